import MiniSearch from 'minisearch';
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
/** Below this share of the query's words found, or this score, the charter does not speak of it. */
const LEAST_COVER = 0.3;
const LEAST_SCORE = 4;
/** Queries are cut: nobody looks up a page. */
const MOST_CHARACTERS = 500;

/** What the charter says about something: commitments, best first; empty when it does not speak of it. */
export function searchCharter(pack: CharterPack, query: string): readonly CharterMatch[] {
  const terms = [...new Set(searchTerms(query.slice(0, MOST_CHARACTERS)))];
  if (terms.length === 0) return [];
  const scores = new Map<string, { own: number; measures: { id: string; score: number }[]; found: Set<string> }>();
  for (const result of indexOf(pack).search(terms.join(' '))) {
    const entry = { commitmentId: String(result['commitmentId']), measureId: String(result['measureId']) };
    const match = scores.get(entry.commitmentId) ?? { own: 0, measures: [], found: new Set() };
    if (entry.measureId === '') match.own = result.score;
    else match.measures.push({ id: entry.measureId, score: result.score });
    for (const term of result.queryTerms) match.found.add(term);
    scores.set(entry.commitmentId, match);
  }
  return [...scores]
    .map(([commitmentId, { own, measures, found }]) => {
      const best = [...measures].sort((a, b) => b.score - a.score);
      return {
        commitmentId,
        score: own + MEASURE_SHARE * (best[0]?.score ?? 0),
        cover: found.size / terms.length,
        measureIds: best.map((each) => each.id),
      };
    })
    .filter(({ score, cover }) => cover >= LEAST_COVER && score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .map(({ commitmentId, score, measureIds }) => ({ commitmentId, score, measureIds }));
}

/** The index of a pack, built at the first question. */
function indexOf(pack: CharterPack): MiniSearch<Entry> {
  const known = indexes.get(pack);
  if (known !== undefined) return known;
  const built = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'words', 'theme'],
    storeFields: ['commitmentId', 'measureId'],
    tokenize: searchTerms,
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
