import { fill } from '../../../charter/fill';
import type { RenderPack } from '../../../charter/pack';
import type { Instrument } from '../../../charter/schema/vocabulary';
import { formatNumber } from '../../figures/formatQuantity';
import { offerWords } from '../../targets/benchmark';
import { holds } from '../../law/holds';
import type { DocumentInput } from './documentInput';
import type { FactName } from '../../../charter/schema/law/fact';
import type { TenderPart, TenderQuestion } from './draftDocument';
import { keptQuestions, methodQuestions, wholeQuestion } from './answeredQuestions';
import { offerQuestion, unfinishedQuestion } from './offerQuestion';
import { fillAll } from './numberSections';
import type { Slots } from './outline';
import { readReferences } from './references';
import { tellRemediesInTender, type ToldRemedies } from './notes/remedyNotes';
import { fittingTexts } from './outlineStandingParts';

/** What the tender documents say of social value: how it is assessed, and the questions with the cells that tenderers fill in. */
export function writeTenderPart(input: DocumentInput, slots: Slots, told: ToldRemedies): TenderPart {
  const { pack, profile, facts, assessment } = input;
  const marked = {
    ...slots,
    ...offerWords(pack, profile.kind),
    marks: formatNumber(pack.assessment.marks),
  };
  // a question stands in a form of its own, where no number of the Schedule can follow it
  const plain = Object.fromEntries(
    Object.entries(marked).map(([name, value]) => [name, readReferences(value).text]),
  );
  const texts = [
    ...fillAll(fittingTexts(pack.assessment.paragraphs, profile, facts), marked, () => undefined),
    ...tellRemediesInTender(input, marked, told),
  ].map(readReferences);
  const onKpis = questionsOnKpis(input, plain);
  return {
    intro: tenderHead(pack, profile.instrument).intro,
    paragraphs: texts.map(({ text }) => text),
    references: texts.map(({ references = [] }) => references),
    questions: [
      ...onKpis,
      ...keptQuestions(input, plain, onKpis.length),
      ...completedByAuthority(pack, facts, plain),
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
  { wording }: RenderPack,
  instrument: Instrument,
): RenderPack['wording']['document']['tender']['contract'] {
  const { grant, contract } = wording.document.tender;
  return instrument === 'grant' ? grant : contract;
}

/** The questions on KPIs: the method statement, each figure left to tenderers, and one to be completed where what is scored asks nothing yet. */
function questionsOnKpis(input: DocumentInput, slots: Slots): readonly TenderQuestion[] {
  const { pack, assessment, kpis } = input;
  const method =
    assessment.mode === 'method' ? [...methodQuestions(input), ...wholeQuestion(input, slots)] : [];
  const offers = assessment.offers.map((offer, index) =>
    offerQuestion(input, offer, method.length + index + 1, slots),
  );
  const asked = [...method, ...offers];
  const asksNothing = assessment.mode === 'method' ? method.length === 0 : offers.length === 0;
  return assessment.mode === 'fixed' || !asksNothing || kpis.length === 0
    ? asked
    : [...asked, unfinishedQuestion(pack, assessment, asked.length + 1, slots)];
}
