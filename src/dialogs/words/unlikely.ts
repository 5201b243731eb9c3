import type { CharterPack } from '../../charter/pack';

/** Whether words are rather said to us than the name of a contract or a place: "i told you already". */
export function isUnlikely({ wording }: Pick<CharterPack, 'wording'>, text: string): boolean {
  const said =
    text
      .toLowerCase()
      .replace(/['’‘`]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return said.some((word) => wording.sayings.unlikely.includes(word));
}
