import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { printableText } from './printableText';
import { wordNumbering } from './wordNumbering';
import type { WordParts } from './wordParts';
import { PAGE, TEXT_WIDTH } from './wordMeasures';
import { WORD_STYLES } from './wordStyles';

/** What one kind of Word file holds, besides styles and lists, which all have in common. */
export interface WordFile {
  readonly title: string;
  readonly subject?: string;
  /** What stands at the head of each page. */
  readonly header: string;
  /** Behind the text of each page. */
  readonly watermark?: Docx.Run;
  readonly comments?: Docx.ICommentsOptions;
  readonly children: readonly (Docx.Paragraph | Docx.Table)[];
}

/** The file: A4, its header, its footer with title and page number. It names no author. */
export async function writeWordFile(parts: WordParts, file: WordFile): Promise<Uint8Array> {
  const { docx, pack, document } = parts;
  const { width, height, margin } = PAGE;
  const written = new docx.Document({
    title: printableText(file.title),
    ...(file.subject === undefined ? {} : { subject: printableText(file.subject) }),
    creator: '',
    lastModifiedBy: '',
    styles: WORD_STYLES,
    numbering: wordNumbering(pack),
    ...(file.comments === undefined ? {} : { comments: file.comments }),
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin, bottom: margin, left: margin, right: margin, header: 600, footer: 600 },
          },
        },
        headers: { default: wordHeader(docx, file) },
        footers: { default: wordFooter(parts, document.title) },
        children: [...file.children],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(written));
}

function wordHeader(docx: typeof Docx, { header, watermark }: WordFile): Docx.Header {
  return new docx.Header({
    children: [
      new docx.Paragraph({
        style: 'Margin',
        alignment: docx.AlignmentType.RIGHT,
        children: [new docx.TextRun(printableText(header)), ...(watermark === undefined ? [] : [watermark])],
      }),
    ],
  });
}

/** So many characters of a title leave room for the page number beside it. */
const BESIDE = 80;

/** The title whole, with the page number at the right: beside it, or under a title that takes more than a line. */
function wordFooter({ docx, pack }: WordParts, ofContract: string): Docx.Footer {
  const { page, of } = pack.wording.document.render;
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const title = printableText(ofContract);
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
