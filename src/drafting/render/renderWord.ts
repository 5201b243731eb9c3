import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { fill } from '../../charter/fill';
import type { RenderPack } from '../../charter/pack';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import { printableText } from './printableText';
import { formatReview, formatStamp, listToFix, type RenderMeta } from './stamp';
import { wordNotes, wordNotice } from './wordNotes';
import { wordTender } from './wordTender';
import { wordSchedule } from './wordSchedule';
import { PAGE, TEXT_WIDTH, WORD_STYLES } from './wordStyles';
import { wordBox, wordGap, wordTable } from './wordTable';

/** The document as a Word file: headings, numbered paragraphs, KPI table, officer's notes on a new page. */
export async function renderWord(
  pack: RenderPack,
  document: DraftDocument,
  meta: RenderMeta,
): Promise<Uint8Array> {
  // loaded with the first Word file, so that start-up does not wait for it
  const docx = await import('docx');
  const words = pack.wording.document.render;
  const { width, height, margin } = PAGE;
  const file = new docx.Document({
    title: printableText(`${words.title}: ${document.title}`),
    subject: printableText(meta.reference),
    creator: printableText(document.authority),
    styles: WORD_STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin, bottom: margin, left: margin, right: margin, header: 600, footer: 600 },
          },
        },
        headers: { default: wordHeader(docx, pack, document, meta) },
        footers: { default: wordFooter(docx, pack, document) },
        children: [
          ...wordHead(docx, pack, document, meta),
          ...wordSchedule(docx, pack, document),
          ...wordTender(docx, pack, document),
          ...wordNotes(docx, pack, document, meta.issues),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

/** What contract, which draft, how far reviewed; and the facts as read. */
function wordHead(docx: typeof Docx, pack: RenderPack, document: DraftDocument, meta: RenderMeta) {
  const words = pack.wording.document.render;
  return [
    new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, text: printableText(words.title) }),
    new docx.Paragraph({ style: 'Subtitle', text: printableText(document.title) }),
    wordNotice(docx, [`${formatStamp(pack, meta)}.`, `${formatReview(pack, document)}.`, words.aid]),
    ...wordToFix(docx, pack, meta),
    wordTable(
      docx,
      document.facts.map(({ label, value }) => ({ label, lines: [value] })),
    ),
  ];
}

/** What must be fixed first, in a box in the colour of a notice. */
function wordToFix(docx: typeof Docx, pack: RenderPack, meta: RenderMeta): Docx.Paragraph[] {
  const found = listToFix(pack, meta);
  return found === undefined ? [] : [...wordBox(docx, found.lead, found.points), wordGap(docx)];
}

function wordHeader(
  docx: typeof Docx,
  pack: RenderPack,
  document: DraftDocument,
  meta: RenderMeta,
): Docx.Header {
  const slots = { reference: meta.reference, review: formatReview(pack, document) };
  const text = printableText(fill(pack.wording.document.render.header, slots));
  return new docx.Header({
    children: [new docx.Paragraph({ style: 'Margin', alignment: docx.AlignmentType.RIGHT, text })],
  });
}

/** So many characters of a title leave room for the page number beside it. */
const BESIDE = 80;

/** The title whole, with the page number at the right: beside it, or under a title that takes more than a line. */
function wordFooter(docx: typeof Docx, pack: RenderPack, document: DraftDocument): Docx.Footer {
  const { page, of } = pack.wording.document.render;
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const title = printableText(document.title);
  const number = new docx.TextRun({
    children: [new docx.Tab(), `${page} `, CURRENT, ` ${of} `, TOTAL_PAGES],
  });
  const line = (children: Docx.TextRun[]): Docx.Paragraph =>
    new docx.Paragraph({
      style: 'Margin',
      tabStops: [{ type: docx.TabStopType.RIGHT, position: TEXT_WIDTH }],
      children,
    });
  const whole = new docx.TextRun(title);
  return new docx.Footer({
    children: title.length <= BESIDE ? [line([whole, number])] : [line([whole]), line([number])],
  });
}
