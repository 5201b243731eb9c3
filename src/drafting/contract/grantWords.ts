import type { CharterPack } from '../../charter/pack';
import type { Kind } from '../../charter/schema/vocabulary';

/**
 * The library speaks of a contract and its supplier; in a grant, which is neither, the pack's words for a grant stand in their
 * place (docs/drafting-standard.md#rule-13). The longest phrase wins, and a capital letter is kept.
 */
export function wordForKind(pack: CharterPack, kind: Kind, text: string): string {
  if (kind !== 'grant') return text;
  const words = new Map(Object.entries(pack.wording.proportion.grantWords));
  if (words.size === 0) return text;
  const longestFirst = [...words.keys()].sort((one, other) => other.length - one.length);
  return text.replace(new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'gi'), (found) => {
    const word = words.get(found.toLowerCase()) ?? found;
    return /^\p{Lu}/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}
