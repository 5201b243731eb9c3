/** Controls become spaces: a NUL or a tab between words still parts them. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;

/** Joiners stay where they shape what is seen: between emoji, and inside words of scripts that use them. */
const LOOSE_JOINERS =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{M}\p{Lo}])[\u200C\u200D]|[\u200C\u200D](?=\s|$)/gu;

/** Zero-width and bidirectional controls, soft hyphens, the byte order mark and the like; not joiners, not the tags in flags. */
const INVISIBLE = /(?![\u200C\u200D\u{E0020}-\u{E007F}])\p{Cf}/gu;

/** Lone surrogates, noncharacters (XML, and so Word, refuses them) and letters that show as blank. */
const UNPRINTABLE =
  /[\p{Cs}\uFFFE\uFFFF\u115F\u1160\u3164\uFFA0]|(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0020}-\u{E007F}]/gu;

const BLANKS = /[\s\u2800]+/gu;

/** Something that can be seen: a letter, a figure, punctuation or a symbol. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * What the officer typed, as one line that is safe to store and to print: emoji and right-to-left letters stay,
 * controls and invisible characters go, any white space is one space. Empty where nothing can be seen.
 */
export function cleanText(text: string): string {
  const cleaned = text
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(UNPRINTABLE, '')
    .replace(LOOSE_JOINERS, '')
    .replace(BLANKS, ' ')
    .normalize('NFC')
    .trim();
  return VISIBLE.test(cleaned) ? cleaned : '';
}
