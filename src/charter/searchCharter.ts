import MiniSearch, { type SearchResult } from 'minisearch';
import { z } from 'zod';
import type { CharterPack } from './pack';
import { searchTerms } from './searchTerms';

/** A commitment that the charter search found, with the measures that the query speaks of, best first. */
export interface CharterMatch {
  readonly commitmentId: string;
  readonly score: number;
  readonly measureIds: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly commitmentId: string;
  readonly measureId: string;
  readonly name: string;
  readonly aliases: string;
  readonly words: string;
  readonly theme: string;
}

const indexes = new WeakMap<CharterPack, MiniSearch<Entry>>();

/** How much a field tells: officers' everyday words and our names most, the theme least. */
const BOOST = { name: 2, aliases: 2, words: 1, theme: 0.3 };
/** A measure counts for less than the commitment it stands under. */
const MEASURE_SHARE = 0.5;
/**
 * The best score, divided by the root of the number of words asked (BM25 adds up over them), below which the charter does not
 * speak of it, as a multiple of what a word is worth that stands in one entry only: a small charter scores lower throughout.
 * Chosen on sample look-ups between the scores of those it answers and those it does not.
 */
const LEAST_SCORE = 1.095;
/** A commitment that scores less than this share of the best is noise beside it. */
const LEAST_SHARE = 0.2;
/** Queries are cut: nobody looks up a page. */
const MOST_CHARACTERS = 500;

/** What the charter says about something: commitments, best first; empty when it does not speak of it. */
export function searchCharter(pack: CharterPack, query: string): readonly CharterMatch[] {
  const terms = termsOf(pack, query);
  const matches = rank(pack, terms);
  const best = matches[0]?.score ?? 0;
  const least = LEAST_SCORE * rarestWeight(indexOf(pack).documentCount);
  if (best / Math.sqrt(terms.length) < least) return [];
  return matches.filter(({ score }) => score >= best * LEAST_SHARE);
}

/** What BM25 gives a word for standing in one of so many entries only. */
function rarestWeight(entries: number): number {
  return Math.log(1 + (entries - 0.5) / 1.5);
}

/** Where the charter does not speak of something: the commitment whose words come nearest, if any does at all. */
export function findNearest(pack: CharterPack, query: string): string | undefined {
  return rank(pack, termsOf(pack, query))[0]?.commitmentId;
}

function termsOf(pack: CharterPack, query: string): readonly string[] {
  return [...new Set(searchTerms(query.slice(0, MOST_CHARACTERS), pack.charter.commonWords))];
}

function rank(pack: CharterPack, terms: readonly string[]): readonly CharterMatch[] {
  if (terms.length === 0) return [];
  return scoreCommitments(indexOf(pack).search(terms.join(' '))).sort((a, b) => b.score - a.score);
}

/** A commitment's own score and a share of its best measure's. */
function scoreCommitments(results: readonly SearchResult[]): CharterMatch[] {
  const found = new Map<string, { own: number; measures: { id: string; score: number }[] }>();
  for (const result of results) {
    const { commitmentId, measureId } = stored.parse(result);
    const match = found.get(commitmentId) ?? { own: 0, measures: [] };
    if (measureId === '') match.own = result.score;
    else match.measures.push({ id: measureId, score: result.score });
    found.set(commitmentId, match);
  }
  return [...found].map(([commitmentId, { own, measures }]) => {
    // results come best first, so the first measure is the best
    const score = own + MEASURE_SHARE * (measures[0]?.score ?? 0);
    return { commitmentId, score, measureIds: measures.map(({ id }) => id) };
  });
}

/** What the index keeps of an entry; minisearch types it as unknown. */
const stored = z.object({ commitmentId: z.string(), measureId: z.string() });

/** The index of a pack, built at the first question. */
function indexOf(pack: CharterPack): MiniSearch<Entry> {
  const known = indexes.get(pack);
  if (known !== undefined) return known;
  const built = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'words', 'theme'],
    storeFields: ['commitmentId', 'measureId'],
    tokenize: (text) => searchTerms(text, pack.charter.commonWords),
    processTerm: (term) => term,
    searchOptions: {
      boost: BOOST,
      prefix: (term) => term.length >= 5,
      fuzzy: (term) => (term.length >= 6 ? 0.17 : false),
      weights: { fuzzy: 0.4, prefix: 0.6 },
    },
  });
  built.addAll(entriesOf(pack));
  indexes.set(pack, built);
  return built;
}

function entriesOf(pack: CharterPack): readonly Entry[] {
  const commitments = [...pack.commitments.values()].map((each) => ({
    id: each.id,
    commitmentId: each.id,
    measureId: '',
    name: [each.name, each.lead ?? ''].join(' '),
    aliases: each.aliases.join(' '),
    words: each.words,
    theme: each.theme.name,
  }));
  const measures = [...pack.measures.values()].map((each) => ({
    id: `measure:${each.id}`,
    commitmentId: each.commitment,
    measureId: each.id,
    name: each.name,
    aliases: '',
    words: `${each.unit} ${each.why}`,
    theme: '',
  }));
  return [...commitments, ...measures];
}
