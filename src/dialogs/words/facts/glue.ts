import type { CharterPack } from '../../../charter/pack';
import { normalise } from '../phrases/normalise';

/** Whether words say nothing by themselves: "it's now", "and make that". */
export function isGlue(pack: CharterPack, text: string): boolean {
  const { glue } = pack.wording.dialogs;
  return wordsOf(text).every((word) => {
    const said = normalise(word);
    return said === '' || glue.includes(said) || glue.includes(said.replace(/'s$/, ''));
  });
}

/** A text without such words at its ends, as typed. */
export function withoutGlue(pack: CharterPack, text: string): string {
  const words = wordsOf(text);
  while (words.length > 0 && isGlue(pack, words[0] ?? '')) words.shift();
  while (words.length > 0 && isGlue(pack, words.at(-1) ?? '')) words.pop();
  return words
    .join(' ')
    .replace(/^["'“‘(]+/u, '')
    .replace(/(?<!["'”’).!])["'”’).!]+$/u, '');
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,;:.()]+/).filter((word) => word !== '');
}
