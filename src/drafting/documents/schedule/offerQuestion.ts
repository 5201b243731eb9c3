import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Measure } from '../../../charter/schema/measure';
import type { Assessment, ScoredOffer } from '../../assessment/assessment';
import { formatNumber, formatQuantity } from '../../figures/formatQuantity';
import { offerWords } from '../../targets/benchmark';
import { sayMarks } from './answeredQuestions';
import { capitalise } from './contractSlots';
import type { DocumentInput } from './documentInput';
import type { TenderQuestion } from './draftDocument';
import type { Slots } from './outline';

/** The question on a figure that is left to tenderers; a limit, or a score, that nobody has set yet is a blank to be completed before issue. */
export function offerQuestion(
  { pack, profile, assessment }: DocumentInput,
  { kpi, target, marks }: ScoredOffer,
  number: number,
  slots: Slots,
): TenderQuestion {
  const { tender: words } = pack.wording.document;
  const { rows } = words;
  const open = fill(words.unfinished, slots);
  const measure = pack.measures.get(kpi.measureId);
  const { floor, ceiling } = target;
  const quantity = (value: number): string =>
    measure === undefined
      ? formatNumber(value)
      : formatQuantity(value, measure, pack.wording.proportion.singular);
  const less = measure?.better === 'less';
  const { tenderers } = offerWords(pack, profile.kind);
  const scored = assessment.mode === 'offers';
  const accepted = less ? words.mostAccepted : words.leastAccepted;
  const least = scored ? accepted : less ? words.mostUnscored : words.leastUnscored;
  const best = less ? words.noLower : words.noHigher;
  return {
    heading: fill(words.question, {
      number,
      name: `${fill(words.kpi, { number: kpi.number })}, ${kpi.name}`,
    }),
    rows: [
      { label: rows.state, lines: [capitalise(fill(words.state, { tenderers, basis: target.basis }))] },
      {
        label: rows.floor,
        lines: [floor === undefined ? open : fill(least, { floor: quantity(floor) })],
      },
      ...(scored
        ? [
            {
              label: rows.ceiling,
              lines: [ceiling === undefined ? open : fill(best, { ceiling: quantity(ceiling) })],
            },
            { label: rows.marks, lines: [sayMarks(pack, marks, assessment)] },
            { label: rows.formula, lines: [formulaOf(pack, target, marks, less) ?? open] },
          ]
        : [{ label: rows.formula, lines: [fill(words.unscored, slots)] }]),
      { label: rows.proof, lines: [pack.assessment.proof[proofOf(measure)]] },
      { label: rows.figure, lines: [fill(words.figureCell, { unit: kpi.unit })] },
      { label: rows.answer, lines: [words.cell], room: true },
    ],
  };
}

/** The question that stands where something is to be scored and nothing is asked yet. */
export function unfinishedQuestion(
  pack: CharterPack,
  assessment: Assessment,
  number: number,
  slots: Slots,
): TenderQuestion {
  const { tender: words } = pack.wording.document;
  const { rows } = words;
  return {
    heading: fill(words.question, { number, name: words.unfinishedName }),
    rows: [
      { label: rows.question, lines: [fill(words.unfinished, slots)] },
      { label: rows.marks, lines: [sayMarks(pack, assessment.shared, assessment)] },
      { label: rows.answer, lines: [words.cell], room: true },
    ],
  };
}

/** How marks follow from the figure offered; undefined while a limit is missing or the two leave no room. */
function formulaOf(
  pack: CharterPack,
  { floor, ceiling }: ScoredOffer['target'],
  marks: number,
  less: boolean,
): string | undefined {
  if (floor === undefined || ceiling === undefined || floor === ceiling) return undefined;
  const { formula, formulaLess } = pack.wording.document.tender;
  return fill(less ? formulaLess : formula, {
    marks: formatNumber(marks),
    floor: formatNumber(floor),
    ceiling: formatNumber(ceiling),
    span: formatNumber(Math.abs(ceiling - floor)),
  });
}

/** What is asked to show that an offer can be done. */
function proofOf(measure: Measure | undefined): 'people' | 'count' | 'money' | 'share' {
  const { unitKind, people, takesWeeks } = measure ?? {};
  if (unitKind === 'percent') return 'share';
  if (unitKind === 'money') return 'money';
  return people !== 'none' || takesWeeks !== undefined ? 'people' : 'count';
}
