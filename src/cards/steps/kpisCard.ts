import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Kpi } from '../../drafting/kpis/kpi';
import type { CardJson, Container, RichTextBlock } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { errorLines } from '../elements/inputs/errors';
import { fold } from '../elements/fold';
import { textInput } from '../elements/inputs/inputs';
import { backToDraftButton } from '../elements/buttons/openers';
import { group } from '../elements/rows';
import { heading, paragraph, quietLine, richText, run, titleLine } from '../elements/lines/text';
import { isOfficersFigure, whyTitle, workingLines } from '../elements/lines/workingLines';
import type { WriteKey } from '../json/cardAction';

export interface KpisView {
  readonly write: WriteKey;
  readonly title: string;
  readonly kpis: readonly Kpi[];
  /** What stands in each target field, and what is wrong with it, by measure id. */
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

/** All KPIs on one card: a target to keep or change for each, with the working behind it. */
export function kpisCard(pack: CharterPack, view: KpisView): CardJson {
  const { kpis: words, buttons } = pack.wording.cards;
  const wrong = Object.keys(view.errors).length;
  const summary = wrong === 0 ? '' : fill(words.errors, { count: wrong });
  return adaptiveCard(
    [words.title, view.title, summary, ...view.kpis.map((kpi) => spokenKpi(pack, kpi))],
    [
      heading(words.title),
      titleLine(view.title),
      ...(wrong === 0 ? [] : [paragraph(summary, { color: 'attention', weight: 'bolder' })]),
      quietLine(words.hint),
      ...view.kpis.map((kpi) => kpiGroup(pack, view, kpi)),
    ],
    [
      submitButton(
        buttons.useTargets,
        { verb: 'setTargets', ...view.write },
        { sendsInputs: true, style: 'positive' },
      ),
      submitButton(buttons.otherMeasures, { verb: 'editMeasures', d: view.write.d }),
      backToDraftButton(pack, view.write.d),
    ],
  );
}

function spokenKpi(pack: CharterPack, kpi: Kpi): string {
  return fill(pack.wording.cards.kpis.spoken, { number: kpi.number, name: kpi.name, target: kpi.targetText });
}

function kpiGroup(pack: CharterPack, view: KpisView, kpi: Kpi): Container {
  const words = pack.wording.cards.kpis;
  return group([
    quietLine(
      fill(words.number, {
        number: kpi.number,
        commitment: pack.commitments.get(kpi.commitmentId)?.name ?? '',
      }),
    ),
    titleLine(kpi.name, 'none'),
    ...targetLines(pack, kpi),
    ...errorLines(pack, view.errors[kpi.measureId]),
    textInput(pack, {
      id: `target:${kpi.measureId}`,
      label: fill(words.label, { number: kpi.number, unit: kpi.unit }),
      value: view.typed[kpi.measureId],
      placeholder: words.placeholder,
      maxLength: 200,
    }),
    ...fold(pack, { id: `kpi-${kpi.number}`, title: whyTitle(pack, kpi), body: workingLines(pack, kpi) }),
  ]);
}

/** What is proposed where no figure stands in the field, and whose figure it is where the officer set it. */
function targetLines(pack: CharterPack, kpi: Kpi): readonly RichTextBlock[] {
  const words = pack.wording.cards.kpis;
  const yours = isOfficersFigure(kpi);
  if (kpi.target.mode === 'number' && !yours) return [];
  const mark = yours ? [run(` ${words.yours}`, { weight: 'bolder', color: 'accent' })] : [];
  const line = yours ? kpi.targetText : fill(words.target, { target: kpi.targetText });
  return [richText([run(line), ...mark])];
}
