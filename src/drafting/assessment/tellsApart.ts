import type { CharterPack } from '../../charter/pack';
import type { Effect } from '../../charter/schema/assessment';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import type { Kpi } from '../kpis/kpi';

const ALL = 100;

/** What of a contract a total is compared with. */
type Sized = Pick<ContractProfile, 'workforce' | 'annualWithoutVat'>;

/** Whether answers on how a target will be met could tell tenders apart at all (docs/domain.md#assessment). */
export function tellsApart(pack: CharterPack, profile: Sized, kpi: Kpi): boolean {
  return effectOf(pack, profile, kpi) !== 'none';
}

/**
 * Much: a total that is more than a token beside a year's labour or value, or what is offered. Some: a share that not all would promise, or
 * a figure that is to be kept down. None: the rest, and what is set after award (docs/domain.md#assessment). All of it our default.
 */
export function effectOf(pack: CharterPack, profile: Sized, { measureId, target }: Kpi): Effect {
  const measure = pack.measures.get(measureId);
  if (measure === undefined || target.mode === 'monitored' || target.mode === 'baseline') return 'none';
  if (target.mode === 'offered') return 'much';
  const { shareBelow } = pack.assessment.tellsApart;
  const { rated, unitKind, people } = measure;
  switch (rated) {
    case 'to-date':
      return isMoreThanToken(pack, profile, measure, target.value) ? 'much' : 'none';
    case 'in-degrees': {
      const apart =
        unitKind === 'percent'
          ? target.value < shareBelow
          : isMoreThanToken(pack, { ...profile, workforce: 1 }, measure, target.value);
      return apart ? 'some' : 'none';
    }
    case 'at-most':
      return people === 'none' ? 'some' : 'none';
    case 'all-or-nothing':
      return target.value < shareBelow ? 'some' : 'none';
    case 'monitored':
      return 'none';
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
