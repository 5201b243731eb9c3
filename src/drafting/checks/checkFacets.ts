import { fill, type Slotted } from '../../charter/fill';
import type { Facet } from '../../charter/schema/vocabulary';
import { facetOf } from '../contract/facets';
import { formatList } from '../figures/formatList';
import type { Kpi } from '../kpis/kpi';
import { labelsOf } from '../selection/facetReasons';
import { needsOf, type Needs } from '../selection/needs';
import { isOffered } from '../targets/target';
import type { CheckInput } from './checkInput';
import type { Issue } from './issue';

/**
 * A KPI asks for something of what is bought (docs/domain.md#what-is-bought): what the contract has not, and what is not known
 * of it, is named; nothing that the officer does not know is left to an offer.
 */
export function checkFacets(input: CheckInput): readonly Issue[] {
  const { pack, profile, kpis } = input;
  const { whatIsMissing, whatIsDoubtful, scoredOnEstimate } = pack.wording.document.checks;
  return kpis.flatMap((kpi) => {
    const measure = pack.measures.get(kpi.measureId);
    if (measure === undefined) return [];
    const needs = needsOf(measure, profile.facets);
    const unknowable = unknowableOf(input, needs);
    if (needs.absent.length > 0) return [issue(input, kpi, 'consider', whatIsMissing, needs.absent)];
    if (unknowable.length > 0 && isOffered(kpi.target))
      return [issue(input, kpi, 'mustFix', scoredOnEstimate, unknowable)];
    return needs.open.length > 0 ? [issue(input, kpi, 'consider', whatIsDoubtful, needs.open)] : [];
  });
}

/** What the measure needs of which the officer said that nobody knows it. */
function unknowableOf({ profile }: CheckInput, { open, estimated }: Needs): readonly Facet[] {
  return [...open, ...estimated].filter((id) => facetOf(profile.facets, id).by === 'officer');
}

function issue(
  { pack }: CheckInput,
  { number, name, measureId }: Kpi,
  level: Issue['level'],
  template: Slotted<'number' | 'name' | 'facets'>,
  facets: readonly Facet[],
): Issue {
  return {
    code: 'what-is-bought',
    level,
    message: fill(template, { number, name, facets: formatList(labelsOf(pack, facets)) }),
    about: { kpi: number, measureId },
    sources: [...pack.engine.checks.proportionate, pack.engine.ourDefault],
  };
}
