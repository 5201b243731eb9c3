import type { CharterPack } from '../../charter/pack';
import { endOfNoun } from './modifiers';

interface Parted {
  readonly text: string;
  readonly endsClause: boolean;
}

interface Telling {
  readonly id: string;
  readonly at: number;
  readonly count: number;
}

/** So many words may stand between work and what it is done to: “restoration of the upland bogs”. */
const WORDS_BETWEEN = 3;

/**
 * Whether the words tell nothing because what they are done to is of a nature that they give way to: it stands right before them (“bog
 * restoration”), or close after them as a noun of its own (“restoration of the bogs”, and not of the Bog Lane baths).
 */
export function isYielding(
  { natures }: Pick<CharterPack, 'natures'>,
  words: readonly Parted[],
  found: readonly Telling[],
  each: Telling,
): boolean {
  const yields = natures.get(each.id)?.yields;
  const told = textOf(words, each.at, each.at + each.count);
  if (!yields?.words.includes(told)) return false;
  return found
    .filter(({ id }) => yields.to.includes(id))
    .some((other) => isRightBefore(words, other, each) || isObject(words, each, other));
}

function isRightBefore(words: readonly Parted[], object: Telling, work: Telling): boolean {
  const end = object.at + object.count;
  return end === work.at && words[end - 1]?.endsClause === false;
}

/** Whether a noun follows at most a few words later, with neither “and” nor a comma between. */
function isObject(words: readonly Parted[], work: Telling, object: Telling): boolean {
  const after = work.at + work.count;
  const end = object.at + object.count;
  if (object.at < after || object.at - after > WORDS_BETWEEN || endOfNoun(words, object.at) !== end)
    return false;
  const isParted = words.slice(after - 1, object.at).some(({ endsClause }) => endsClause);
  return !isParted && !words.slice(after, object.at).some(({ text }) => text === 'and');
}

function textOf(words: readonly Parted[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
