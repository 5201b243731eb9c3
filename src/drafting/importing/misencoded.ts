/** The characters of windows-1252 that stand for the bytes 80 to 9F; spelt out, since Node 20 decodes them as Latin-1. */
const HIGH = new Map(
  Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ', (sign, at) => [sign, 128 + at]),
);
/** Where UTF-8 was taken for windows-1252: "CafÃ©", "Councilâ€™s", "Â£". */
const TWICE = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]+/gu;
/** A letter that was lost for good. */
const LOST = /\uFFFD/;
/** Line breaks that were stored as their letters: "by May.rnrnThe works"; after a letter they may be the end of a word, "worn". */
const LETTERS_OF_BREAKS = /(?<=[.:;)])(?:rn ?)+(?=\p{Lu}|$)/gu;

/** A text put right where it was encoded twice, which is certain; whether it was, and whether letters are lost, which cannot be put right. */
export function encodedOnce(text: string): {
  readonly text: string;
  readonly repaired: boolean;
  readonly lost: boolean;
} {
  // the same few signs come again and again
  const known = new Map<string, string>();
  const decoded = (signs: string): string => {
    const before = known.get(signs) ?? decodedAgain(signs) ?? signs;
    known.set(signs, before);
    return before;
  };
  const once = text.replace(TWICE, decoded).replace(LETTERS_OF_BREAKS, '\n');
  return { text: once, repaired: once !== text, lost: LOST.test(once) };
}

function decodedAgain(signs: string): string | undefined {
  const bytes = Array.from(signs, (sign) => HIGH.get(sign) ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 255)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
