import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Assessment } from '../../assessment/assessment';
import { boundBy } from '../../assessment/mode';
import { shareOfScore } from '../../assessment/worth';
import type { ContractProfile } from '../../contract/contractProfile';
import { formatList } from '../../figures/formatList';
import { formatNumber } from '../../figures/formatQuantity';
import type { Kpi } from '../../kpis/kpi';
import { holds } from '../../law/holds';
import type { DocumentInput } from './documentInput';
import type { TenderQuestion } from './draftDocument';
import type { Slots } from './outline';

/** One question on every KPI that it may score; none where a policy note leaves all of them out. */
export function methodQuestions({ pack, profile, assessment }: DocumentInput): readonly TenderQuestion[] {
  const { tender: words } = pack.wording.document;
  const { question, questionOne } = pack.assessment.method;
  const { scored, each: marks, whole } = assessment.method;
  if (scored.length === 0) return [];
  const named = formatList(scored.map(({ number }) => fill(words.kpi, { number })));
  const asked: TenderQuestion = {
    heading: fill(words.question, { number: 1, name: words.method }),
    rows: answeredRows(pack, profile, {
      question: fill(scored.length === 1 ? questionOne : question, { kpis: named }),
      marks: [
        sayMarks(pack, assessment.shared - whole, assessment),
        ...(scored.length > 1 ? scored.map((kpi, index) => sayMarksOf(pack, kpi, marks[index] ?? 0)) : []),
      ],
      answer: words.rows.answer,
    }),
  };
  return [asked];
}

/** The question that carries what no KPI carries in proportion. */
export function wholeQuestion(
  { pack, profile, assessment, facts }: DocumentInput,
  slots: Slots,
): readonly TenderQuestion[] {
  const { scored, whole } = assessment.method;
  const asked = pack.assessment.whole.find(({ when }) => holds(when, facts));
  // where no KPI answers to a note that binds, the question stands by itself
  const stands = scored.length > 0 || boundBy(pack, facts) !== undefined;
  if (whole === 0 || asked === undefined || !stands) return [];
  const { question: heading, rows } = pack.wording.document.tender;
  return [
    {
      heading: fill(heading, { number: scored.length > 0 ? 2 : 1, name: asked.name }),
      rows: answeredRows(pack, profile, {
        question: fill(asked.question, slots),
        marks: [sayMarks(pack, whole, assessment)],
        answer: rows.answer,
      }),
    },
  ];
}

/** The marks of one KPI among those of a question. */
function sayMarksOf({ wording }: CharterPack, { number }: Kpi, marks: number): string {
  const { kpi, marksOf } = wording.document.tender;
  return fill(marksOf, { kpi: fill(kpi, { number }), marks: formatNumber(marks) });
}

/** The questions on no KPI, such as that on net zero, with the marks that are kept for them. */
export function keptQuestions(
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

/** Marks of all that social value carries, and their share of the total score where a weighting is set. */
export function sayMarks(pack: CharterPack, marks: number, assessment: Assessment): string {
  const { marks: words } = pack.wording.document.tender;
  const slots = { marks: formatNumber(marks) };
  if (assessment.weighting === 0) return fill(words.plain, slots);
  return fill(words.weighted, { ...slots, share: formatNumber(shareOfScore(pack, assessment, marks)) });
}
