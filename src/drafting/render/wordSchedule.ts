import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { fill } from '../../charter/fill';
import type { RenderPack } from '../../charter/pack';
import type { DocumentSection, DraftDocument } from '../documents/schedule/draftDocument';
import { priceRow } from '../remedies/prices';
import { formatKpiHeading, listKpiRows } from './kpiRows';
import { printableText } from './printableText';
import { frontHeading, hasSchedule, kpiScheduleHeading, listScheduleBlocks } from './scheduleBlocks';
import { NUMBER_INDENT } from './wordStyles';
import { boldRun, wordGap, wordTable } from './wordTable';

type Block = Docx.Paragraph | Docx.Table;

/** The contract text: the clause for the front, then the Schedule with its definitions and KPI tables. */
export function wordSchedule(docx: typeof Docx, pack: RenderPack, document: DraftDocument): Block[] {
  const words = pack.wording.document.render;
  const parts = listScheduleBlocks(pack, document).flatMap((part): Block[] => {
    switch (part.block) {
      case 'section':
        return wordSection(docx, part.section);
      case 'definitions':
        return [
          ...(part.headed ? [wordHeading(docx, 'HEADING_2', words.definitions)] : []),
          ...wordDefinitions(docx, pack, document),
        ];
      case 'kpis':
        return [
          ...(part.headed ? [wordHeading(docx, 'HEADING_2', kpiScheduleHeading(pack))] : []),
          ...wordKpis(docx, pack, document),
        ];
      case 'prices':
        return [
          wordTable(
            docx,
            (document.prices ?? []).map((each) => priceRow(pack, each)),
            words.prices.heading,
          ),
          wordGap(docx),
        ];
    }
  });
  return [
    wordHeading(docx, 'HEADING_1', frontHeading(pack)),
    ...document.incorporation.map(({ text }) => new docx.Paragraph({ text: printableText(text) })),
    ...(hasSchedule(document) ? [wordHeading(docx, 'HEADING_1', words.schedule), ...parts] : []),
  ];
}

/** A heading that Word knows as one. */
export function wordHeading(
  docx: typeof Docx,
  level: 'HEADING_1' | 'HEADING_2',
  text: string,
  options: { readonly pageBreakBefore?: boolean } = {},
): Docx.Paragraph {
  return new docx.Paragraph({ heading: docx.HeadingLevel[level], text: printableText(text), ...options });
}

function wordSection(
  docx: typeof Docx,
  { number, title, charterReference, paragraphs }: DocumentSection,
): Docx.Paragraph[] {
  const tabStops = [{ type: docx.TabStopType.LEFT, position: NUMBER_INDENT }];
  return [
    new docx.Paragraph({
      heading: docx.HeadingLevel.HEADING_2,
      keepNext: true,
      tabStops,
      indent: { left: NUMBER_INDENT, hanging: NUMBER_INDENT },
      children: [
        new docx.TextRun(String(number)),
        new docx.TextRun({ children: [new docx.Tab(), printableText(title)] }),
      ],
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
    ...paragraphs.map(
      (paragraph) =>
        new docx.Paragraph({
          style: 'Clause',
          tabStops,
          children: [
            new docx.TextRun(paragraph.number),
            new docx.TextRun({ children: [new docx.Tab(), printableText(paragraph.text)] }),
          ],
        }),
    ),
  ];
}

function wordDefinitions(
  docx: typeof Docx,
  pack: RenderPack,
  { definitions }: DraftDocument,
): Docx.Paragraph[] {
  const words = pack.wording.document.render;
  return definitions.map(
    ({ term, text }) =>
      new docx.Paragraph({
        style: 'Definition',
        children: [
          boldRun(docx, term),
          new docx.TextRun(` ${printableText(fill(words.definition, { text }))}`),
        ],
      }),
  );
}

function wordKpis(docx: typeof Docx, pack: RenderPack, document: DraftDocument): Block[] {
  return document.kpis.flatMap((kpi) => [
    wordTable(docx, listKpiRows(pack, document, kpi), formatKpiHeading(pack, kpi)),
    wordGap(docx),
  ]);
}
