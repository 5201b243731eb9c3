/** What ends a line, however it is written. */
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/** Controls, and the braille blank, become spaces: a NUL or a tab between words still parts them. */
const CONTROLS = /(?!\n)\p{Cc}|\u2800/gu;

/**
 * Joiners stay where they shape what is seen: between emoji, and inside words of scripts that use them. The joiner is looked
 * for first and what stands before it after that: the other way round, every mark of a long run looks back over all before it.
 */
const LOOSE_JOINERS =
  /[\u200C\u200D](?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Lo}]\p{M}*[\u200C\u200D])|[\u200C\u200D]+(?=\s|$)/gu;

/** Zero-width and bidirectional controls, soft hyphens, the byte order mark and the like; not joiners, not tags. */
const INVISIBLE = /(?![\u200C\u200D\u{E0020}-\u{E007F}])\p{Cf}/gu;

/** Tags spell the region of a flag behind a black one; anywhere else they hide a text in a text. */
const FLAGS_AND_TAGS =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F})|[\u{E0020}-\u{E007F}]/gu;

/** Lone surrogates, noncharacters (XML, and so Word, refuses them) and letters that show as blank. */
const UNPRINTABLE = /[\p{Cs}\uFFFE\uFFFF\u115F\u1160\u3164\uFFA0]/gu;

const BLANKS = /[^\S\n]+/gu;

/** Something that can be seen: a letter, a figure, punctuation or a symbol. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

const NOT_STORABLE = /\0|\p{Surrogate}/gu;

/**
 * What the officer typed, safe to store and to print: emoji and right-to-left letters stay, controls and invisible
 * characters go, lines stay lines, other white space is one space. Empty where nothing can be seen.
 */
export function cleanLines(text: string): string {
  const cleaned = text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(FLAGS_AND_TAGS, '$1')
    .replace(UNPRINTABLE, '')
    .replace(LOOSE_JOINERS, '')
    .replace(BLANKS, ' ')
    .normalize('NFC')
    .trim();
  return VISIBLE.test(cleaned) ? cleaned : '';
}

/** What the officer typed as one line, cleaned likewise. */
export function cleanText(text: string): string {
  return cleanLines(text).replace(/\s+/g, ' ');
}

/** The least of it, for texts that nobody typed and for our own: what every database takes. */
export function storableText(text: string): string {
  return text.replace(NOT_STORABLE, '');
}
