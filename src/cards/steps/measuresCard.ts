import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardElement, CardJson } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { errorLines } from '../elements/inputs/errors';
import { multiChoiceInput } from '../elements/inputs/inputs';
import { backToDraftButton } from '../elements/buttons/openers';
import { heading, quietLine, titleLine } from '../elements/lines/text';
import type { Commitment } from '../../charter/schema/charterText';
import type { Measure } from '../../charter/schema/measure';
import type { WriteKey } from '../json/cardAction';

export interface MeasuresView {
  readonly write: WriteKey;
  readonly title: string;
  readonly groups: readonly {
    readonly commitment: Commitment;
    readonly measures: readonly Measure[];
    readonly chosen: readonly string[];
  }[];
  readonly most: number;
  readonly error?: string;
}

/** How each chosen commitment is counted: its measures, ticked as they stand. */
export function measuresCard(pack: CharterPack, view: MeasuresView): CardJson {
  const { measures: words, buttons, common } = pack.wording.cards;
  const limit = fill(words.most, { most: view.most });
  return adaptiveCard(
    [words.title, view.title, ...(view.error === undefined ? [] : [`${common.error} ${view.error}`]), limit],
    [
      heading(words.title),
      titleLine(view.title),
      quietLine(limit),
      ...errorLines(pack, view.error),
      ...view.groups.map((group) => measureChoices(pack, group)),
    ],
    [
      submitButton(
        buttons.useMeasures,
        { verb: 'chooseMeasures', ...view.write },
        { sendsInputs: true, style: 'positive' },
      ),
      backToDraftButton(pack, view.write.d),
    ],
  );
}

function measureChoices(pack: CharterPack, group: MeasuresView['groups'][number]): CardElement {
  return multiChoiceInput(pack, {
    id: `measures:${group.commitment.id}`,
    label: group.commitment.name,
    choices: group.measures.map(({ id, name, unit }) => ({
      value: id,
      title: fill(pack.wording.cards.measures.choice, { name, unit }),
    })),
    ticked: group.chosen,
  });
}
