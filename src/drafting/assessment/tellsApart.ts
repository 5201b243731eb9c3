import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import type { Kpi } from '../kpis/kpi';

const ALL = 100;

/** What of a contract a total is compared with. */
type Sized = Pick<ContractProfile, 'workforce' | 'annualWithoutVat'>;

/**
 * Whether answers on how a target will be met could tell tenders apart: a total that is more than a token beside a year's labour or value,
 * a share that not all would promise, or a figure that is to be kept down (docs/domain.md#assessment). All of it our default.
 */
export function tellsApart(pack: CharterPack, profile: Sized, { measureId, target }: Kpi): boolean {
  const measure = pack.measures.get(measureId);
  if (measure === undefined || target.mode === 'monitored') return false;
  if (target.mode !== 'number') return true;
  const { shareBelow } = pack.assessment.tellsApart;
  switch (measure.rated) {
    case 'to-date':
      return isMoreThanToken(pack, profile, measure, target.value);
    case 'in-degrees':
      return measure.unitKind === 'percent'
        ? target.value < shareBelow
        : isMoreThanToken(pack, { ...profile, workforce: 1 }, measure, target.value);
    case 'at-most':
      return measure.people === 'none';
    case 'all-or-nothing':
    case 'monitored':
      return false;
  }
}

/** Units that nobody can put into hours or pounds are taken to be more. */
function isMoreThanToken(
  pack: CharterPack,
  profile: Sized,
  { unitKind, drawsOn, takesWeeks, hoursEach }: Measure,
  value: number,
): boolean {
  const { percentOfYear, hoursPerWeek, poundsPerPerson } = pack.assessment.tellsApart;
  // whole opportunities of a year are no tokens
  if (drawsOn !== undefined) return true;
  if (unitKind === 'money') return penceOf(value) >= (profile.annualWithoutVat * percentOfYear) / ALL;
  const each = hoursEach ?? (takesWeeks === undefined ? undefined : takesWeeks * hoursPerWeek);
  if (each === undefined) return true;
  const people = profile.workforce ?? profile.annualWithoutVat / penceOf(poundsPerPerson);
  const hoursOfYear = people * pack.figures.weeksWorkedPerYear.value * hoursPerWeek;
  return value * each >= (hoursOfYear * percentOfYear) / ALL;
}
