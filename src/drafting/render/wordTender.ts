import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { fill } from '../../charter/fill';
import type { TenderQuestion } from '../documents/schedule/draftDocument';
import { tenderHead } from '../documents/schedule/tenderPart';
import { printableText } from './printableText';
import { isShortTender } from './scheduleBlocks';
import { commented } from './wordComments';
import { wordNotice } from './wordNotes';
import { wordRuns } from './wordRuns';
import type { WordParts } from './wordParts';
import { wordGap, wordTable } from './wordTable';

/** How social value is assessed, for the tender documents, with the cells that tenderers fill in. `issued`: as it goes out, without what tells the officer to copy it. */
export function wordTender(parts: WordParts, issued = false): (Docx.Paragraph | Docx.Table)[] {
  const { docx, pack, document } = parts;
  const { tender, instrument } = document;
  if (tender === undefined) return [];
  const head = tenderHead(pack, instrument);
  return [
    new docx.Paragraph({
      heading: docx.HeadingLevel.HEADING_1,
      // a few sentences need no page of their own
      pageBreakBefore: !isShortTender(document),
      children: commented(parts, 'tender', [
        new docx.TextRun(printableText(issued ? head.issuedTitle : head.title)),
      ]),
    }),
    issued ? new docx.Paragraph({ text: printableText(head.issuedIntro) }) : wordNotice(docx, [head.intro]),
    ...tender.paragraphs.map(
      (text, index) =>
        new docx.Paragraph({
          style: 'TenderParagraph',
          children: wordRuns(parts, { text, references: tender.references?.[index] ?? [] }),
        }),
    ),
    ...tender.questions.flatMap((question, index) => [
      wordTable(parts, question.rows, questionHeading(parts, question, index)),
      wordGap(parts),
    ]),
  ];
}

/** A question is numbered as a list is; what is to be completed beside the questions has a heading alone. */
function questionHeading(
  { docx, pack }: WordParts,
  { heading }: TenderQuestion,
  index: number,
): Docx.Paragraph {
  const mark = fill(pack.wording.document.tender.question, { number: index + 1, name: '' });
  const numbered = heading.startsWith(mark);
  return new docx.Paragraph({
    style: numbered ? 'QuestionHeading' : 'TableHeading',
    keepNext: true,
    text: printableText(numbered ? heading.slice(mark.length) : heading),
  });
}
