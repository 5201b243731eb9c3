import type { CharterPack } from '../../../charter/pack';

/** "Why've you", "how long's this". */
const JOINED = /\b(what|where|why|how|who|when)['’]ve\b/gi;
const LONG_IS = /\b(how (?:long|much|many|far|big))['’]s\b/gi;

/** "cn u", "w the parks one": the short forms of typing written out, each only where it is a word by itself in small letters. */
export function inFull({ wording }: CharterPack, text: string): string {
  const { shorthand } = wording.dialogs.padding;
  return text
    .replace(JOINED, '$1 have')
    .replace(LONG_IS, '$1 is')
    .replace(/(?<![\p{L}\p{N}£.'’-])[a-z][a-z'’/0-9]*(?![\p{L}\p{N}-])/gu, (word) =>
      Object.hasOwn(shorthand, word) ? (shorthand[word] ?? word) : word,
    );
}
