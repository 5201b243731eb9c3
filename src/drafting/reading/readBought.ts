import type { Facet } from '../../charter/schema/vocabulary';
import type { BoughtAnswer } from '../../record/answers';
import { accept, refuse, type Limits, type Reading } from './reading';
import { foldCase, readWords } from './readWords';

/** What facets, "none of these" and "I don’t know" may be called, in any case. */
export interface FacetNames {
  readonly facets: readonly { readonly id: Facet; readonly names: readonly string[] }[];
  readonly none: readonly string[];
  readonly unknown: readonly string[];
}

/** How the facets stand as the question is answered. */
export interface FacetsSoFar {
  /** Asked about: the others are not on the card. Empty where the whole list is shown. */
  readonly asked: readonly Facet[];
  /** Ticked where the whole list is shown. */
  readonly present: readonly Facet[];
  readonly before: BoughtAnswer | undefined;
}

/** "Vans and packaging", "none", "don’t know", "vans but no packaging", or the ids that a card sends. */
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
  const [yes = '', ...no] = said.split(/ (?:but )?(?:no|not|without|nor) |^(?:no|not|without) /);
  const present = mentioned(yes, names);
  const absent = no.flatMap((part) => mentioned(part, names));
  if (present.length + absent.length === 0) return refuse('not-read', words.value);
  const others = so.asked.filter((id) => !present.includes(id) && !absent.includes(id));
  return accept(merge(so, { present, absent: [...absent, ...others] }));
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

function mentioned(said: string, { facets }: FacetNames): readonly Facet[] {
  const spaced = ` ${said} `;
  return facets
    .filter(({ names }) => names.some((name) => spaced.includes(` ${plain(name)} `)))
    .map(({ id }) => id);
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

/** Lower case words with single spaces between. */
function plain(text: string): string {
  return foldCase(text)
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
