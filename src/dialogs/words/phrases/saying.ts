import { isOneSlip } from '../../../charter/lookUp/spelling';
import type { CharterPack } from '../../../charter/pack';
import type { Moment, Saying } from '../../../charter/schema/sayings';
import { rememberBy } from '../../../drafting/remember';
import type { QuestionId } from '../../../record/answers';
import { covered, lengthAt, occurs, phrasesOf, wordsOf, type Phrases } from './wordSets';

/** Longer messages say more than one thing. */
const LONGEST = 120;
const MOST_WORDS = 18;
/** Shorter words are one slip away from too many others. */
const LEAST_LETTERS = 5;

interface Compiled {
  readonly saying: Saying;
  readonly sets: readonly Phrases[];
  readonly beside: Phrases;
  readonly needs: Phrases | undefined;
  readonly refuses: Phrases | undefined;
}

interface Table {
  readonly fillers: Phrases;
  readonly speaks: Phrases;
  readonly asking: Phrases;
  readonly reserves: Phrases;
  readonly shownAt: ReadonlyMap<string, Phrases>;
  readonly sayings: readonly Compiled[];
  readonly about: ReadonlyMap<string, Phrases>;
  /** The sayings that a word may begin, by the first set of each: of all others nothing need be looked at. */
  readonly begunBy: ReadonlyMap<string, ReadonlySet<Compiled>>;
  /** Every word of the table, and the longer ones by their length, to put slips right. */
  readonly words: ReadonlySet<string>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

/** Where the words are typed: the moment, and the question that is asked there. */
export interface SaidWhere {
  readonly moment: Moment;
  readonly question?: QuestionId;
}

/** What a message says in the officer's own words, by the sets of words of the pack; undefined where it says more, or something else. */
export function readSaying(pack: CharterPack, text: string, where?: SaidWhere): Saying | undefined {
  if (text.length > LONGEST) return undefined;
  const said = wordsOf(text);
  if (said.length === 0 || said.length > MOST_WORDS) return undefined;
  const table = tableOf(pack);
  // "is it right?" agrees to nothing
  const asks = text.trimEnd().endsWith('?') || lengthAt(table.asking, said, 0) > 0;
  const plain = said.filter((word) => !pack.sayings.dropped.includes(word));
  const found = find(table, said, asks, where);
  if (found) return found;
  const right = putRight(table, said);
  return (
    (right.some((word, at) => word !== said[at]) ? find(table, right, asks, where) : undefined) ??
    (plain.length > 0 && plain.length < said.length ? find(table, plain, asks, where) : undefined)
  );
}

/**
 * Whether a message has the words of such a saying among others, asks nothing and takes nothing back: what is learnt may then be believed that
 * it says it.
 */
export function maySay(pack: CharterPack, text: string, means: Saying['means'], moment: Moment): boolean {
  const table = tableOf(pack);
  const said = wordsOf(text);
  if (text.trimEnd().endsWith('?') || lengthAt(table.asking, said, 0) > 0) return false;
  if (/\d/.test(text) || said.length > MOST_WORDS || occurs(table.reserves, said)) return false;
  if ([...table.shownAt].some(([at, words]) => at !== moment && occurs(words, said))) return false;
  return table.sayings.some(
    ({ saying, sets }) =>
      saying.means === means &&
      saying.at?.includes(moment) !== false &&
      saying.except?.includes(moment) !== true &&
      sets.every((set) => occurs(set, said)),
  );
}

function find(
  table: Table,
  said: readonly string[],
  asks: boolean,
  where: SaidWhere | undefined,
): Saying | undefined {
  if (where?.moment === 'words' && !occurs(table.speaks, said)) return undefined;
  const filling = covered(table.fillers, said);
  const begun = said.map((word) => table.begunBy.get(word)).filter((each) => each !== undefined);
  return table.sayings.find(
    (each) =>
      (each.sets.length === 0 || begun.some((some) => some.has(each))) &&
      !(asks && each.saying.means === 'accept') &&
      isSaid(table, each, said, filling, where),
  )?.saying;
}

function isSaid(
  table: Table,
  { saying, sets, beside, needs, refuses }: Compiled,
  said: readonly string[],
  filling: readonly boolean[],
  where: SaidWhere | undefined,
): boolean {
  if (where && saying.at?.includes(where.moment) === false) return false;
  if (where && saying.except?.includes(where.moment) === true) return false;
  // what a question is about is known only where one is asked
  const about = saying.means === 'ofQuestion' ? table.about.get(where?.question ?? '') : undefined;
  if (saying.means === 'ofQuestion' && about === undefined) return false;
  if (!sets.every((set) => occurs(set, said))) return false;
  if (needs && !occurs(needs, said) && !(about && occurs(about, said))) return false;
  if (refuses && occurs(refuses, said)) return false;
  const known = [...sets, beside, ...(about ? [about] : [])].map((set) => covered(set, said));
  return said.every((_word, at) => filling[at] === true || known.some((set) => set[at] === true));
}

const tableOf = rememberBy(({ sayings }: CharterPack): Table => {
  const { fillers, speaks, asking, reserves, shownAt, sets, table, questions } = sayings;
  const named = (phrase: string): readonly string[] => {
    const set = /^<(\w+)>$/.exec(phrase)?.[1];
    return set === undefined ? [phrase] : (sets[set] ?? []);
  };
  const phrases = (list: readonly string[]): Phrases => phrasesOf(list.flatMap(named));
  const listed = (words: Saying['refuses']) => (words === undefined ? undefined : phrases(words));
  const compiled = table.map((saying) => ({
    saying,
    sets: saying.of.map(phrases),
    beside: phrases(saying.beside ?? []),
    needs: listed(saying.needs),
    refuses: listed(saying.refuses),
  }));
  const words = new Set(
    [...fillers, ...Object.values(sets).flat(), ...table.flatMap(({ of }) => of.flat())].flatMap(wordsOf),
  );
  return {
    fillers: phrases(fillers),
    speaks: phrases(speaks),
    asking: phrases(asking),
    reserves: phrases(reserves),
    shownAt: new Map(Object.entries(shownAt).map(([at, words]) => [at, phrases(words)])),
    sayings: compiled,
    begunBy: beginnings(compiled),
    about: new Map(Object.entries(questions).map(([id, about]) => [id, phrases(about)])),
    words,
    byLength: byLengthOf(words),
  };
});

function beginnings(sayings: readonly Compiled[]): Table['begunBy'] {
  const begunBy = new Map<string, Set<Compiled>>();
  for (const each of sayings)
    for (const word of each.sets[0]?.keys() ?? []) {
      const begun = begunBy.get(word) ?? new Set();
      begunBy.set(word, begun.add(each));
    }
  return begunBy;
}

function byLengthOf(words: ReadonlySet<string>): Table['byLength'] {
  const byLength = new Map<number, string[]>();
  for (const word of words)
    if (word.length >= LEAST_LETTERS) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  return byLength;
}

/** Long words with one slip in them, as the only word of the table that they can be. */
function putRight({ words, byLength }: Table, said: readonly string[]): readonly string[] {
  return said.map((word) => {
    if (word.length < LEAST_LETTERS || words.has(word)) return word;
    const alike = [word.length - 1, word.length, word.length + 1];
    const meant = alike
      .flatMap((length) => byLength.get(length) ?? [])
      .filter((each) => isOneSlip(word, each));
    return meant.length === 1 ? (meant[0] ?? word) : word;
  });
}
