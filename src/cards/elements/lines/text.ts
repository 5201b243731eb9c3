import type { RichTextBlock, Spacing, TextBlock, TextRun } from '../../json/cardJson';
import { literalText } from '../../json/literalText';

/** The look of a run of text. */
export type Look = Omit<TextRun, 'type' | 'text'>;

/** The title of a card or of a part of it: our own words only, never a person's or the Charter's. */
export function heading(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, style: 'heading', size: 'large', weight: 'bolder' };
}

/** A heading inside a card: our own words only. */
export function subheading(text: string): TextBlock {
  return {
    type: 'TextBlock',
    text,
    wrap: true,
    style: 'heading',
    size: 'medium',
    weight: 'bolder',
    spacing: 'large',
  };
}

/** One run of text, shown literally. */
export function run(text: string, look: Look = {}): TextRun {
  return { type: 'TextRun', text: literalText(text), ...look };
}

/** Several runs in one paragraph. */
export function richText(inlines: readonly TextRun[], spacing: Spacing = 'small'): RichTextBlock {
  return { type: 'RichTextBlock', inlines, spacing };
}

/** A paragraph of any text, shown literally. */
export function paragraph(text: string, look: Look = {}, spacing: Spacing = 'small'): RichTextBlock {
  return richText([run(text, look)], spacing);
}

/** A text that may hold line breaks: one paragraph for each line. */
export function paragraphs(text: string, look: Look = {}): readonly RichTextBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line, look));
}

/** A quieter line: a hint, a place, a source. */
export function quietLine(text: string, spacing: Spacing = 'small'): RichTextBlock {
  return paragraph(text, { isSubtle: true, size: 'small' }, spacing);
}

/** A title that a person wrote, in the weight of a heading. */
export function titleLine(text: string, spacing: Spacing = 'small'): RichTextBlock {
  return paragraph(text, { weight: 'bolder', size: 'medium' }, spacing);
}

/** A line that begins with a word in weight. */
export function markedLine(mark: string, text: string, spacing: Spacing = 'small'): RichTextBlock {
  return richText([run(`${mark} `, { weight: 'bolder' }), run(text)], spacing);
}

/** One line of a list. */
export function bullet(text: string, look: Look = {}): RichTextBlock {
  return paragraph(`• ${text}`, look);
}

/** Words of the Charter, in quotation marks. */
export function quotation(words: string): RichTextBlock {
  return paragraph(`“${words}”`, { italic: true });
}

/** Text in which Markdown would find nothing to act on. */
const PLAIN = /^(?!\s*(?:\d+[.)]|[-+])\s)(?:[\p{L}\p{N} ,.'’“”?!:;()£%/–—-]|& )*$/u;
const ADDRESS = /:\/\/|\bwww\./i;

/** A heading that may hold words of a person: a true heading while they are plain, else literal text in its weight. */
export function cautiousHeading(text: string): TextBlock | RichTextBlock {
  if (PLAIN.test(text) && !ADDRESS.test(text)) return heading(text);
  return paragraph(text, { weight: 'bolder', size: 'large' }, 'default');
}
