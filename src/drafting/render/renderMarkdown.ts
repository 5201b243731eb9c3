import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DocumentSection, DraftDocument } from '../document/draftDocument';
import { formatKpiHeading, listKpiRows } from './kpiRows';
import { markdownText } from './markdownText';
import { describeCharter, listNoteBlocks, type NoteItem } from './noteBlocks';
import { formatReview, formatStamp, type RenderMeta } from './stamp';

/** The document as Markdown: schedule, KPI tables, then the officer's notes on their own. */
export function renderMarkdown(pack: CharterPack, document: DraftDocument, meta: RenderMeta): string {
  const blocks = [
    ...renderHead(pack, document, meta),
    ...renderFront(document),
    `## ${markdownText(pack.wording.document.render.schedule)}`,
    ...renderSchedule(pack, document),
    '---',
    ...renderNotes(pack, document),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function renderHead(pack: CharterPack, document: DraftDocument, meta: RenderMeta): string[] {
  const words = pack.wording.document.render;
  return [
    `# ${markdownText(words.title)}`,
    `**${markdownText(document.title)}**`,
    `${markdownText(formatStamp(pack, meta))}. ${markdownText(formatReview(pack, document))}. ${markdownText(words.aid)}`,
    renderTable(document.facts.map(({ label, value }) => [label, [value]])),
  ];
}

function renderFront({ incorporation, frontTitle }: DraftDocument): string[] {
  return [`## ${markdownText(frontTitle)}`, ...incorporation.map(({ text }) => markdownText(text))];
}

/** The sections; definitions follow the part that introduces them and KPI tables the KPI Schedule, or both stand at the end. */
function renderSchedule(pack: CharterPack, document: DraftDocument): string[] {
  const words = pack.wording.document.render;
  const has = (id: string): boolean => document.sections.some(({ origin }) => origin.id === id);
  const kpis = renderKpis(pack, document);
  const definitions = renderDefinitions(pack, document);
  return [
    ...document.sections.flatMap((section) => [
      ...renderSection(section),
      ...(section.origin.id === 'definitions' ? definitions : []),
      ...(section.origin.id === 'kpi-schedule' ? kpis : []),
    ]),
    ...(has('kpi-schedule') ? [] : kpis),
    ...(has('definitions') || definitions.length === 0
      ? []
      : [`### ${markdownText(words.definitions)}`, ...definitions]),
  ];
}

function renderSection({ number, title, charterReference, paragraphs }: DocumentSection): string[] {
  return [
    `### ${number} ${markdownText(title)}`,
    ...(charterReference === undefined ? [] : [`*${markdownText(charterReference)}*`]),
    ...paragraphs.map((paragraph) => `${paragraph.number} ${markdownText(paragraph.text)}`),
  ];
}

function renderDefinitions(pack: CharterPack, { definitions }: DraftDocument): string[] {
  const words = pack.wording.document.render;
  return definitions.map(
    ({ term, text }) => `**${markdownText(term)}** ${markdownText(fill(words.definition, { text }))}`,
  );
}

function renderKpis(pack: CharterPack, document: DraftDocument): string[] {
  return document.kpis.flatMap((kpi) => [
    `#### ${markdownText(formatKpiHeading(pack, kpi))}`,
    renderTable(listKpiRows(pack, document, kpi).map(({ label, lines }) => [label, lines])),
  ]);
}

function renderTable(rows: readonly (readonly [string, readonly string[]])[]): string {
  const body = rows.map(
    ([label, lines]) => `| **${markdownText(label)}** | ${lines.map(markdownText).join('<br>')} |`,
  );
  return ['| | |', '|---|---|', ...body].join('\n');
}

function renderNotes(pack: CharterPack, document: DraftDocument): string[] {
  const words = pack.wording.document.render.notes;
  return [
    `## ${markdownText(words.title)}`,
    markdownText(words.intro),
    markdownText(describeCharter(pack, document)),
    ...listNoteBlocks(pack, document).flatMap(({ heading, items }) => [
      `### ${markdownText(heading)}`,
      items.map(renderItem).join('\n'),
    ]),
  ];
}

function renderItem({ lead, lines }: NoteItem): string {
  const [first = '', ...rest] = [...(lead === undefined ? [] : [`**${markdownText(lead)}**`]), ...lines.map(markdownText)];
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)].join(lead === undefined ? '\n' : '\\\n');
}
