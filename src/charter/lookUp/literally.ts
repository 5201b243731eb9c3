import type { CharterPack } from '../pack';
import { searchTerms } from './searchTerms';

const spoken = new WeakMap<CharterPack, ReadonlyMap<string, string>>();

/** The commitments whose own words hold all that is asked, one after the other: what the Charter says wins over how people ask. */
export function literally(pack: CharterPack, text: string): readonly string[] {
  const asked = searchTerms(text, pack.charter.commonWords);
  if (asked.length === 0) return [];
  const phrase = ` ${asked.join(' ')} `;
  return [...termsOf(pack)].filter(([, terms]) => terms.includes(phrase)).map(([id]) => id);
}

function termsOf(pack: CharterPack): ReadonlyMap<string, string> {
  const known = spoken.get(pack);
  if (known) return known;
  const terms = new Map(
    [...pack.commitments.values()].map(({ id, words, lead }) => [
      id,
      ` ${searchTerms([lead ?? '', words].join(' '), pack.charter.commonWords).join(' ')} `,
    ]),
  );
  spoken.set(pack, terms);
  return terms;
}
