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
  /** Every word of the table, to put slips right. */
  readonly words: readonly string[];
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
  return (
    find(table, said, asks, where) ??
    find(table, putRight(table, said), asks, where) ??
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
  return table.sayings.find(
    (each) => !(asks && each.saying.means === 'accept') && isSaid(table, each, said, filling, where),
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
  return {
    fillers: phrases(fillers),
    speaks: phrases(speaks),
    asking: phrases(asking),
    reserves: phrases(reserves),
    shownAt: new Map(Object.entries(shownAt).map(([at, words]) => [at, phrases(words)])),
    sayings: table.map((saying) => ({
      saying,
      sets: saying.of.map(phrases),
      beside: phrases(saying.beside ?? []),
      needs: listed(saying.needs),
      refuses: listed(saying.refuses),
    })),
    about: new Map(Object.entries(questions).map(([id, about]) => [id, phrases(about)])),
    words: [
      ...new Set(
        [...fillers, ...Object.values(sets).flat(), ...table.flatMap(({ of }) => of.flat())].flatMap(wordsOf),
      ),
    ],
  };
});

/** Long words with one slip in them, as the only word of the table that they can be. */
function putRight({ words }: Table, said: readonly string[]): readonly string[] {
  return said.map((word) => {
    if (word.length < LEAST_LETTERS || words.includes(word)) return word;
    const meant = words.filter((each) => each.length >= LEAST_LETTERS && isOneSlip(word, each));
    return meant.length === 1 ? (meant[0] ?? word) : word;
  });
}
