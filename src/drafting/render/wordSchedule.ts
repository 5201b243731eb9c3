import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { fill } from '../../charter/fill';
import type { DocumentSection } from '../documents/schedule/draftDocument';
import { partId } from '../documents/schedule/references';
import type { Kpi } from '../kpis/kpi';
import { priceRow } from '../remedies/prices';
import { listKpiRows } from './kpiRows';
import { summariseKpis, wholly } from './kpiSummary';
import { printableText } from './printableText';
import { frontHeading, hasSchedule, kpiScheduleHeading, listScheduleBlocks } from './scheduleBlocks';
import { commented } from './wordComments';
import { bookmarked, wordRuns } from './wordRuns';
import type { WordParts } from './wordParts';
import { NUMBER_INDENT, TEXT_WIDTH } from './wordMeasures';
import { boldRun, wordGap, wordGrid, wordTable } from './wordTable';

type Block = Docx.Paragraph | Docx.Table;

/** The contract text: the clause for the front, then the Schedule with its summary, definitions and KPI tables. */
export function wordSchedule(parts: WordParts): Block[] {
  const { docx, pack, document } = parts;
  const words = pack.wording.document.render;
  return [
    new docx.Paragraph({
      heading: docx.HeadingLevel.HEADING_1,
      children: commented(parts, 'front', [new docx.TextRun(printableText(frontHeading(pack)))]),
    }),
    ...document.incorporation.map((each) => new docx.Paragraph({ children: wordRuns(parts, each) })),
    ...(hasSchedule(document)
      ? [wordHeading(docx, 'HEADING_1', words.schedule), ...scheduleBlocks(parts)]
      : []),
  ];
}

function scheduleBlocks(parts: WordParts): Block[] {
  const { pack, document } = parts;
  const words = pack.wording.document.render;
  return listScheduleBlocks(pack, document).flatMap((part): Block[] => {
    switch (part.block) {
      case 'summary':
        return wordSummary(parts);
      case 'section':
        return wordSection(parts, part.section);
      case 'definitions':
        return [...unnumbered(parts, words.definitions, part.headed), ...wordDefinitions(parts)];
      case 'kpis':
        return [...unnumbered(parts, kpiScheduleHeading(pack), part.headed), ...wordKpis(parts)];
      case 'prices':
        return wordPrices(parts);
    }
  });
}

/** A heading that Word knows as one. */
export function wordHeading(
  docx: typeof Docx,
  level: 'HEADING_1' | 'HEADING_2',
  text: string,
  options: { readonly pageBreakBefore?: boolean; readonly numbering?: false } = {},
): Docx.Paragraph {
  return new docx.Paragraph({ heading: docx.HeadingLevel[level], text: printableText(text), ...options });
}

/** The heading of what no part introduces, as in a version kept before parts said so. */
function unnumbered({ docx }: WordParts, title: string, headed: boolean): Docx.Paragraph[] {
  return headed ? [wordHeading(docx, 'HEADING_2', title, { numbering: false })] : [];
}

/** Widths of the columns of the summary. */
const SUMMARY = [800, 2_650, 1_700, 2_900, TEXT_WIDTH - 8_050];

function wordSummary(parts: WordParts): Block[] {
  const { docx, pack, document } = parts;
  const { heading, says } = pack.wording.document.render.summary;
  const { heads, rows } = summariseKpis(pack, document);
  return [
    new docx.Paragraph({ style: 'SummaryHeading', text: printableText(heading) }),
    new docx.Paragraph({ style: 'SummaryNote', text: printableText(says) }),
    wordGrid(parts, SUMMARY, heads, rows),
    wordGap(parts),
  ];
}

/** Numbers are the paragraphs' own: none is typed, so that one put in moves those after it. */
function wordSection(parts: WordParts, section: DocumentSection): Docx.Paragraph[] {
  const { docx } = parts;
  const { number, title, charterReference, paragraphs } = section;
  const name = bookmarked(parts, { what: 'part', id: partId(section) }, title);
  return [
    new docx.Paragraph({
      heading: docx.HeadingLevel.HEADING_2,
      children: commented(parts, `part ${String(number)}`, [name]),
    }),
    ...(charterReference === undefined
      ? []
      : [
          new docx.Paragraph({
            style: 'Reference',
            indent: { left: NUMBER_INDENT },
            text: printableText(charterReference),
          }),
        ]),
    ...paragraphs.map((each) => new docx.Paragraph({ style: 'Clause', children: wordRuns(parts, each) })),
  ];
}

function wordDefinitions(parts: WordParts): Docx.Paragraph[] {
  const { docx, pack, document } = parts;
  const [before = '', after = ''] = fill(pack.wording.document.render.definition, { text: '\n' }).split('\n');
  return document.definitions.map(
    ({ term, ...meaning }) =>
      new docx.Paragraph({
        style: 'Definition',
        children: [
          boldRun(parts, term),
          new docx.TextRun(` ${before}`),
          ...wordRuns(parts, meaning),
          ...(after === '' ? [] : [new docx.TextRun(after)]),
        ],
      }),
  );
}

function wordKpis(parts: WordParts): Block[] {
  const { pack, document } = parts;
  return document.kpis.flatMap((kpi) => {
    const rows = listKpiRows(pack, document, kpi).map(({ names, ...row }) =>
      names === undefined ? row : { ...row, lines: row.lines.map((line) => wholly(names, line)) },
    );
    return [wordTable(parts, rows, kpiHeading(parts, kpi)), wordGap(parts)];
  });
}

function kpiHeading(parts: WordParts, { number, name, measureId }: Kpi): Docx.Paragraph {
  return new parts.docx.Paragraph({
    style: 'KpiHeading',
    keepNext: true,
    children: commented(parts, `kpi ${String(number)}`, [
      bookmarked(parts, { what: 'kpi', id: measureId }, name),
    ]),
  });
}

function wordPrices(parts: WordParts): Block[] {
  const { docx, pack, document } = parts;
  const title = new docx.Paragraph({
    style: 'TableHeading',
    keepNext: true,
    text: printableText(pack.wording.document.render.prices.heading),
  });
  const rows = (document.prices ?? []).map((price) => {
    const { label, lines } = priceRow(pack, price);
    const id = document.kpis.find(({ number }) => number === price.kpi)?.measureId;
    const named = fill(pack.wording.document.kpiName, { number: price.kpi });
    if (id === undefined || !label.startsWith(named)) return { label, lines };
    return { label: { text: label, references: wholly({ what: 'kpi', id }, named).references ?? [] }, lines };
  });
  return [wordTable(parts, rows, title), wordGap(parts)];
}
