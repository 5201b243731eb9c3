import type { CharterPack } from '../../charter/pack';
import { keepByText, rememberBy } from '../remember';
import { isModifier, isTitleNoun, placeOf } from './modifiers';
import { isPlace } from './places';
import { isYielding } from './yielding';

/** Words of a title that tell of a nature, with where they stand in the title. */
export interface NatureFound {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** What a contract is about, read from its title: ids of the natures whose words stand in it, in the pack's order. */
export function readNatures(pack: Pick<CharterPack, 'natures'>, title: string): readonly string[] {
  return [...new Set(findNatures(pack, title).map(({ id }) => id))];
}

/** The titles of the drafts now under way. */
const TITLES_KEPT = 64;
const foundIn = rememberBy((_natures: CharterPack['natures']) =>
  keepByText<readonly NatureFound[]>(TITLES_KEPT),
);

/**
 * The words of a title that tell, in the pack's order of natures, longest first within one. Words inside a longer phrase of another
 * nature tell nothing of their own: “street cleaning” is no cleaning, “food waste” no food. Nor does a place where something else is
 * done: “lift maintenance in care homes” is no care.
 */
export function findNatures(pack: Pick<CharterPack, 'natures'>, title: string): readonly NatureFound[] {
  return foundIn(pack.natures)(title, () => lookForNatures(pack, title));
}

function lookForNatures(pack: Pick<CharterPack, 'natures'>, title: string): readonly NatureFound[] {
  const words = wordsOf(title);
  const phrases = phrasesOf(pack.natures);
  const read = words
    .flatMap(({ text }, at) =>
      (phrases.get(text) ?? [])
        .filter(({ phrase }) => phrase.every((each, index) => words[at + index]?.text === each))
        .filter(({ phrase, isNoun }) => !isNoun || isTitleNoun(words, { at, count: phrase.length }))
        .map(({ id, order, phrase, isNoun }) => ({ id, order, at, count: phrase.length, isNoun })),
    )
    .sort((one, other) => one.order - other.order || other.count - one.count);
  const found = read.filter((each) => !isYielding(pack, words, read, each));
  const places = found.filter((each) => {
    const nature = pack.natures.get(each.id);
    return (
      nature?.everywhere !== true &&
      isPlace(words, each.at, {
        users: nature?.lightTouch === true || nature?.ofPeople === true,
        premises: nature?.premises === true,
      })
    );
  });
  const head = found.find(({ id, at }) => pack.natures.get(id)?.headOf === true && at <= HEAD_WITHIN);
  const [objectsFrom, objectsTo] = head === undefined ? NO_OBJECTS : objectsOf(words, head);
  // how it is paid or parted is no work of its own: “concession for cafes” is of cafes
  const isOfTerms = ({ id }: { readonly id: string }): boolean => {
    const nature = pack.natures.get(id);
    return nature?.concession === true || nature?.lots === true;
  };
  const subjects = found.filter((each) => !places.includes(each) && !isOfTerms(each));
  const minors = found.filter(
    (each) =>
      isMinor(pack, words, each) &&
      subjects.some((other) => other.at + other.count <= each.at && !isMinor(pack, words, other)),
  );
  const placed = new Set(found.map(placeOf));
  const isSuppliedBy = (each: { readonly id: string }, subject: { readonly id: string }): boolean =>
    pack.natures.get(each.id)?.ofPeople === true && pack.natures.get(subject.id)?.suppliesPeople === true;
  return found
    .filter((each) => !minors.includes(each) && !found.some((other) => isInside(each, other)))
    .filter((each) => !isModifier(pack, words, found, placed, each))
    .filter(
      (each) =>
        pack.natures.get(each.id)?.everywhere === true || each.at < objectsFrom || each.at >= objectsTo,
    )
    .filter(
      (each) =>
        !places.includes(each) ||
        !subjects.some((subject) => subject.at < each.at && !isSuppliedBy(each, subject)),
    )
    .map(({ id, at, count }) => ({ id, from: words[at]?.from ?? 0, to: words[at + count - 1]?.to ?? 0 }));
}

/** Whether what is bought, by its title, ends with a report, as a study or an evaluation does. */
export function endsWithReport(pack: Pick<CharterPack, 'natures'>, title: string): boolean {
  return findNatures(pack, title).some(({ id, from, to }) => {
    const told = textOf(wordsOf(title.slice(from, to)));
    return pack.natures.get(id)?.reports.some((report) => textOf(wordsOf(report)) === told);
  });
}

/** Whether a contract of this title may be a health care service, which has a law of its own (Provider Selection Regime 2023). */
export function mayBeHealthCare(pack: CharterPack, title: string): boolean {
  return readNatures(pack, title).some((id) => pack.natures.get(id)?.asksHealthCare);
}

/** Whether the words tell of a lesser part wherever other work stands before them in a title: the gritting of grounds that are maintained. */
function isMinor(
  pack: Pick<CharterPack, 'natures'>,
  words: readonly Word[],
  { id, at, count }: Span & { readonly id: string },
): boolean {
  const told = textOf(words.slice(at, at + count));
  return pack.natures.get(id)?.minor.some((phrase) => textOf(wordsOf(phrase)) === told) === true;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** A head is the first noun of a title, after no more words than this: “independent evaluation of …”. */
const HEAD_WITHIN = 3;

/** Words after which the object of advice, a study or a survey is told. */
const BEFORE_OBJECTS: ReadonlySet<string> = new Set(['of', 'on', 'into', 'for', 'to', 'about']);
const NO_OBJECTS = [Infinity, Infinity] as const;

/** Where the objects of a head begin and end: to the next “and”, comma or colon, or the end of the title. */
function objectsOf(words: readonly Word[], { at, count }: Span): readonly [number, number] {
  // “evaluation of” ends with the word itself
  const after = at + count - (BEFORE_OBJECTS.has(words[at + count - 1]?.text ?? '') ? 1 : 0);
  if (words[after - 1]?.endsClause || !BEFORE_OBJECTS.has(words[after]?.text ?? '')) return NO_OBJECTS;
  const ends = words.findIndex(
    ({ text, endsClause }, index) => index > after && (endsClause || text === 'and'),
  );
  return [after, ends === -1 ? words.length : ends + 1];
}

interface Span {
  readonly at: number;
  readonly count: number;
}

function isInside(one: Span, other: Span): boolean {
  return other.count > one.count && other.at <= one.at && one.at + one.count <= other.at + other.count;
}

/** A word of a title. */
export interface Word {
  /** A comma, colon or the like follows it. */
  readonly endsClause: boolean;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly id: string;
  /** The place of the nature in the pack. */
  readonly order: number;
  readonly phrase: readonly string[];
  readonly isNoun: boolean;
}

/** The phrases of all natures by their first word, so that a title is gone through once. */
const phrasesOf = rememberBy((natures: CharterPack['natures']): ReadonlyMap<string, readonly Phrase[]> => {
  const byFirst = new Map<string, Phrase[]>();
  for (const [order, { id, words, nouns }] of [...natures.values()].entries()) {
    for (const [isNoun, tellings] of [
      [false, words],
      [true, nouns],
    ] as const)
      for (const telling of tellings) {
        const phrase = wordsOf(telling).map(({ text }) => text);
        const first = phrase[0] ?? '';
        byFirst.set(first, [...(byFirst.get(first) ?? []), { id, order, phrase, isNoun }]);
      }
  }
  return byFirst;
});

/** The words of a text with their places, in lower case and in the singular. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    text: singular(word.toLowerCase().replace(/['’]/g, '')),
    from: index,
    to: index + word.length,
    endsClause: /^\s*[,;:(–—-]/u.test(text.slice(index + word.length, index + word.length + 3)),
  }));
}

/** Plurals that mean another thing than their singular: “works” is no “work”. */
const OWN_MEANING: ReadonlySet<string> = new Set([
  'works',
  'arts',
  'goods',
  'news',
  'chairs',
  'desks',
  'paintings',
  'books',
  'provisions',
  'removals',
  'voids',
]);

/** “batteries” and “battery”, “vans” and “van” are one word; no dictionary, only the two usual endings. */
function singular(word: string): string {
  if (word.length < 4 || OWN_MEANING.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
