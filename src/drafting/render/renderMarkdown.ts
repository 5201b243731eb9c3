import { fill } from '../../charter/fill';
import type { RenderPack } from '../../charter/pack';
import type { DocumentSection, DraftDocument } from '../documents/schedule/draftDocument';
import { tenderHead } from '../documents/schedule/tenderPart';
import { priceRow } from '../remedies/prices';
import { piecesOf, type ReferringText } from '../documents/schedule/references';
import { summariseKpis } from './kpiSummary';
import { formatKpiHeading, linesOf, listKpiRows } from './kpiRows';
import { markdownText } from './markdownText';
import { punctuate, type NoteItem } from './notes/noteBlock';
import { describeCharter, listNoteBlocks } from './notes/noteBlocks';
import { frontHeading, hasSchedule, kpiScheduleHeading, listScheduleBlocks } from './scheduleBlocks';
import { formatReview, formatStamp, listToFix, type RenderMeta } from './stamp';

/** The document as Markdown: schedule, KPI tables, then the officer's notes on their own. */
export function renderMarkdown(pack: RenderPack, document: DraftDocument, meta: RenderMeta): string {
  const blocks = [
    ...renderHead(pack, document, meta),
    ...renderFront(pack, document),
    ...(hasSchedule(document)
      ? [`## ${markdownText(pack.wording.document.render.schedule)}`, ...renderSchedule(pack, document)]
      : []),
    '---',
    ...renderTender(pack, document),
    ...renderNotes(pack, document, meta),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function renderHead(pack: RenderPack, document: DraftDocument, meta: RenderMeta): string[] {
  const words = pack.wording.document.render;
  return [
    `# ${markdownText(words.title)}`,
    `**${markdownText(document.title)}**`,
    `${markdownText(formatStamp(pack, meta))}. ${markdownText(formatReview(pack, document))}. ${markdownText(words.aid)}`,
    ...renderToFix(pack, meta),
    renderTable(document.facts.map(({ label, value }) => [label, [value]])),
  ];
}

function renderToFix(pack: RenderPack, meta: RenderMeta): string[] {
  const found = listToFix(pack, meta);
  if (found === undefined) return [];
  const points = found.points.map((point) => `- ${markdownText(point)}`);
  return [`**${markdownText(found.lead)}**`, points.join('\n')];
}

function renderFront(pack: RenderPack, document: DraftDocument): string[] {
  return [
    `## ${markdownText(frontHeading(pack))}`,
    ...document.incorporation.map((each) => numbered(pack, document, each)),
  ];
}

function renderSchedule(pack: RenderPack, document: DraftDocument): string[] {
  const words = pack.wording.document.render;
  return listScheduleBlocks(pack, document).flatMap((part) => {
    switch (part.block) {
      case 'summary':
        return renderSummary(pack, document);
      case 'section':
        return renderSection(pack, document, part.section);
      case 'definitions':
        return [...renderHeading(words.definitions, part.headed), ...renderDefinitions(pack, document)];
      case 'kpis':
        return [...renderHeading(kpiScheduleHeading(pack), part.headed), ...renderKpis(pack, document)];
      case 'prices':
        return renderPrices(pack, document);
    }
  });
}

function renderHeading(title: string, headed: boolean): string[] {
  return headed ? [`### ${markdownText(title)}`] : [];
}

function renderSummary(pack: RenderPack, document: DraftDocument): string[] {
  const { heading, says } = pack.wording.document.render.summary;
  const { heads, rows } = summariseKpis(pack, document);
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(' | ')} |`;
  return [
    `#### ${markdownText(heading)}`,
    [
      line(heads),
      `|${heads.map(() => '---|').join('')}`,
      ...rows.map((cells) => line(cells.map(({ text }) => text))),
    ].join('\n'),
    markdownText(says),
  ];
}

/** A text with the numbers that it names as the document has them. */
function numbered(pack: RenderPack, document: DraftDocument, referring: ReferringText): string {
  const kpiName = (number: number): string => fill(pack.wording.document.kpiName, { number });
  const pieces = piecesOf(document, kpiName, referring);
  return markdownText(pieces.map((each) => (typeof each === 'string' ? each : each.number)).join(''));
}

function renderSection(
  pack: RenderPack,
  document: DraftDocument,
  { number, title, charterReference, paragraphs }: DocumentSection,
): string[] {
  return [
    `### ${number} ${markdownText(title)}`,
    ...(charterReference === undefined ? [] : [`*${markdownText(charterReference)}*`]),
    ...paragraphs.map((paragraph) => `${paragraph.number} ${numbered(pack, document, paragraph)}`),
  ];
}

function renderDefinitions(pack: RenderPack, document: DraftDocument): string[] {
  const words = pack.wording.document.render;
  return document.definitions.map(
    ({ term, ...meaning }) =>
      `**${markdownText(term)}** ${fill(words.definition, { text: numbered(pack, document, meaning) })}`,
  );
}

function renderKpis(pack: RenderPack, document: DraftDocument): string[] {
  return document.kpis.flatMap((kpi) => [
    `#### ${markdownText(formatKpiHeading(pack, kpi))}`,
    renderTable(listKpiRows(pack, document, kpi).map((row) => [row.label, linesOf(row)])),
  ]);
}

function renderPrices(pack: RenderPack, { prices = [] }: DraftDocument): string[] {
  const rows = prices.map((each) => priceRow(pack, each));
  return [
    `#### ${markdownText(pack.wording.document.render.prices.heading)}`,
    renderTable(rows.map(({ label, lines }) => [label, lines])),
  ];
}

function renderTable(rows: readonly (readonly [string, readonly string[]])[]): string {
  const body = rows.map(
    ([label, lines]) => `| **${markdownText(label)}** | ${lines.map(markdownText).join('<br>')} |`,
  );
  return ['| | |', '|---|---|', ...body].join('\n');
}

function renderTender(pack: RenderPack, document: DraftDocument): string[] {
  const { tender, instrument } = document;
  if (tender === undefined) return [];
  return [
    `## ${markdownText(tenderHead(pack, instrument).title)}`,
    markdownText(tender.intro),
    ...tender.paragraphs.map((text, index) => {
      const references = tender.references?.[index] ?? [];
      return `${String(index + 1)} ${numbered(pack, document, { text, references })}`;
    }),
    ...tender.questions.flatMap(({ heading, rows }) => [
      `### ${markdownText(heading)}`,
      renderTable(rows.map(({ label, lines }) => [label, lines])),
    ]),
    '---',
  ];
}

function renderNotes(pack: RenderPack, document: DraftDocument, { issues }: RenderMeta): string[] {
  const words = pack.wording.document.render.notes;
  return [
    `## ${markdownText(words.title)}`,
    markdownText(words.intro),
    markdownText(describeCharter(pack, document)),
    ...listNoteBlocks(pack, document, issues).flatMap(({ heading, items, layout }) => [
      `### ${markdownText(heading)}`,
      items
        .map((item, index) => renderItem(layout === 'numbered' ? `${String(index + 1)}.` : '-', item))
        .join('\n'),
    ]),
  ];
}

function renderItem(mark: string, { lead, lines, url }: NoteItem): string {
  return [
    mark,
    ...(lead === undefined ? [] : [`**${markdownText(punctuate(lead))}**`]),
    ...lines.map(markdownText),
    ...(url === undefined ? [] : [markdownText(url)]),
  ].join(' ');
}
