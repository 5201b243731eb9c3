import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type {
  DocumentParagraph,
  DocumentSection,
  DraftDocument,
} from '../../drafting/documents/schedule/assembleDraft';
import type { Kpi } from '../../drafting/kpis/kpi';
import { priceRow } from '../../drafting/remedies/prices';
import type { CardElement, RichTextBlock } from '../json/cardJson';
import { legalLine } from '../elements/lines/legalLines';
import { counted } from '../elements/lines/status';
import { paragraph, quietLine, richText, run } from '../elements/lines/text';
import type { PartView } from './fitParts';

/** What differs from contract to contract: the KPI schedule, the clauses of the commitments, the law. */
export function leadingParts(pack: CharterPack, document: DraftDocument): readonly PartView[] {
  const { review: words, legal } = pack.wording.cards;
  const { kpis, notes } = document;
  const schedule = { id: 'kpis', title: words.kpiSchedule, body: kpis.flatMap((kpi) => kpiRows(pack, kpi)) };
  const law = { id: 'law', title: legal.title, body: notes.legal.map((note) => legalLine(pack, note)) };
  const clauses = document.sections.filter(isClause).map((section) => sectionPart(pack, section));
  return [schedule, ...clauses, law].filter((part) => part.body.length > 0);
}

/** What stands in every draft of this size: the front clause, the standing sections, the definitions. */
export function standingParts(pack: CharterPack, document: DraftDocument): readonly PartView[] {
  const words = pack.wording.cards.review;
  const front = { id: 'front', title: words.front, body: document.incorporation.map(numbered) };
  const sections = document.sections.filter((section) => !isClause(section));
  const definitions = document.definitions.map(({ term, text }) =>
    richText([run(`${term}: `, { weight: 'bolder' }), run(text)]),
  );
  return [
    front,
    ...sections.map((section) => withPrices(pack, document, section)),
    { id: 'definitions', title: words.definitions, body: definitions },
  ].filter((part) => part.body.length > 0);
}

/** A section with the prices that it introduces, a line each. */
function withPrices(pack: CharterPack, { prices = [] }: DraftDocument, section: DocumentSection): PartView {
  const part = sectionPart(pack, section);
  if (section.introduces !== 'prices') return part;
  const rows = prices.map((each) => priceRow(pack, each));
  return {
    ...part,
    body: [...part.body, ...rows.map(({ label, lines }) => paragraph(`${label}: ${lines.join(' ')}`))],
  };
}

function isClause(section: DocumentSection): boolean {
  return section.origin.commitmentId !== undefined;
}

function sectionPart(pack: CharterPack, section: DocumentSection): PartView {
  const words = pack.wording.cards.review;
  const reference = section.charterReference === undefined ? [] : [quietLine(section.charterReference)];
  return {
    id: `section-${section.number}`,
    title: `${section.number}. ${section.title}`,
    note: counted(section.paragraphs.length, words.paragraph, words.paragraphs),
    body: [...reference, ...section.paragraphs.map(numbered)],
  };
}

function numbered({ number, text }: DocumentParagraph): RichTextBlock {
  return paragraph(number === '' ? text : `${number} ${text}`);
}

/** "0 · 14 · 35". The even shares of an offer are left to the document: the card's room is for the clauses. */
function formatProfile({ profile }: Kpi): string {
  return profile
    .filter(({ unit }) => unit === 'figure')
    .map(({ value }) => String(value))
    .join(' · ');
}

function kpiRows(pack: CharterPack, kpi: Kpi): readonly CardElement[] {
  const { schedule } = pack.wording.cards;
  const rows: readonly (readonly [string, string])[] = [
    [schedule.target, kpi.targetText],
    [schedule.calculation, kpi.calculation],
    [schedule.profile, formatProfile(kpi)],
    [schedule.evidence, kpi.evidence.join('; ')],
    [schedule.reported, kpi.reported],
  ];
  return [
    paragraph(fill(schedule.kpi, { number: kpi.number, name: kpi.name }), { weight: 'bolder' }, 'medium'),
    ...rows.filter(([, text]) => text !== '').map(([label, text]) => paragraph(`${label} ${text}`)),
  ];
}
