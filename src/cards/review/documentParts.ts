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
import { paragraph, quietLine, richText, run } from '../elements/lines/text';
import type { PartView } from '../paged/pages';

/** The document by part: the KPI schedule, the clause for the front, the sections by number, the definitions, the law. */
export function documentParts(pack: CharterPack, document: DraftDocument): readonly PartView[] {
  const { review: words, legal } = pack.wording.cards;
  const { kpis, notes } = document;
  const definitions = document.definitions.map(({ term, text }) =>
    richText([run(`${term}: `, { weight: 'bolder' }), run(text)]),
  );
  return [
    { title: words.kpiSchedule, body: kpis.flatMap((kpi) => kpiRows(pack, kpi)) },
    { title: words.front, body: document.incorporation.map(numbered) },
    ...document.sections.map((section) => clausePart(pack, document, section)),
    { title: words.definitions, body: definitions },
    { title: legal.title, body: notes.legal.map((note) => legalLine(pack, note)) },
  ].filter((part) => part.body.length > 0);
}

/** A section of the document, with the prices that it introduces, a line each. */
export function clausePart(
  pack: CharterPack,
  { prices = [] }: DraftDocument,
  section: DocumentSection,
): PartView {
  const part = sectionPart(section);
  if (section.introduces !== 'prices') return part;
  const rows = prices.map((each) => priceRow(pack, each));
  return {
    ...part,
    body: [...part.body, ...rows.map(({ label, lines }) => paragraph(`${label}: ${lines.join(' ')}`))],
  };
}

function sectionPart({ number, title, charterReference, paragraphs }: DocumentSection): PartView {
  const reference = charterReference === undefined ? [] : [quietLine(charterReference)];
  return { title: `${number}. ${title}`, body: [...reference, ...paragraphs.map(numbered)] };
}

function numbered({ number, text }: DocumentParagraph): RichTextBlock {
  return paragraph(number === '' ? text : `${number} ${text}`);
}

/** "0 · 14 · 35". The even shares of an offer are left to the Word file. */
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
