import type { CharterPack } from '../../charter/pack';
import type { FacetEntry, Sureness } from '../../charter/schema/facet';
import { facet, type Facet } from '../../charter/schema/vocabulary';
import type { BoughtAnswer } from '../../record/answers';
import {
  cpvSigns,
  kindSign,
  natureSigns,
  valueSign,
  workforceSign,
  type FacetSource,
  type Sign,
} from './facetSigns';

/** One facet of a contract: whether the contract has it, how sure that is, and the reason in words. */
export interface FacetReading {
  readonly facet: Facet;
  readonly state: 'present' | 'absent' | 'unknown';
  /** What an unknown facet more probably is: the estimate. */
  readonly leans?: 'present' | 'absent';
  readonly by: 'officer' | 'reading';
  readonly confidence: Sureness;
  readonly why: string;
}

/** Every facet of the vocabulary, once, in its order. */
export type Facets = readonly FacetReading[];

/** Reads every facet: the officer's word, else the best sign of title and CPV code, else the value, else the kind. */
export function readFacets(pack: CharterPack, source: FacetSource): Facets {
  const signs = [...natureSigns(pack, source), ...cpvSigns(pack, source)];
  return facet.options.map((id) => {
    const reading = weigh(pack, id, signsOf(pack, source, signs, id));
    return answeredBy(pack, source.bought, id) ?? unsureBy(source.bought, id, reading);
  });
}

const PLACES = new Map(facet.options.map((id, place) => [id, place]));

/** The reading of one facet. */
export function facetOf(facets: Facets, id: Facet): FacetReading {
  const found = facets[PLACES.get(id) ?? 0];
  if (found?.facet !== id) throw new RangeError(`No reading of the facet ${id}`);
  return found;
}

/** The pack's words for a facet. Every facet has them (a start-up cross-check). */
export function facetWords(pack: CharterPack, id: Facet): FacetEntry {
  const words = pack.facets.get(id);
  if (words === undefined) throw new RangeError(`The pack has no facet ${id}`);
  return words;
}

/** The signs of the most telling source that says anything of the facet. */
function signsOf(
  pack: CharterPack,
  source: FacetSource,
  special: readonly Sign[],
  id: Facet,
): readonly Sign[] {
  const entry = facetWords(pack, id);
  const counted = workforceSign(pack, entry, source);
  if (counted !== undefined) return [counted];
  const named = special.filter((sign) => sign.facet === id);
  if (named.length > 0) return named;
  const usual = valueSign(pack, entry, source) ?? kindSign(pack, entry, source);
  return usual === undefined ? [] : [usual];
}

const STRENGTH: Readonly<Record<Sureness, number>> = { high: 2, fair: 1, low: 0 };

/** The surest signs decide, those of a trade before those of every trade; where they contradict each other, or are only an estimate, nothing is known. */
function weigh(pack: CharterPack, id: Facet, signs: readonly Sign[]): FacetReading {
  const most = Math.max(...signs.map(({ confidence }) => STRENGTH[confidence]));
  const strongest = signs.filter(({ confidence }) => STRENGTH[confidence] === most);
  const ofTrade = strongest.filter(({ isGeneral }) => isGeneral !== true);
  const surest = ofTrade.length > 0 ? ofTrade : strongest;
  const [first] = surest;
  const { why } = pack.wording.proportion.facets;
  if (first === undefined)
    return { facet: id, state: 'unknown', by: 'reading', confidence: 'low', why: why.nothing };
  const named = signs.find(({ isNamed }) => isNamed);
  if (named !== undefined && first.is === 'absent')
    return {
      facet: id,
      state: 'unknown',
      leans: 'present',
      by: 'reading',
      confidence: 'low',
      why: named.why,
    };
  const common = { facet: id, by: 'reading', confidence: first.confidence } as const;
  if (surest.some(({ is }) => is !== first.is))
    return { ...common, state: 'unknown', confidence: 'low', why: why.contradicted };
  return first.confidence === 'low'
    ? { ...common, state: 'unknown', leans: first.is, why: first.why }
    : { ...common, state: first.is, why: first.why };
}

function answeredBy(
  pack: CharterPack,
  bought: BoughtAnswer | undefined,
  id: Facet,
): FacetReading | undefined {
  const state = bought?.present.includes(id) ? 'present' : bought?.absent.includes(id) ? 'absent' : undefined;
  const { why } = pack.wording.proportion.facets;
  return state && { facet: id, state, by: 'officer', confidence: 'high', why: why.officer };
}

/** The officer does not know either: the estimate stands, as theirs. */
function unsureBy(bought: BoughtAnswer | undefined, id: Facet, reading: FacetReading): FacetReading {
  if (!bought?.unknown.includes(id)) return reading;
  const leans = reading.state === 'unknown' ? reading.leans : reading.state;
  return {
    ...reading,
    state: 'unknown',
    ...(leans === undefined ? {} : { leans }),
    by: 'officer',
    confidence: 'low',
  };
}

/** The facets as an answer: what the contract has, what the officer said that it has not, and what is not known. */
export function boughtAsRead(facets: Facets): BoughtAnswer {
  const named = (test: (reading: FacetReading) => boolean): readonly Facet[] =>
    facets.filter(test).map(({ facet: id }) => id);
  return {
    present: named(({ state }) => state === 'present'),
    absent: named(({ state, by }) => state === 'absent' && by === 'officer'),
    unknown: named(
      ({ state, by, leans }) => state === 'unknown' && (by === 'officer' || leans === 'present'),
    ),
  };
}
