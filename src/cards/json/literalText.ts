/** Joins two characters without being seen or heard, and keeps them from being read together. */
const WORD_JOINER = '\u2060';

/** Control characters, lone surrogates and bidirectional overrides, which can make a title read backwards. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** `{{DATE(…)}}` is worked out by the card renderer, `<at>` becomes a mention in Teams: both wherever text stands. */
const MACRO = /\{(?=\{)|<(?=\s*\/?\s*at\b)/gi;

/** Text as it is, for an element that reads no Markdown: unprintable characters gone, macros broken. Line feeds stay. */
export function literalText(text: string): string {
  return text
    .replace(UNPRINTABLE, (character) => (character === '\n' ? character : ' '))
    .replace(MACRO, (character) => character + WORD_JOINER);
}

/** Signs that Markdown or SSML would act on, and what is shown in their place. */
const STAND_INS: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '[': '(',
  ']': ')',
  '*': '∗',
  '`': '’',
  '#': '＃',
  '~': '∼',
  '|': '¦',
  '\\': '/',
  '\n': ' ',
};

/** Text for a place that does read Markdown or speech markup: choice titles, `speak`, `fallbackText`. */
export function plainText(text: string): string {
  return literalText(text)
    .replace(/[<>[\]*`#~|\\\n]/g, (sign) => STAND_INS[sign] ?? sign)
    .replace(/(https?:\/)(?=\/)/gi, `$1${WORD_JOINER}`);
}

/** Cuts a text to a length, on a word where one ends near, with an ellipsis. Never inside a character. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > most * 0.6 ? cut.slice(0, space) : cut}…`;
}
