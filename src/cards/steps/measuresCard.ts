import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Commitment } from '../../charter/schema/charterText';
import type { Measure } from '../../charter/schema/measure';
import { formatList } from '../../drafting/figures/formatList';
import { card, heldBy, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardInput, CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button, inDialogOrHere } from '../elements/buttons/button';
import { backToDraftButton } from '../elements/buttons/openers';
import { errorLines } from '../elements/inputs/errors';
import { multiChoiceInput } from '../elements/inputs/inputs';
import { heading, quietLine, titleLine } from '../elements/lines/text';

export interface MeasuresView {
  readonly write: WriteKey;
  readonly title: string;
  readonly groups: readonly {
    readonly commitment: Commitment;
    readonly measures: readonly Measure[];
    readonly chosen: readonly string[];
    /** What is not known of the contract that a measure needs, by measure. */
    readonly doubts: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly most: number;
  readonly error?: string;
}

/** How each chosen commitment is counted: its measures, ticked as they stand. */
export function measuresCard(pack: CharterPack, view: MeasuresView): Card {
  const { buttons } = pack.wording.cards;
  const use = { verb: 'chooseMeasures', ...view.write } as const;
  return card({
    buttons: [
      button(buttons.useMeasures, use, { sendsInputs: true, style: 'positive' }),
      ...inDialogOrHere(buttons.counted, buttons.countedHere, { verb: 'readOffered', d: view.write.d }),
      backToDraftButton(pack, view.write.d),
    ],
    held: () => heldBy(view.groups.map((group) => measureChoices(pack, group))),
    draw: (foot) => drawMeasures(pack, view, foot),
  });
}

function drawMeasures(pack: CharterPack, view: MeasuresView, foot: readonly SubmitAction[]): CardJson {
  const { measures: words, common } = pack.wording.cards;
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
    foot,
  );
}

function measureChoices(pack: CharterPack, group: MeasuresView['groups'][number]): CardInput {
  return multiChoiceInput(pack, {
    id: `measures:${group.commitment.id}`,
    label: group.commitment.name,
    choices: group.measures.map(({ id, name, unit }) => ({
      value: id,
      title: measureTitle(pack, fill(pack.wording.cards.measures.choice, { name, unit }), group.doubts[id]),
    })),
    ticked: group.chosen,
  });
}

function measureTitle(pack: CharterPack, title: string, doubts: readonly string[] | undefined): string {
  return doubts === undefined
    ? title
    : fill(pack.wording.cards.measures.doubted, { title, facets: formatList(doubts) });
}
