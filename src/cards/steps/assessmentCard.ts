import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { assessmentMode } from '../../charter/schema/vocabulary';
import { shortOffer } from '../../charter/schema/assessment';
import { card, heldBy, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardElement, CardInput, CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { backToDraftButton } from '../elements/buttons/openers';
import { errorLines } from '../elements/inputs/errors';
import { choiceInput, multiChoiceInput, textInput } from '../elements/inputs/inputs';
import { heading, paragraphs, quietLine, subheading, titleLine } from '../elements/lines/text';

/** A KPI whose figure may be left to tenderers; `offer` holds its limits and marks, as they stand or were typed, once it is. */
export interface OfferRow {
  readonly measureId: string;
  readonly number: number;
  readonly name: string;
  readonly unit: string;
  readonly less: boolean;
  readonly offer?: { readonly floor: string; readonly ceiling: string; readonly marks: string };
}

export interface AssessmentView {
  readonly write: WriteKey;
  readonly title: string;
  readonly mode: string;
  readonly short: string;
  /** What is proposed for this contract and buyer, and why. */
  readonly proposed: { readonly label: string; readonly why: string };
  /** Marks that the offers share. */
  readonly marks: number;
  readonly rows: readonly OfferRow[];
  readonly ticked: readonly string[];
  readonly lead?: string;
  readonly error?: string;
}

/** How social value is assessed: the way, which targets are offered, and the limits and marks of each offer. */
export function assessmentCard(pack: CharterPack, view: AssessmentView): Card {
  const use = { verb: 'chooseAssessment', ...view.write } as const;
  return card({
    buttons: [
      button(pack.wording.cards.buttons.useAssessment, use, { sendsInputs: true, style: 'positive' }),
      backToDraftButton(pack, view.write.d),
    ],
    held: () =>
      heldBy([...choiceInputs(pack, view), ...view.rows.flatMap((row) => offerInputs(pack, view, row))]),
    draw: (foot) => drawAssessment(pack, view, foot),
  });
}

function drawAssessment(pack: CharterPack, view: AssessmentView, foot: readonly SubmitAction[]): CardJson {
  const { assessment: words, common } = pack.wording.cards;
  const proposed = fill(words.proposed, view.proposed);
  return adaptiveCard(
    [
      ...[view.lead ?? '', words.title, view.title],
      ...(view.error === undefined ? [] : [`${common.error} ${view.error}`]),
      words.lead,
      proposed,
    ],
    [
      ...(view.lead === undefined ? [] : paragraphs(view.lead)),
      heading(words.title),
      titleLine(view.title),
      quietLine(words.lead),
      quietLine(proposed),
      ...errorLines(pack, view.error),
      ...choiceInputs(pack, view),
      ...view.rows.flatMap((row) => offerLines(pack, view, row)),
    ],
    foot,
  );
}

function choiceInputs(pack: CharterPack, view: AssessmentView): readonly CardInput[] {
  const { assessment: words, schedule } = pack.wording.cards;
  const { modes, most, short } = pack.assessment;
  const told = (entry: { readonly label: string; readonly means: string }): string =>
    fill(words.choice, entry);
  const mode = choiceInput(pack, {
    id: 'field:mode',
    label: words.mode,
    value: view.mode,
    choices: assessmentMode.options.map((id) => ({ value: id, title: told(modes[id]) })),
  });
  if (view.rows.length === 0) return [mode];
  return [
    mode,
    multiChoiceInput(pack, {
      id: 'field:offers',
      label: fill(words.offers, { most }),
      choices: view.rows.map(({ measureId, number, name }) => ({
        value: measureId,
        title: fill(schedule.kpi, { number, name }),
      })),
      ticked: view.ticked,
    }),
    choiceInput(pack, {
      id: 'field:short',
      label: words.short,
      value: view.short,
      choices: shortOffer.options.map((id) => ({ value: id, title: short[id].label })),
    }),
  ];
}

function offerLines(pack: CharterPack, view: AssessmentView, row: OfferRow): readonly CardElement[] {
  if (row.offer === undefined) return [];
  const { number, name, unit } = row;
  return [
    subheading(fill(pack.wording.cards.assessment.offer, { number, name, unit })),
    ...offerInputs(pack, view, row),
  ];
}

function offerInputs(
  pack: CharterPack,
  { marks }: AssessmentView,
  { measureId, less, offer }: OfferRow,
): readonly CardInput[] {
  if (offer === undefined) return [];
  const words = pack.wording.cards.assessment;
  const field = (name: 'floor' | 'ceiling' | 'marks', label: string): CardInput =>
    textInput(pack, { id: `field:${name}:${measureId}`, label, value: offer[name], maxLength: 20 });
  return [
    field('floor', less ? words.floorLess : words.floor),
    field('ceiling', less ? words.ceilingLess : words.ceiling),
    field('marks', fill(words.marks, { all: marks })),
  ];
}
