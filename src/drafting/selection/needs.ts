import type { Measure } from '../../charter/schema/measure';
import type { Facet } from '../../charter/schema/vocabulary';
import { facetOf, type FacetReading, type Facets } from '../contract/facets';

/** How the facets of a contract stand to what a measure needs. */
export interface Needs {
  /** Facets that the contract has not: the measure is not offered. */
  readonly absent: readonly Facet[];
  /** Facets of which it is not known whether the contract has them: it is offered, and not proposed. */
  readonly open: readonly Facet[];
  /** Facets that the officer does not know either and that are estimated to be there: nothing is scored on them. */
  readonly estimated: readonly Facet[];
  /** The facet that the measure is asked for, which its reason names. */
  readonly because: Facet | undefined;
}

/** Compares what a measure needs with what the contract has. */
export function needsOf({ needs, needsOne }: Measure, facets: Facets): Needs {
  const all = needs.map((id) => facetOf(facets, id));
  const some = needsOne.map((id) => facetOf(facets, id));
  const best = pickOne(some);
  const counted = best === undefined ? all : [...all, best];
  const missing = counted.filter(({ state }) => state === 'absent');
  const unknown = counted.filter(({ state }) => state === 'unknown');
  const estimated = unknown.filter(isEstimate);
  return {
    absent: missing.map(({ facet }) => facet),
    open: unknown.filter((each) => !isEstimate(each)).map(({ facet }) => facet),
    estimated: estimated.map(({ facet }) => facet),
    because: tellingOf(counted),
  };
}

/** Of several that would do, the one most probably there. */
function pickOne(some: readonly FacetReading[]): FacetReading | undefined {
  return (
    some.find(({ state }) => state === 'present') ??
    some.find(isEstimate) ??
    some.find(mayBe) ??
    some.find(({ state }) => state === 'unknown') ??
    some[0]
  );
}

function isEstimate({ state, by, leans }: FacetReading): boolean {
  return state === 'unknown' && by === 'officer' && leans === 'present';
}

/** Whether an unknown facet may be there, so that asking about it is worth a question. */
export function mayBe({ state, by, leans }: FacetReading): boolean {
  return state === 'unknown' && by === 'reading' && leans !== 'absent';
}

/** The last need is the one that sets the measure apart: a fleet measure needs vehicles, whatever else it needs. */
function tellingOf(counted: readonly FacetReading[]): Facet | undefined {
  return counted.at(-1)?.facet;
}
