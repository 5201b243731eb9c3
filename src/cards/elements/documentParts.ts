import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DocumentParagraph, DocumentSection, DraftDocument } from '../../drafting/document';
import type { Kpi } from '../../drafting/kpi';
import type { CardElement, RichTextBlock } from '../cardJson';
import { literalText } from '../literalText';
import type { FoldView } from './fold';
import { legalLine } from './legalLines';
import { counted } from './status';
import { paragraph, quietLine, richText, run } from './text';

/** The document by part, each to be folded: the front clause, the sections, the definitions, the KPI schedule, the law. */
export function documentParts(pack: CharterPack, document: DraftDocument): readonly FoldView[] {
  const { review: words, legal } = pack.wording.cards;
  const { incorporation, definitions, kpis, notes } = document;
  const parts: FoldView[] = [];
  if (kpis.length > 0) {
    parts.push({ id: 'kpis', title: words.kpiSchedule, body: kpis.flatMap((kpi) => kpiRows(pack, kpi)) });
  }
  if (incorporation.length > 0) {
    parts.push({ id: 'front', title: words.front, body: incorporation.map(numbered) });
  }
  parts.push(...document.sections.map((section) => sectionPart(pack, section)));
  if (definitions.length > 0) {
    const body = definitions.map(({ term, text }) =>
      richText([run(`${term}: `, { weight: 'bolder' }), run(text)]),
    );
    parts.push({ id: 'definitions', title: words.definitions, body });
  }
  if (notes.legal.length > 0) {
    parts.push({ id: 'legal', title: legal.title, body: notes.legal.map((note) => legalLine(pack, note)) });
  }
  return parts;
}

function sectionPart(pack: CharterPack, section: DocumentSection): FoldView {
  const words = pack.wording.cards.review;
  const reference = section.charterReference === undefined ? [] : [quietLine(section.charterReference)];
  return {
    id: `section-${section.number}`,
    title: literalText(`${section.number}. ${section.title}`),
    note: counted(section.paragraphs.length, words.paragraph, words.paragraphs),
    body: [...reference, ...section.paragraphs.map(numbered)],
  };
}

function numbered({ number, text }: DocumentParagraph): RichTextBlock {
  return number === '' ? paragraph(text) : richText([run(`${number} `, { weight: 'bolder' }), run(text)]);
}

function kpiRows(pack: CharterPack, kpi: Kpi): readonly CardElement[] {
  const { schedule } = pack.wording.cards;
  const profile = kpi.profile.map(({ value }) => String(value)).join(' · ');
  const rows: readonly (readonly [string, string])[] = [
    [schedule.target, kpi.targetText],
    [schedule.calculation, kpi.calculation],
    [schedule.baseline, kpi.baseline],
    [schedule.profile, profile],
    [schedule.evidence, kpi.evidence.join('; ')],
    [schedule.reported, kpi.reported],
    [schedule.published, kpi.published],
  ];
  return [
    paragraph(fill(schedule.kpi, { number: kpi.number, name: kpi.name }), { weight: 'bolder' }, 'medium'),
    ...rows
      .filter(([, text]) => text !== '')
      .map(([label, text]) => richText([run(`${label} `, { isSubtle: true }), run(text)])),
  ];
}
