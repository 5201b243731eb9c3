import type { CharterPack } from '../../charter/pack';
import type { Effect } from '../../charter/schema/assessment';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import type { Target } from '../targets/target';
import type { Part } from './marks';

const ALL = 100;

/** What of a KPI, or of a measure that could become one, says how far it could tell tenders apart. */
export interface Scorable {
  readonly measureId: string;
  readonly target: Target;
}

/** What of a contract a total is compared with. */
type Sized = Pick<ContractProfile, 'workforce' | 'annualWithoutVat' | 'months'>;

/** Whether answers on how a target will be met could tell tenders apart at all (docs/domain.md#assessment). */
export function tellsApart(pack: CharterPack, profile: Sized, kpi: Scorable): boolean {
  return effectOf(pack, profile, kpi) !== 'none';
}

/**
 * Whether a KPI could carry the award alone: answers on it differ, it is no small thing beside the work, and it does not rest on a list that
 * the authority has yet to write, without which nobody can answer (docs/domain.md#assessment).
 */
export function carriesScore(pack: CharterPack, profile: Sized, kpi: Scorable): boolean {
  const { namedByAuthority } = pack.measures.get(kpi.measureId) ?? {};
  return namedByAuthority === undefined && tellsApart(pack, profile, kpi) && !isSlight(pack, kpi);
}

/** Whether it is a small thing beside the work, as visits, talks, placements and hours of learning are. */
export function isSlight({ measures }: CharterPack, { measureId }: Pick<Scorable, 'measureId'>): boolean {
  const { slight = false, aside = false } = measures.get(measureId) ?? {};
  return slight || aside;
}

/** How much a KPI weighs among the marks that are shared out, and the most it may carry where it is slight. */
export function partOf(pack: CharterPack, profile: Sized, kpi: Scorable, shared: number): Part {
  const { tellsApart: rules, marks, slightMost } = pack.assessment;
  const weight = rules.weights[effectOf(pack, profile, kpi)];
  const isSmall = isSlight(pack, kpi) || isOnePerson(pack, kpi);
  return isSmall ? { weight, most: (slightMost * shared) / marks } : { weight };
}

/** Whether all that is asked is one person in work or training. */
function isOnePerson({ measures }: CharterPack, { measureId, target }: Scorable): boolean {
  const { drawsOn, takesWeeks = 1 } = measures.get(measureId) ?? {};
  return drawsOn !== undefined && takesWeeks > 1 && target.mode === 'number' && target.value < 2;
}

/**
 * Much: a total that is more than a token beside a year's labour or value, or what is offered. Some: a share that not all would promise, or
 * a figure that is to be kept down. None: the rest, and what is set after award (docs/domain.md#assessment). All of it our default.
 */
export function effectOf(pack: CharterPack, profile: Sized, { measureId, target }: Scorable): Effect {
  const measure = pack.measures.get(measureId);
  if (measure === undefined || target.mode === 'monitored' || target.mode === 'baseline') return 'none';
  if (target.mode === 'offered') return 'much';
  const { shareBelow, onePersonUnderMonths } = pack.assessment.tellsApart;
  if (profile.months >= onePersonUnderMonths && isOnePerson(pack, { measureId, target })) return 'none';
  if (measure.howDiffers) return 'some';
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
      // how shifts are planned differs from firm to firm; accidents all would promise to keep down
      return people === 'none' || unitKind === 'percent' ? 'some' : 'none';
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
