import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Instrument } from '../../../charter/schema/vocabulary';
import type { ContractProfile } from '../../contract/contractProfile';
import { marksByMethod, scoredByMethod } from '../../assessment/scoredByMethod';
import type { Kpi } from '../../kpis/kpi';
import { formatNumber } from '../../figures/formatQuantity';
import { formatList } from '../../figures/formatList';
import { offerWords } from '../../targets/benchmark';
import { holds } from '../../law/holds';
import type { DocumentInput } from './documentInput';
import type { FactName } from '../../../charter/schema/law/fact';
import type { TenderPart, TenderQuestion } from './draftDocument';
import { offerQuestion, sayMarks, unfinishedQuestion } from './offerQuestion';
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
  const onKpis = questionsOnKpis(input, all);
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

/** The questions on KPIs: the method statement, each figure left to tenderers, and one to be completed where what is scored asks nothing yet. */
function questionsOnKpis(input: DocumentInput, slots: Slots): readonly TenderQuestion[] {
  const { pack, assessment, kpis } = input;
  const method = assessment.mode === 'method' ? methodQuestions(input) : [];
  const offers = assessment.offers.map((offer, index) =>
    offerQuestion(input, offer, method.length + index + 1, slots),
  );
  const asked = [...method, ...offers];
  const asksNothing = assessment.mode === 'method' ? method.length === 0 : offers.length === 0;
  return assessment.mode === 'fixed' || !asksNothing || kpis.length === 0
    ? asked
    : [...asked, unfinishedQuestion(pack, assessment, asked.length + 1, slots)];
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
