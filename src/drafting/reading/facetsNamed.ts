import type { Facet } from '../../charter/schema/vocabulary';
import { foldCase } from './readWords';

/** What facets, "none of these" and "I don’t know" may be called, in any case; `stems` are how words of it begin. */
export interface FacetNames {
  readonly facets: readonly {
    readonly id: Facet;
    readonly names: readonly string[];
    readonly stems: readonly string[];
  }[];
  readonly none: readonly string[];
  readonly unknown: readonly string[];
}

/** What words say of the facets that they name; of the others they say nothing. */
export interface FacetsNamed {
  readonly present: readonly Facet[];
  readonly absent: readonly Facet[];
  readonly unknown: readonly Facet[];
}

/** A facet as it stands in words: from the word `at` up to the word `end`. */
interface Mention {
  readonly id: Facet;
  readonly at: number;
  readonly end: number;
}

/** A name in its words, or how its last word begins. */
interface Entry {
  readonly id: Facet;
  readonly name: readonly string[];
  readonly isStem: boolean;
}

/** Where something new is said: the end of a sentence, "but", "yes", a "no" that closes, or a new subject. */
const BREAK =
  /[.;!?](?:\s|$)|\b(?:but|however|although|though|yes)\b|(?<=\sno)\s*,|(?:,|\band\b)\s*(?=(?:they|we|it|i|there|their|our|own|only|just)\b)/;
const NEGATION =
  /^(?:no|not|without|nor|never|none|neither|nothing|nobody|except|cannot|(?:do|does|did|is|are|was|were|wo|ca|has|have|would|should)nt)$/;
/** "Not only vans" is not a negation of vans. */
const NOT_ONLY = /\bnot (?:only|just)\b/g;
/** What may stand between the members of a list, so that one "no" is said of them all. */
const LISTING = new Set(['and', 'or', 'nor', 'any', 'no', 'not', 'the', 'a', 'an', 'other']);

/** Facets by their words, each with whether it was named with a negation or with "I don’t know". */
export function facetsNamed(text: string, names: FacetNames): FacetsNamed {
  const parts = foldCase(text).replace(NOT_ONLY, ' ').split(BREAK);
  const entries = entriesOf(names);
  const unsure = names.unknown.map((name) => ` ${plain(name)} `);
  const said = parts.map((part) => readPart(plainWords(part), entries, unsure));
  const unknown = unique(said.flatMap((each) => each.unknown));
  const absent = unique(said.flatMap((each) => each.absent)).filter((id) => !unknown.includes(id));
  const settled = [...unknown, ...absent];
  const inOrder = names.facets.map(({ id }) => id);
  const named = said.flatMap((each) => each.present);
  return {
    present: inOrder.filter((id) => named.includes(id) && !settled.includes(id)),
    absent,
    unknown,
  };
}

/** Lower case words without apostrophes and marks. */
export function plainWords(text: string): readonly string[] {
  return foldCase(text)
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Lower case words with single spaces between. */
export function plain(text: string): string {
  return plainWords(text).join(' ');
}

function readPart(
  words: readonly string[],
  entries: readonly Entry[],
  unsure: readonly string[],
): FacetsNamed {
  const mentions = mentionsIn(words, entries);
  const ids = mentions.map(({ id }) => id);
  const nothing: FacetsNamed = { present: [], absent: [], unknown: [] };
  const spaced = ` ${words.join(' ')} `;
  if (unsure.some((name) => spaced.includes(name))) return { ...nothing, unknown: ids };
  const negation = words.findIndex((word) => NEGATION.test(word));
  if (negation === -1) return { ...nothing, present: ids };
  const before = mentions.filter(({ at }) => at < negation).map(({ id }) => id);
  const after = mentions.filter(({ at }) => at > negation);
  if (after.length === 0) return { ...nothing, absent: before };
  return { ...nothing, present: before, absent: firstList(words, after).map(({ id }) => id) };
}

/** The first of the mentions with those listed after it: what is said further on is not what the negation is of. */
function firstList(words: readonly string[], mentions: readonly Mention[]): readonly Mention[] {
  const cut = mentions.findIndex(({ at }, index) => {
    const last = mentions[index - 1];
    return last !== undefined && !words.slice(last.end, at).every((word) => LISTING.has(word));
  });
  return cut === -1 ? mentions : mentions.slice(0, cut);
}

/** Longer names first, so that "its people meet the public" is not "people"; whole words before their beginnings. */
function entriesOf({ facets }: FacetNames): readonly Entry[] {
  return facets
    .flatMap(({ id, names, stems }) => [
      ...names.map((name) => ({ id, name: plainWords(name), isStem: false })),
      ...stems.map((stem) => ({ id, name: plainWords(stem), isStem: true })),
    ])
    .sort((one, other) => other.name.length - one.name.length || Number(one.isStem) - Number(other.isStem));
}

/** What is named, in the order of the words. */
function mentionsIn(words: readonly string[], entries: readonly Entry[]): readonly Mention[] {
  const taken = new Set<number>();
  const found: Mention[] = [];
  for (const { id, name, isStem } of entries) {
    for (let at = 0; at + name.length <= words.length; at += 1) {
      const fits = name.every((part, index) => {
        const word = words[at + index] ?? '';
        const isLast = index === name.length - 1;
        return !taken.has(at + index) && (isStem && isLast ? word.startsWith(part) : word === part);
      });
      if (!fits) continue;
      name.forEach((_, index) => taken.add(at + index));
      found.push({ id, at, end: at + name.length });
    }
  }
  return found.sort((one, other) => one.at - other.at);
}

function unique(ids: readonly Facet[]): readonly Facet[] {
  return [...new Set(ids)];
}
