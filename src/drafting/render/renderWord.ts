import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { fill } from '../../charter/fill';
import type { RenderPack } from '../../charter/pack';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import { printableText } from './printableText';
import { formatReview, formatStamp, listToFix, tellToConsider, type RenderMeta } from './stamp';
import { commented, placeIssues, wordComments } from './wordComments';
import { writeWordFile } from './wordFile';
import { wordNotes, wordNotice } from './wordNotes';
import type { WordParts } from './wordParts';
import { wordSchedule } from './wordSchedule';
import { wordBox, wordGap, wordTable } from './wordTable';
import { wordTender } from './wordTender';

/** Makes one kind of Word file of a document. */
export type RenderWord = (pack: RenderPack, document: DraftDocument, meta: RenderMeta) => Promise<Uint8Array>;

/** The draft: how far it is and what is open on its first page and beside what it concerns, a watermark on every page. */
export const renderDraft: RenderWord = async (pack, document, meta) => {
  // loaded with the first Word file, so that start-up does not wait for it
  const [docx, { TextWatermark }] = await Promise.all([import('docx'), import('docx/watermarks')]);
  const words = pack.wording.document.render;
  const comments = placeIssues(document, meta.issues);
  const parts: WordParts = { docx, pack, document, comments };
  return writeWordFile(parts, {
    title: `${words.title}: ${document.title}`,
    subject: meta.reference,
    header: fill(words.header, { reference: meta.reference, review: formatReview(pack, document) }),
    watermark: new TextWatermark({ text: words.watermark, font: 'Arial', color: 'D9D9D9', opacity: 0.4 }),
    comments: wordComments(docx, pack, comments, meta.on),
    children: [
      ...wordHead(parts, words.title, [
        `${formatStamp(pack, meta)}.`,
        `${formatReview(pack, document)}.`,
        words.aid,
      ]),
      ...wordToFix(parts, meta),
      wordFacts(parts),
      ...wordSchedule(parts),
      ...wordTender(parts),
    ],
  });
};

/** What goes to bidders: the text and the questions alone, without a status, a note, a name or a comment. */
export const renderForTender: RenderWord = async (pack, document) => {
  const docx = await import('docx');
  const words = pack.wording.document.render;
  const parts: WordParts = { docx, pack, document };
  return writeWordFile(parts, {
    title: `${words.title}: ${document.title}`,
    header: words.schedule,
    children: [...wordHead(parts, words.title, []), ...wordSchedule(parts), ...wordTender(parts, true)],
  });
};

/** What stays with the authority: what to do, why, sums, sources, law, reasons with names, what was left out and why. */
export const renderRecord: RenderWord = async (pack, document, meta) => {
  const docx = await import('docx');
  const { record } = pack.wording.document.render;
  const parts: WordParts = { docx, pack, document };
  return writeWordFile(parts, {
    title: `${record.title}: ${document.title}`,
    subject: meta.reference,
    header: fill(record.header, { reference: meta.reference }),
    children: [
      ...wordHead(parts, record.title, [
        `${formatStamp(pack, meta)}.`,
        `${formatReview(pack, document)}.`,
        record.intro,
      ]),
      ...wordToFix(parts, meta),
      wordFacts(parts),
      wordGap(parts),
      ...wordNotes(parts, meta.issues),
    ],
  });
};

/** What the file is, of which contract, and in a notice how far it is. */
function wordHead(parts: WordParts, title: string, notice: readonly string[]): Docx.Paragraph[] {
  const { docx, document } = parts;
  return [
    new docx.Paragraph({
      heading: docx.HeadingLevel.TITLE,
      children: commented(parts, 'title', [new docx.TextRun(printableText(title))]),
    }),
    new docx.Paragraph({ style: 'Subtitle', text: printableText(document.title) }),
    ...(notice.length === 0 ? [] : [wordNotice(docx, notice)]),
  ];
}

/** The facts of the contract as read. */
function wordFacts(parts: WordParts): Docx.Table {
  return wordTable(
    parts,
    parts.document.facts.map(({ label, value }) => ({ label, lines: [value] })),
  );
}

/** What must be fixed first, in a box in the colour of a notice, and how much there is to consider. */
function wordToFix(parts: WordParts, meta: RenderMeta): Docx.Paragraph[] {
  const found = listToFix(parts.pack, meta);
  const consider = parts.comments === undefined ? [] : tellToConsider(parts.pack, meta);
  return [
    ...(found === undefined ? [] : wordBox(parts, found.lead, found.points)),
    ...consider.flatMap((lead) => wordBox(parts, lead, [])),
    ...(found === undefined && consider.length === 0 ? [] : [wordGap(parts)]),
  ];
}
