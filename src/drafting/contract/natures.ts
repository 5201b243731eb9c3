import type { CharterPack } from '../../charter/pack';
import { rememberBy } from '../remember';

/** What a contract is about, read from its title: ids of the natures whose words stand in it, in the pack's order. */
export function readNatures(pack: CharterPack, title: string): readonly string[] {
  const words = spaced(title);
  return phrasesOf(pack)
    .filter(({ phrases }) => phrases.some((phrase) => words.includes(phrase)))
    .map(({ id }) => id);
}

/** Whether a contract of this title may be a health care service, which has a law of its own (Provider Selection Regime 2023). */
export function mayBeHealthCare(pack: CharterPack, title: string): boolean {
  return readNatures(pack, title).some((id) => pack.natures.get(id)?.asksHealthCare);
}

const phrasesOf = rememberBy((pack: CharterPack) =>
  [...pack.natures.values()].map(({ id, words }) => ({ id, phrases: words.map(spaced) })),
);

/** Lower-case words, each between single spaces, so that whole words and phrases can be found by plain search. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `;
}
