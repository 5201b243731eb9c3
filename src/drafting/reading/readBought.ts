import type { Facet } from '../../charter/schema/vocabulary';
import type { BoughtAnswer } from '../../record/answers';
import { facetsNamed, plain, plainWords, type FacetNames } from './facetsNamed';
import { accept, refuse, type Limits, type Reading } from './reading';
import { foldCase, readWords } from './readWords';

/** How the facets stand as the question is answered. */
export interface FacetsSoFar {
  /** Asked about, in the order of the card: the others are not on it. Empty where the whole list is shown. */
  readonly asked: readonly Facet[];
  /** Ticked where the whole list is shown. */
  readonly present: readonly Facet[];
  readonly before: BoughtAnswer | undefined;
}

/** A "yes" or "no" to what was asked, before anything more is said. */
const FOLLOWED = String.raw`(?:\s*[,.;:!–—-]+\s*|\s+(?=(?:they|we|it|i|there|this|that|all)\b)|$)`;
const YES_FIRST = new RegExp(String.raw`^(?:yes|yep|yeah|yup|y)\b${FOLLOWED}`);
const NO_FIRST = new RegExp(String.raw`^(?:no|nope|nah|n|not really|not at all)\b${FOLLOWED}`);
const YES_AND_NO = /\b(?:yes|yep|yeah)\b|\bno to\b/;
const ALL =
  /^(?:yes )?(?:both|all|all of it|(?:both|all) of (?:them|these|those)|(?:them|these) (?:both|all))$/;
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const AROUND_ORDINALS = new Set(['the', 'one', 'and', 'only', 'just', 'number', 'option', 'yes']);

/**
 * "Vans and packaging", "none", "don’t know", "vans but no packaging", "yes", "the first one", or the ids that a card sends. A
 * facet is absent where it is named with a negation, where the whole answer is a plain "no", or where a card was sent without its
 * tick; what was asked about and not named is not known, and of all others nothing is said.
 */
export function readBought(
  text: string,
  names: FacetNames,
  limits: Limits,
  so: FacetsSoFar,
): Reading<BoughtAnswer> {
  const words = readWords(text, limits);
  if (!words.ok) return words;
  const said = plain(words.value);
  const sent = sentBy(words.value, names);
  const ticked = sent ?? [];
  if (ticked.length > 1 && ticked.some((each) => each === 'none' || each === 'unknown'))
    return refuse('contradicts', words.value);
  if (isNamed(said, names.unknown)) return accept(merge(so, { unknown: so.asked }));
  if (isNamed(said, names.none))
    return accept(merge(so, { absent: so.asked.length > 0 ? so.asked : so.present }));
  if (sent !== undefined) {
    const listed = names.facets.map(({ id }) => id).filter((id) => sent.includes(id));
    return accept(merge(so, { present: listed, absent: unticked(so, listed) }));
  }
  const told = picked(said, so) ?? inWords(words.value, names, so);
  if (told !== undefined) return accept(merge(so, told));
  return refuse(so.asked.length > 0 ? 'not-read' : 'not-named', words.value);
}

/** "Both", "the first one", "1 and 2": choices of the card by their place. The others are not known. */
function picked(said: string, { asked }: FacetsSoFar): Partial<BoughtAnswer> | undefined {
  if (asked.length === 0) return undefined;
  if (ALL.test(said)) return { present: asked };
  const words = plainWords(said).filter((word) => !AROUND_ORDINALS.has(word));
  const places = words.map((word) =>
    /^\d$/.test(word)
      ? Number(word) - 1
      : ORDINALS.indexOf(word.replace(/^1st$/, 'first').replace(/^2nd$/, 'second')),
  );
  if (places.length === 0 || places.some((place) => asked[place] === undefined)) return undefined;
  return {
    present: asked.filter((_, place) => places.includes(place)),
    unknown: asked.filter((_, place) => !places.includes(place)),
  };
}

/** What sentences say; undefined where they name nothing and answer nothing that was asked. */
function inWords(text: string, names: FacetNames, { asked }: FacetsSoFar): BoughtAnswer | undefined {
  const folded = foldCase(text);
  const answersYes = asked.length > 0 && YES_FIRST.test(folded);
  const answersNo = asked.length > 0 && NO_FIRST.test(folded);
  const rest = answersYes || answersNo ? folded.replace(answersYes ? YES_FIRST : NO_FIRST, '') : folded;
  const { present, absent, unknown } = facetsNamed(rest, names);
  const named = [...present, ...absent, ...unknown];
  const open = asked.filter((id) => !named.includes(id));
  if (answersNo) {
    // The "no" is to the one thing that was asked; of several, what is named after it stands as it is named.
    const denied = asked.length === 1 ? asked : open;
    const but = (ids: readonly Facet[]): readonly Facet[] => ids.filter((id) => !denied.includes(id));
    return { present: but(present), absent: [...but(absent), ...denied], unknown: but(unknown) };
  }
  // "yes to people and no to subbies" answers each by a word that we do not know it by
  if (!answersYes && asked.length > 0 && open.length === asked.length && YES_AND_NO.test(rest))
    return undefined;
  if (answersYes && open.length === asked.length) return { present: [...asked, ...present], absent, unknown };
  return named.length === 0 ? undefined : { present, absent, unknown: [...unknown, ...open] };
}

/** What a card sends: ids joined by commas. Undefined where the words are anything else. */
function sentBy(text: string, { facets }: FacetNames): readonly string[] | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const ids = new Set<string>([...facets.map(({ id }) => id), 'none', 'unknown']);
  return parts.every((part) => ids.has(part)) ? parts : undefined;
}

/** Shown and not ticked: what was asked about, or what stood ticked in the whole list. */
function unticked({ asked, present }: FacetsSoFar, listed: readonly Facet[]): readonly Facet[] {
  const shownAll = asked.length === 0 || listed.some((id) => !asked.includes(id));
  return (shownAll ? [...new Set([...present, ...asked])] : asked).filter((id) => !listed.includes(id));
}

function isNamed(said: string, names: readonly string[]): boolean {
  return names.some((name) => plain(name) === said);
}

/** The answer before with what is said now: a facet stands in one list. */
function merge({ before }: FacetsSoFar, now: Partial<BoughtAnswer>): BoughtAnswer {
  const { present = [], absent = [], unknown = [] } = now;
  const settled = new Set<Facet>([...present, ...absent, ...unknown]);
  const kept = (list: readonly Facet[] = []): readonly Facet[] => list.filter((id) => !settled.has(id));
  return {
    present: [...kept(before?.present), ...present],
    absent: [...kept(before?.absent), ...absent],
    unknown: [...kept(before?.unknown), ...unknown],
  };
}
