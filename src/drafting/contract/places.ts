/** A word of a title, and whether a comma, colon or the like follows it. */
interface Parted {
  readonly text: string;
  readonly endsClause: boolean;
}

/** Words after which the place is told where the work is done, and so many words within which it begins. */
const BEFORE_PLACES: ReadonlySet<string> = new Set([
  ...['in', 'at', 'on', 'over', 'across', 'beside', 'near', 'within', 'around', 'inside', 'ahead', 'behind'],
  'from',
]);
const WORDS_BETWEEN = 3;

/** Words after which those are told for whom something else is done: “furniture for care homes”. */
const BEFORE_USERS: ReadonlySet<string> = new Set(['for', 'of']);

/** Words after which premises are those of others, to whom something is brought or for whom it is done: “transport to laboratories”. */
const BEFORE_PREMISES: ReadonlySet<string> = new Set([...BEFORE_USERS, 'to']);

/** What the words of a nature may be where they stand after such a word. */
export interface MayBe {
  readonly users: boolean;
  readonly premises: boolean;
}

/**
 * Whether the words stand close after one that tells of a place, of users or of others' premises, with no “and” and no comma between.
 * “Between” has its “and” with it: both ends are places.
 */
export function isPlace(words: readonly Parted[], at: number, mayBe: MayBe): boolean {
  let isBeyondAnd = false;
  for (let index = at - 1; index >= 0 && index >= at - 1 - WORDS_BETWEEN; index -= 1) {
    const word = words[index];
    if (word === undefined || word.endsClause) return false;
    if (word.text === 'between') return true;
    if (word.text === 'and') isBeyondAnd = true;
    if (!isBeyondAnd && isBefore(word.text, mayBe)) return true;
  }
  return false;
}

function isBefore(word: string, { users, premises }: MayBe): boolean {
  return (
    BEFORE_PLACES.has(word) || (users && BEFORE_USERS.has(word)) || (premises && BEFORE_PREMISES.has(word))
  );
}
