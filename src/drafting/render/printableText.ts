// control characters (XML forbids most) and the marks that turn the direction of what follows
const UNPRINTABLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;
// half of a surrogate pair, which no file can hold
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text of one line that any file format can hold: what cannot be printed becomes a space or the replacement mark. */
export function printableText(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD').replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();
}
