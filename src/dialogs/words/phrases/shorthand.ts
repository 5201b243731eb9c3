import type { CharterPack } from '../../../charter/pack';

/** "cn u", "w the parks one": the short forms of typing written out, each only where it is a word by itself in small letters. */
export function inFull({ wording }: CharterPack, text: string): string {
  const { shorthand } = wording.dialogs.padding;
  return text.replace(/(?<![\p{L}\p{N}£.'’-])[a-z][a-z'’/0-9]*(?![\p{L}\p{N}-])/gu, (word) =>
    Object.hasOwn(shorthand, word) ? (shorthand[word] ?? word) : word,
  );
}
