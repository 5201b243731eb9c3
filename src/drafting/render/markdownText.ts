import { printableText } from './printableText';

/** A text as Markdown shows it literally: no markup, no HTML, no table cell of its own. */
export function markdownText(text: string): string {
  return printableText(text)
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}
