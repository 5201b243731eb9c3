import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Kpi } from '../../drafting/kpis/kpi';
import { card, heldBy, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type {
  CardElement,
  CardInput,
  CardJson,
  Container,
  RichTextBlock,
  SubmitAction,
} from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { backToDraftButton } from '../elements/buttons/openers';
import { fold } from '../elements/fold';
import { errorLines } from '../elements/inputs/errors';
import { textInput } from '../elements/inputs/inputs';
import { heading, paragraph, quietLine, richText, run, titleLine } from '../elements/lines/text';
import { isOfficersFigure, whyTitle, workingLines } from '../elements/lines/workingLines';
import { group, tinted } from '../elements/rows';

/** The KPIs with their targets; a function is worked out when the card is drawn. */
export interface KpisView {
  readonly write: WriteKey;
  readonly title: string;
  readonly kpis: () => readonly Kpi[];
  /** What stands in each target field, and what is wrong with it, by measure id. */
  readonly typed: () => Readonly<Record<string, string>>;
  /** What stands in the field of each present figure, by measure id; none where the target does not rest on one. */
  readonly present: () => Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

/** All KPIs on one card: a target to keep or change for each, with the working behind it. */
export function kpisCard(pack: CharterPack, view: KpisView): Card {
  const { buttons } = pack.wording.cards;
  const { write } = view;
  const use = { verb: 'setTargets', ...write } as const;
  return card({
    buttons: [
      button(buttons.useTargets, use, { sendsInputs: true, style: 'positive' }),
      button(buttons.otherMeasures, { verb: 'editMeasures', d: write.d }),
      backToDraftButton(pack, write.d),
    ],
    held: () =>
      heldBy(
        view.kpis().flatMap((kpi) => [targetInput(pack, view, kpi), ...baselineInputs(pack, view, kpi)]),
      ),
    draw: (foot) => drawKpis(pack, view, foot),
  });
}

function drawKpis(pack: CharterPack, view: KpisView, foot: readonly SubmitAction[]): CardJson {
  const words = pack.wording.cards.kpis;
  const wrong = Object.keys(view.errors).length;
  const summary = wrong === 0 ? '' : fill(words.errors, { count: wrong });
  return adaptiveCard(
    [words.title, view.title, summary, ...potLines(view), ...view.kpis().map((kpi) => spokenKpi(pack, kpi))],
    [
      heading(words.title),
      titleLine(view.title),
      ...(wrong === 0 ? [] : [tinted('attention', [paragraph(summary, { weight: 'bolder' }, 'none')])]),
      quietLine(words.hint),
      ...potLines(view).map((line) => paragraph(line)),
      ...view.kpis().map((kpi) => kpiGroup(pack, view, kpi)),
    ],
    foot,
  );
}

/** How the KPIs that draw on one pot share it: "6 opportunities: 4 as apprenticeships and 2 as targeted starts". */
function potLines(view: KpisView): readonly string[] {
  return [...new Set(view.kpis().flatMap(({ pot }) => pot ?? []))].map(({ sum }) => sum);
}

function spokenKpi(pack: CharterPack, kpi: Kpi): string {
  return fill(pack.wording.cards.kpis.spoken, { number: kpi.number, name: kpi.name, target: kpi.targetText });
}

function kpiGroup(pack: CharterPack, view: KpisView, kpi: Kpi): Container {
  const words = pack.wording.cards.kpis;
  const commitment = pack.commitments.get(kpi.commitmentId)?.name ?? '';
  return group([
    ...errorLines(pack, view.errors[kpi.measureId]),
    targetInput(pack, view, kpi),
    ...targetLines(pack, kpi),
    ...baselineFold(pack, view, kpi),
    ...fold(pack, {
      id: `kpi-${kpi.number}`,
      title: whyTitle(pack, kpi),
      body: [quietLine(fill(words.number, { number: kpi.number, commitment })), ...workingLines(pack, kpi)],
    }),
  ]);
}

function targetInput(pack: CharterPack, view: KpisView, kpi: Kpi): CardInput {
  const words = pack.wording.cards.kpis;
  return textInput(pack, {
    id: `target:${kpi.measureId}`,
    label: fill(words.label, { number: kpi.number, name: kpi.name, unit: kpi.unit }),
    value: view.typed()[kpi.measureId],
    placeholder: words.placeholder,
    maxLength: 200,
  });
}

/** The present figure, where the officer knows it: opened beside the target, shown where one stands or is wrong. */
function baselineFold(pack: CharterPack, view: KpisView, kpi: Kpi): readonly CardElement[] {
  const inputs = baselineInputs(pack, view, kpi);
  const words = pack.wording.cards.kpis.baseline;
  const body = [quietLine(words.hint), ...inputs];
  const stands = (view.present()[kpi.measureId] ?? '') !== '';
  return inputs.length === 0
    ? []
    : fold(pack, {
        ...{ id: `baseline-${kpi.number}`, title: words.title, body },
        open: stands || view.errors[kpi.measureId] !== undefined,
      });
}

function baselineInputs(pack: CharterPack, view: KpisView, kpi: Kpi): readonly CardInput[] {
  const words = pack.wording.cards.kpis.baseline;
  const value = view.present()[kpi.measureId];
  if (value === undefined) return [];
  return [
    textInput(pack, {
      id: `baseline:${kpi.measureId}`,
      label: fill(words.label, { number: kpi.number, unit: kpi.unit }),
      value,
      placeholder: words.placeholder,
      maxLength: 300,
    }),
  ];
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
