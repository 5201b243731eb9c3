import type { CharterPack } from '../../charter/pack';

/** Words of a title that tell of a nature, as places among its words. */
export interface Telling {
  readonly id: string;
  readonly at: number;
  readonly count: number;
  /** They tell only where they are the noun itself, and then before all that stands before them in it. */
  readonly isNoun: boolean;
}

interface Parted {
  readonly text: string;
  readonly endsClause: boolean;
}

type Natures = Pick<CharterPack, 'natures'>;

/** Words between one noun, with what stands before it, and the next. */
const BETWEEN: ReadonlySet<string> = new Set([
  ...['and', 'or', 'of', 'for', 'in', 'at', 'on', 'to', 'by', 'with', 'from', 'across', 'within', 'under'],
  ...['over', 'into', 'about', 'through', 'between', 'near', 'around', 'inside', 'as', 'via', 'after'],
]);

/** Of these, the ones after which a noun stands beside the first and not under it. */
const BESIDE: ReadonlySet<string> = new Set(['and', 'or']);

/** What is “supply of” something is that something. */
const BROUGHT: ReadonlySet<string> = new Set(['supply', 'delivery', 'purchase', 'provision', 'lease']);

/** Nouns that say nothing of what is bought: a hire scheme is a hire. */
const EMPTY: ReadonlySet<string> = new Set([
  ...[
    'service',
    'contract',
    'framework',
    'programme',
    'project',
    'scheme',
    'panel',
    'agreement',
    'provision',
  ],
  ...['package', 'lot', 'phase', 'tender', 'supply', 'delivery'],
]);

/**
 * Whether words stand before the noun that says what is bought, and so only say which: “video” in video interpreting, “library” in a library
 * management system. The noun must tell of another trade itself. A single word never outweighs it; longer words do, unless the noun is one
 * of those that always decide. What is worked on, as the bridge of a bridge refurbishment, tells beside the work.
 */
export function isModifier(
  { natures }: Natures,
  words: readonly Parted[],
  found: readonly Telling[],
  placed: ReadonlySet<string>,
  each: Telling,
): boolean {
  const own = natures.get(each.id);
  if (own === undefined || own.general || own.everywhere || own.worked || own.suppliesPeople) return false;
  const end = endOfNoun(words, each.at);
  return found.some(({ id, at, count, isNoun }) => {
    const isInNoun = at >= each.at + each.count && at + count <= end && (isNoun || each.count === 1);
    if (!isInNoun || placed.has(placeOf({ id: each.id, at }))) return false;
    const other = natures.get(id);
    return other !== undefined && !other.general && !other.everywhere;
  });
}

/** A nature with where its words begin. */
export function placeOf({ id, at }: Pick<Telling, 'id' | 'at'>): string {
  return `${id} ${at}`;
}

/** Whether a word that tells only as the noun itself is that: the last of it, and not of something that stands after “of” or “in”. */
export function isTitleNoun(
  words: readonly Parted[],
  { at, count }: Omit<Telling, 'id' | 'isNoun'>,
): boolean {
  const end = endOfNoun(words, at);
  const isLast = words.slice(at + count, end).every(({ text }) => EMPTY.has(text) || /^\d/.test(text));
  return isLast && !standsAlone(words, at, end) && !isUnder(words, at);
}

/** One word beside others, as in “design, print and delivery”: it may be of any trade. */
function standsAlone(words: readonly Parted[], at: number, end: number): boolean {
  const isFirst = at === 0 || words[at - 1]?.endsClause === true || BETWEEN.has(words[at - 1]?.text ?? '');
  const goesOn = words[end - 1]?.endsClause === true || goesOnBeside(words, end);
  return isFirst && end === at + 1 && goesOn;
}

/** Whether “and” or “or” follows a place: what is named there may share the noun that comes after. */
export function goesOnBeside(words: readonly Parted[], end: number): boolean {
  return BESIDE.has(words[end]?.text ?? '');
}

function isUnder(words: readonly Parted[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || word.endsClause) return false;
    if (BETWEEN.has(word.text) && !BESIDE.has(word.text) && !BROUGHT.has(words[index - 1]?.text ?? ''))
      return true;
  }
  return false;
}

/** The place after the last word of the noun that the word at a place belongs to. */
export function endOfNoun(words: readonly Parted[], from: number): number {
  for (let end = from; end < words.length; end += 1) {
    if (end > from && BETWEEN.has(words[end]?.text ?? '')) return end;
    if (words[end]?.endsClause) return end + 1;
  }
  return words.length;
}
