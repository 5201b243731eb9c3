import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import type { RenderPack } from '../../charter/pack';
import type { Issue } from '../checks/issue';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import { punctuate, type NoteBlock, type NoteItem } from './notes/noteBlock';
import { describeCharter, listNoteBlocks } from './notes/noteBlocks';
import { printableText } from './printableText';
import { isShortTender } from './scheduleBlocks';
import { wordHeading } from './wordSchedule';
import { COLOUR, NOTE_INDENT } from './wordStyles';
import { boldRun } from './wordTable';

/** So many of the last paragraphs stay together, so that the last page holds more than a line or two. */
const LAST_KEPT = 8;
/** Where the last part has no more than so many, the part before stays with it. */
const FEW = 2;

/** The officer's notes under a title that says they are not the contract, on a page of their own or after what is to be copied out. */
export function wordNotes(
  docx: typeof Docx,
  pack: RenderPack,
  document: DraftDocument,
  issues: readonly Issue[],
): Docx.Paragraph[] {
  const words = pack.wording.document.render.notes;
  const blocks = listNoteBlocks(pack, document, issues);
  const count = blocks.reduce((sum, { items }) => sum + items.length, 0);
  const last = blocks.at(-1)?.items.length ?? 0;
  const together = Math.min(LAST_KEPT, last > FEW ? last : last + (blocks.at(-2)?.items.length ?? 0));
  let told = 0;
  return [
    wordHeading(docx, 'HEADING_1', words.title, { pageBreakBefore: !isShortTender(document) }),
    wordNotice(docx, [words.intro, describeCharter(pack, document)]),
    ...blocks.flatMap(({ heading, items, layout }) => [
      new docx.Paragraph({
        heading: docx.HeadingLevel.HEADING_2,
        style: 'NoteHeading',
        text: printableText(heading),
      }),
      ...items.map((item, index) => {
        told += 1;
        const kept = told > count - together;
        return wordNote(docx, item, layout, {
          number: index + 1,
          keepLines: kept,
          keepNext: kept && told < count,
        });
      }),
    ]),
  ];
}

/** A paragraph that stands out. */
export function wordNotice(docx: typeof Docx, sentences: readonly string[]): Docx.Paragraph {
  return new docx.Paragraph({
    style: 'Notice',
    shading: { type: docx.ShadingType.CLEAR, fill: COLOUR.notice, color: 'auto' },
    text: printableText(sentences.join(' ')),
  });
}

/** One paragraph: number, dot or nothing before it, its lead in bold, its sentences. */
function wordNote(
  docx: typeof Docx,
  { lead, lines, url }: NoteItem,
  layout: NoteBlock['layout'],
  { number, ...kept }: { readonly number: number; readonly keepLines: boolean; readonly keepNext: boolean },
): Docx.Paragraph {
  const mark = { points: '•', numbered: String(number), small: undefined }[layout];
  const leadRun = lead === undefined ? [] : [boldRun(docx, punctuate(lead))];
  return new docx.Paragraph({
    style: layout === 'small' ? 'SmallPrint' : 'Note',
    ...kept,
    ...(mark === undefined
      ? {}
      : {
          indent: { left: NOTE_INDENT, hanging: NOTE_INDENT },
          tabStops: [{ type: docx.TabStopType.LEFT, position: NOTE_INDENT }],
        }),
    children: [
      ...(mark === undefined ? [] : [new docx.TextRun({ children: [mark, new docx.Tab()] })]),
      ...(url === undefined ? leadRun : [new docx.ExternalHyperlink({ link: url, children: leadRun })]),
      new docx.TextRun(`${lead === undefined ? '' : ' '}${printableText(lines.join(' '))}`),
    ],
  });
}
