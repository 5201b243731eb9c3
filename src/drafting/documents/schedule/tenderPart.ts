import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Instrument } from '../../../charter/schema/vocabulary';
import type { ContractProfile } from '../../contract/contractProfile';
import { shareOfScore } from '../../assessment/worth';
import { marksByMethod, scoredByMethod } from '../../assessment/scoredByMethod';
import type { Kpi } from '../../kpis/kpi';
import type { Assessment, ScoredOffer } from '../../assessment/assessment';
import { formatNumber, formatQuantity } from '../../figures/formatQuantity';
import { formatList } from '../../figures/formatList';
import { offerWords } from '../../targets/benchmark';
import { holds } from '../../law/holds';
import { capitalise } from './contractSlots';
import type { DocumentInput } from './documentInput';
import type { FactName } from '../../../charter/schema/law/fact';
import type { TenderPart, TenderQuestion } from './draftDocument';
import { fillAll } from './numberSections';
import type { Slots } from './outline';
import { tellRemediesInTender, type ToldRemedies } from './notes/remedyNotes';
import { fittingTexts } from './outlineStandingParts';

/** What the tender documents say of social value: how it is assessed, and the questions with the cells that tenderers fill in. */
export function writeTenderPart(input: DocumentInput, slots: Slots, told: ToldRemedies): TenderPart {
  const { pack, profile, facts, assessment, position, kpis } = input;
  const all = {
    ...slots,
    ...offerWords(pack, profile.kind),
    marks: formatNumber(pack.assessment.marks),
  };
  const onKpis =
    assessment.mode === 'method'
      ? methodQuestions(input)
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
    scored:
      assessment.mode === 'method'
        ? scoredByMethod(pack, profile, position, kpis).map(({ number }) => number)
        : [],
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

/** One question on every KPI that it may score; none where a policy note leaves all of them out. */
function methodQuestions({
  pack,
  profile,
  kpis,
  position,
  assessment,
}: DocumentInput): readonly TenderQuestion[] {
  const { tender: words } = pack.wording.document;
  const { question, questionOne } = pack.assessment.method;
  const scored = scoredByMethod(pack, profile, position, kpis);
  if (scored.length === 0) return [];
  const marks = marksByMethod(pack, profile, assessment, scored);
  const named = formatList(scored.map(({ number }) => fill(words.kpi, { number })));
  const asked: TenderQuestion = {
    heading: fill(words.question, { number: 1, name: words.method }),
    rows: answeredRows(pack, profile, {
      question: fill(scored.length === 1 ? questionOne : question, { kpis: named }),
      marks: [
        sayMarks(pack, assessment.shared, assessment),
        ...(scored.length > 1 ? scored.map((kpi, index) => sayMarksOf(pack, kpi, marks[index] ?? 0)) : []),
      ],
      answer: words.rows.answer,
    }),
  };
  return [asked];
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

/** The marks of one KPI among those of a question. */
function sayMarksOf({ wording }: CharterPack, { number }: Kpi, marks: number): string {
  const { kpi, marksOf } = wording.document.tender;
  return fill(marksOf, { kpi: fill(kpi, { number }), marks: formatNumber(marks) });
}

/** The questions on no KPI, such as that on net zero, with the marks that are kept for them. */
function keptQuestions(
  { pack, profile, assessment }: DocumentInput,
  slots: Slots,
  asked: number,
): readonly TenderQuestion[] {
  if (assessment.mode === 'fixed') return [];
  const { question: heading, rows } = pack.wording.document.tender;
  return assessment.kept.map(({ name, marks, question }, index) => ({
    heading: fill(heading, { number: asked + index + 1, name }),
    rows: answeredRows(pack, profile, {
      question: fill(question, slots),
      marks: [sayMarks(pack, marks, assessment)],
      answer: rows.answer,
    }),
  }));
}

/** The rows of a question that is answered in words and scored on the scale. */
function answeredRows(
  { assessment, wording }: CharterPack,
  { scale }: Pick<ContractProfile, 'scale'>,
  { question, marks, answer }: { question: string; marks: readonly string[]; answer: string },
): TenderQuestion['rows'] {
  const { tender: words } = wording.document;
  const { frame, words: most } = assessment.method;
  return [
    { label: words.rows.question, lines: [question] },
    { label: words.rows.length, lines: [fill(words.mostWords, { count: formatNumber(most[scale]) })] },
    { label: words.rows.marks, lines: marks },
    {
      label: words.rows.scale,
      lines: frame.map(({ percent, means }) => fill(words.step, { percent, means })),
    },
    { label: answer, lines: [words.cell], room: true },
  ];
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

/** Marks of all that social value carries, and their share of the total score where a weighting is set. */
function sayMarks(pack: CharterPack, marks: number, assessment: Assessment): string {
  const { marks: words } = pack.wording.document.tender;
  const slots = { marks: formatNumber(marks) };
  if (assessment.weighting === 0) return fill(words.plain, slots);
  return fill(words.weighted, { ...slots, share: formatNumber(shareOfScore(pack, assessment, marks)) });
}
