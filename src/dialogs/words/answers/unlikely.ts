import type { CharterPack } from '../../../charter/pack';

/** Whether words are rather said to us than the name of a contract or a place: "i told you already". */
export function isUnlikely({ sayings }: Pick<CharterPack, 'sayings'>, text: string): boolean {
  const said =
    text
      .toLowerCase()
      .replace(/['’‘`]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return said.some((word) => sayings.unlikely.includes(word));
}
