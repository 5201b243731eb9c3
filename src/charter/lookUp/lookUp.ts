import type { CharterPack } from '../pack';
import { OUTSIDE } from '../schema/phrasing';
import { classify } from './classifier';
import { learntOf, unknownShare } from './learnt';
import { literally } from './literally';
import { putRight } from './spelling';

/** What the Charter says of something: one commitment, a few between which the officer chooses, or nothing. */
export type LookUp =
  | {
      readonly found: 'one';
      readonly commitmentId: string;
      /** Others that speak of it, best first. */
      readonly also: readonly string[];
      /** How likely it is the one, from nought to one. */
      readonly share: number;
    }
  | { readonly found: 'several'; readonly commitmentIds: readonly string[] }
  | { readonly found: 'none'; readonly nearest?: string };

/*
 * The bounds were chosen with the figures of `npm run eval` over its rows in view: what it prints is no estimate that never saw them.
 */

/** From this likelihood on that the Charter says nothing of it, that is said. */
const OUTSIDE_FROM = 0.5;
/** A text of words that were never met is so much likelier outside, in natural logarithms of the odds. */
const OF_UNKNOWN = 2;
/** A commitment is the answer where it is this likely among the commitments … */
const SURE_FROM = 0.5;
/** … or so many times as likely as the next. */
const CLEARLY = 3;
/** … or, where its words were never met, from here on. */
const RESEMBLES_FROM = 0.6;
/** How many are offered to choose from, and named beside an answer. */
const OFFERED = 3;
/** A commitment less likely than this is noise beside the answer. */
const ALSO_FROM = 0.03;
/** Queries are cut: nobody looks up a page. */
const MOST_CHARACTERS = 500;

/** Looks something up: the Charter's own words first, then what was learnt of how officers ask. Same question, same answer. */
export function lookUp(pack: CharterPack, query: string): LookUp {
  const learnt = learntOf(pack);
  const { classifier } = learnt;
  const text = putRight(learnt.spelling, query.slice(0, MOST_CHARACTERS));
  const shares = classify(classifier, text);
  if (shares === undefined) return { found: 'none' };
  const quoted = literally(pack, text);
  const outside = quoted.length > 0 ? 0 : likelyOutside(shares.get(OUTSIDE) ?? 0, unknownShare(learnt, text));
  const inside = 1 - (shares.get(OUTSIDE) ?? 0);
  const ranked = [...shares]
    .filter(([label]) => label !== OUTSIDE && (quoted.length === 0 || quoted.includes(label)))
    .map(([id, share]) => ({ id, share: share / (inside || 1) }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = ranked;
  if (best === undefined) return { found: 'none' };
  if (outside >= OUTSIDE_FROM) return { found: 'none', nearest: best.id };
  // letters alone only resemble: where no word was ever met, that is not enough
  if (best.share < RESEMBLES_FROM && unknownShare(learnt, text) === 1)
    return { found: 'none', nearest: best.id };
  const sure = best.share >= SURE_FROM || next === undefined || best.share >= CLEARLY * next.share;
  if (!sure) return { found: 'several', commitmentIds: ranked.slice(0, OFFERED).map(({ id }) => id) };
  const also = ranked.slice(1, OFFERED + 1).filter(({ share }) => share >= ALSO_FROM);
  return { found: 'one', commitmentId: best.id, also: also.map(({ id }) => id), share: best.share };
}

function likelyOutside(share: number, unknown: number): number {
  const odds = (share / (1 - share + Number.EPSILON)) * Math.exp(OF_UNKNOWN * unknown);
  return odds / (1 + odds);
}

/** Where no question is asked, words name a commitment only where it is this clear. */
export const CLEAR_FROM = 0.6;
const MOST_BARE_WORDS = 5;

/** Whether a few words by themselves name something that the Charter speaks of: "trees", "ex-offenders". */
export function isBareSubject(pack: CharterPack, text: string): boolean {
  if (/\d/.test(text) || text.trim().split(/\s+/).length > MOST_BARE_WORDS) return false;
  const result = lookUp(pack, text);
  return result.found === 'one' && result.share >= CLEAR_FROM;
}

/** Whether the Charter says anything of it. */
export function isSpokenOf(pack: CharterPack, text: string): boolean {
  return lookUp(pack, text).found !== 'none';
}
