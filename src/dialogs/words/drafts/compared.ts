import type { CharterPack } from '../../../charter/pack';
import type { CalledDraft } from '../../../turn/decision';
import { readNumberWord } from '../../../drafting/reading/numberWords';
import { calledBy } from './calledDraft';
import { normalise } from '../phrases/normalise';

/** One side of a comparison: the draft at hand, an earlier version of it, or another draft. */
export type Side =
  'this' | CalledDraft | { readonly reference: string } | { readonly version: number | 'last' };

/** Two drafts, or two versions of one, to be compared. */
export interface Compared {
  readonly one: Side;
  readonly other: Side;
}

/** Between the two sides. */
const BETWEEN = /\s+(?:and|with|to|against|vs\.?|versus|from|than)\s+(?!the same)/;
const REFERENCE = /^sv-\d{4,9}$/;
const VERSION = /^(?:the )?(?:v|version) ?(\d{1,3}|[a-z]{3,5})$/;

/** "Compare the cleaning one with SV-0002", "what's different from version 1"; undefined where nothing is compared. */
export function readCompared(pack: CharterPack, text: string): Compared | undefined {
  const { compare } = pack.wording.dialogs;
  const said = normalise(text).replace(/^(?:please |can you |could you )+/, '');
  const ending = compare.ends.find((each) => said.endsWith(` ${each}`));
  const verb = [...compare.verbs, ...(ending === undefined ? [] : compare.pairing)]
    .filter((each) => said === each || said.startsWith(`${each} `))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  if (verb === '' && ending === undefined) return undefined;
  const rest = said
    .slice(verb.length, ending === undefined ? undefined : -ending.length)
    .replace(/^(?: (?:is|are|the differences?|between|put|did|does|has|have|show me))+(?= )/, '')
    .trim();
  return sidesOf(pack, rest, verb);
}

function sidesOf(pack: CharterPack, rest: string, verbSaid: string): Compared | undefined {
  const { thisDraft } = pack.wording.dialogs;
  const pair =
    /^(?:the |my )?(?:(first|last|newest|latest) )?(?:two|2|both)(?: drafts| ones| of them)?$/.exec(rest);
  if (pair || ['them', 'my drafts', 'drafts', 'both'].includes(rest))
    return { one: { place: 1 }, other: { place: 2 } };
  const both = BOTH.exec(rest)?.[1];
  // which two of them is asked where there are more
  if (both !== undefined)
    return { one: { words: both.trim().split(' ') }, other: { words: both.trim().split(' ') } };
  const [left = '', right] = rest.split(BETWEEN);
  const numbers = /^(?:numbers?|drafts?|nos?\.?) /;
  if (right === undefined) {
    const only = sideOf(pack, rest.replace(/^(?:with|to|against|from) /, ''));
    if (only === undefined || only === 'this') return undefined;
    // a comparison is asked for, or what is named can be nothing but a draft
    return /^(?:compare|how|diff)/.test(verbSaid) || !('words' in only)
      ? { one: only, other: 'this' }
      : undefined;
  }
  const bare = left.replace(/^(?:differs?|different|changed|compared?|compares|it|this one)$/, 'this');
  const one = bare === '' || thisDraft.includes(bare) ? 'this' : sideOf(pack, bare.replace(numbers, ''));
  const other = sideOf(pack, right.replace(numbers, ''));
  if (one === undefined || other === undefined) return undefined;
  // "the difference between goods and services" asks what words mean
  const bareWords =
    typeof one === 'object' && 'words' in one && typeof other === 'object' && 'words' in other;
  if (bareWords && !/^comp/.test(verbSaid) && !NOUN.test(rest)) return undefined;
  return one === 'this' && other !== 'this' ? { one: other, other: 'this' } : { one, other };
}

function sideOf(pack: CharterPack, said: string): Side | undefined {
  const words = said.replace(/ (?:side by side|please)$/, '').trim();
  if (words === '') return undefined;
  if (REFERENCE.test(words)) return { reference: words.toUpperCase() };
  const version = VERSION.exec(words)?.[1];
  if (version !== undefined) {
    const number = /^\d/.test(version) ? Number(version) : readNumberWord(version);
    return number === undefined ? undefined : { version: number };
  }
  if (pack.wording.dialogs.compare.lastVersion.includes(words.replace(/^(?:the|my|our) /, '')))
    return { version: 'last' };
  if (/^\d{1,2}$/.test(words)) return { place: Number(words) };
  const called = calledBy(pack, words);
  if (called !== undefined) return called;
  const named = words
    .split(' ')
    .filter((word) => !pack.wording.dialogs.padding.articles.includes(word) && !NOUNS.has(word));
  return named.length > 0 && named.length <= MOST_WORDS ? { words: named } : undefined;
}

const BOTH =
  /^(?:the |my |our )?(?:(?:last|first) )?(?:two|2|both) ((?:[\w'&-]+ ){1,3}?)(?:drafts|ones|contracts)$/;
const NOUN = /\b(?:drafts?|ones?|contracts?)\b/;
const NOUNS: ReadonlySet<string> = new Set(['draft', 'drafts', 'one', 'ones', 'contract', 'contracts']);
const MOST_WORDS = 5;

const OF_DRAFTS = /\b(?:drafts?|contracts?|versions?|sv-\d+)\b/i;

/** Whether places alone are compared, of which nothing says that they are drafts. */
export function isOfCard({ one, other }: Compared, text: string): boolean {
  return [one, other].every((side) => typeof side === 'object' && 'place' in side) && !OF_DRAFTS.test(text);
}
