import type { Span } from './requestPieces';

/** Between two of a kind: what stands before it is taken back. */
const TAKES_BACK =
  /^[\s,;.()–—/-]*(?:(?:no|nope|sorry|actually|correction|apologies|oops|wait|rather|i mean|i meant|or rather|make (?:it|that)|scrap that|should (?:be|say|read)|now|revised (?:to|figure)|updated to|but)[\s,;:.–—-]*){1,3}(?:it'?s|it is|that'?s|about|approx\.?|around|for|over|say)?\s*$/;
/** Before the later of two: it is what no longer holds. */
const NO_LONGER =
  /[\s,;(–—-](?:not|was|were|previously|formerly|originally|up from|down from|increased from|reduced from|instead of|rather than|last time|currently)[\s:]*(?:about|approx\.?|around|at|is|was)?\s*$/;
const ONLY_NOT = /\bnot\s*$/;

/** Of what is said twice, what stands: "£100k, no, £120k" is the second, "£120k, not £100k" the first, "not £100k but £120k" the second. */
export function standing<T extends Span>(folded: string, found: readonly T[]): readonly T[] {
  const gone = new Set<T>();
  found.forEach((each, index) => {
    const next = found[index + 1];
    if (next === undefined) return;
    const between = folded.slice(each.end, next.index).slice(0, MOST_BETWEEN);
    if (TAKES_BACK.test(between)) gone.add(each);
    else if (NO_LONGER.test(between) && !ONLY_NOT.test(folded.slice(Math.max(0, each.index - 5), each.index)))
      gone.add(next);
  });
  return found.filter((each) => !gone.has(each));
}

/** More than any words of correction take. */
const MOST_BETWEEN = 60;
