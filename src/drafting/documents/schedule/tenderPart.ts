import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Instrument } from '../../../charter/schema/vocabulary';
import type { ScoredOffer } from '../../assessment/assessment';
import { formatNumber, formatQuantity } from '../../figures/formatQuantity';
import { offerWords } from '../../targets/benchmark';
import { holds } from '../../law/holds';
import { capitalise } from './contractSlots';
import type { DocumentInput } from './documentInput';
import type { FactName } from '../../../charter/schema/law/fact';
import type { TenderPart, TenderQuestion } from './draftDocument';
import { keptQuestions, methodQuestions, sayMarks, wholeQuestion } from './answeredQuestions';
import { fillAll } from './numberSections';
import type { Slots } from './outline';
import { tellRemediesInTender, type ToldRemedies } from './notes/remedyNotes';
import { fittingTexts } from './outlineStandingParts';

/** What the tender documents say of social value: how it is assessed, and the questions with the cells that tenderers fill in. */
export function writeTenderPart(input: DocumentInput, slots: Slots, told: ToldRemedies): TenderPart {
  const { pack, profile, facts, assessment } = input;
  const all = {
    ...slots,
    ...offerWords(pack, profile.kind),
    marks: formatNumber(pack.assessment.marks),
  };
  const onKpis =
    assessment.mode === 'method'
      ? [...methodQuestions(input), ...wholeQuestion(input, all)]
      : assessment.offers.map((offer, index) => offerQuestion(input, offer, index + 1));
  return {
    intro: tenderHead(pack, profile.instrument).intro,
    paragraphs: [
      ...fillAll(fittingTexts(pack.assessment.paragraphs, profile, facts), all, () => undefined),
      ...tellRemediesInTender(input, all, told),
    ],
    questions: [
      ...onKpis,
      ...keptQuestions(input, all, onKpis.length),
      ...completedByAuthority(pack, facts, all),
    ],
    scored: assessment.mode === 'method' ? assessment.method.scored.map(({ number }) => number) : [],
  };
}

/** What the authority has to settle before anybody prices it, as tables with a cell. */
function completedByAuthority(
  { assessment: { completed } }: DocumentInput['pack'],
  facts: ReadonlySet<FactName>,
  slots: Slots,
): readonly TenderQuestion[] {
  return completed
    .filter(({ when }) => holds(when, facts))
    .map(({ heading, rows }) => ({
      heading: fill(heading, slots),
      rows: rows.map(({ label, lines }) => ({ label, lines: lines.map((line) => fill(line, slots)) })),
    }));
}

/** The title of the page and what to do with it: in a grant people apply, and there is no tender. */
export function tenderHead(
  { wording }: CharterPack,
  instrument: Instrument,
): CharterPack['wording']['document']['tender']['contract'] {
  const { grant, contract } = wording.document.tender;
  return instrument === 'grant' ? grant : contract;
}

function offerQuestion(
  { pack, profile, assessment }: DocumentInput,
  { kpi, target, marks }: ScoredOffer,
  number: number,
): TenderQuestion {
  const { tender: words } = pack.wording.document;
  const measure = pack.measures.get(kpi.measureId);
  const { floor, ceiling } = target;
  if (measure === undefined || floor === undefined || ceiling === undefined)
    return { heading: fill(words.question, { number, name: kpi.name }), rows: [] };
  const quantity = (value: number): string =>
    formatQuantity(value, measure, pack.wording.proportion.singular);
  const less = measure.better === 'less';
  const { tenderers } = offerWords(pack, profile.kind);
  const scored = assessment.mode === 'offers';
  const formula = fill(less ? words.formulaLess : words.formula, {
    marks: formatNumber(marks),
    floor: formatNumber(floor),
    ceiling: formatNumber(ceiling),
    span: formatNumber(Math.abs(ceiling - floor)),
  });
  return {
    heading: fill(words.question, {
      number,
      name: `${fill(words.kpi, { number: kpi.number })}, ${kpi.name}`,
    }),
    rows: [
      { label: words.rows.state, lines: [capitalise(fill(words.state, { tenderers, basis: target.basis }))] },
      {
        label: words.rows.floor,
        lines: [fill(less ? words.mostAccepted : words.leastAccepted, { floor: quantity(floor) })],
      },
      {
        label: words.rows.ceiling,
        lines: [fill(less ? words.noLower : words.noHigher, { ceiling: quantity(ceiling) })],
      },
      ...(scored
        ? [
            { label: words.rows.marks, lines: [sayMarks(pack, marks, assessment)] },
            { label: words.rows.formula, lines: [formula] },
          ]
        : []),
      { label: words.rows.proof, lines: [pack.assessment.proof[proofOf(measure)]] },
      { label: words.rows.figure, lines: [fill(words.figureCell, { unit: measure.unit })] },
      { label: words.rows.answer, lines: [words.cell], room: true },
    ],
  };
}

/** What is asked to show that an offer can be done. */
function proofOf({
  unitKind,
  people,
  takesWeeks,
}: {
  readonly unitKind: string;
  readonly people: string;
  readonly takesWeeks?: number | undefined;
}): 'people' | 'count' | 'money' | 'share' {
  if (unitKind === 'percent') return 'share';
  if (unitKind === 'money') return 'money';
  return people !== 'none' || takesWeeks !== undefined ? 'people' : 'count';
}
