import { fill } from '../../../charter/fill';
import type { Measure } from '../../../charter/schema/measure';
import { facetOf, facetWords, type FacetReading } from '../../contract/facets';
import { say, type ExplainedLine, type Explaining } from '../explained';

/** What a measure needs of the contract, whether that is there, and how we know. */
export function needLines(
  { pack, profile }: Explaining,
  { needs, needsOne }: Measure,
): readonly ExplainedLine[] {
  const words = pack.wording.explaining.measure;
  const one = needsOne.map((id) => facetOf(profile.facets, id));
  const there = one.filter(({ state }) => state === 'present');
  const readings = [
    ...needs.map((id) => facetOf(profile.facets, id)),
    ...(there.length > 0 ? there.slice(0, 1) : one),
  ];
  const templates = { present: words.has, absent: words.hasNot, unknown: words.notKnown };
  const told = ({ facet, state, why }: FacetReading): string =>
    fill(templates[state], { facet: facetWords(pack, facet).label, why });
  return readings.length === 0 ? say(words.needsNothing) : say(...readings.map(told));
}

/** Whether it hangs on something that the contract has not, or of which that is not known. */
export function lacks({ profile }: Explaining, { needs, needsOne }: Measure): boolean {
  const isThere = (id: (typeof needs)[number]): boolean => facetOf(profile.facets, id).state === 'present';
  return !needs.every(isThere) || (needsOne.length > 0 && !needsOne.some(isThere));
}
