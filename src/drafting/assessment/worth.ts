import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Pence } from '../../record/answers';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import type { Assessment, ScoredOffer } from './assessment';
import type { Scorable } from './tellsApart';

const THOUSAND = 1000;
const ALL = 100;

/** One step of what is offered, in its unit: pounds go by the thousand, all else one by one. */
export function stepOf({ unitKind }: Pick<Measure, 'unitKind'>): number {
  return unitKind === 'money' ? THOUSAND : 1;
}

/** Marks of all that social value carries, as a share of the total score, price included, in per cent. */
export function shareOfScore(
  pack: CharterPack,
  { weighting }: Pick<Assessment, 'weighting'>,
  marks: number,
): number {
  return (marks * weighting) / pack.assessment.marks;
}

/** What one step more, or less where less is better, earns of the total score in per cent; undefined where its limits leave no room. */
export function shareOfStep(
  pack: CharterPack,
  assessment: Pick<Assessment, 'weighting'>,
  { kpi, target: { floor, ceiling }, marks }: ScoredOffer,
): number | undefined {
  const measure = pack.measures.get(kpi.measureId);
  const span = Math.abs((ceiling ?? 0) - (floor ?? 0));
  if (measure === undefined || floor === undefined || ceiling === undefined || span === 0) return undefined;
  return (shareOfScore(pack, assessment, marks) * Math.min(stepOf(measure), span)) / span;
}

/** The paid time that one unit of a measure takes, in hours and pence (our default); undefined where no hours are known of it. */
export function paidTimeOf(
  { measures, figures, assessment }: CharterPack,
  measureId: string,
): { readonly hours: number; readonly pence: Pence } | undefined {
  const { hoursPerWeek, poundsPerPerson } = assessment.tellsApart;
  const { hoursEach, takesWeeks } = measures.get(measureId) ?? {};
  const hours = hoursEach ?? (takesWeeks === undefined ? undefined : takesWeeks * hoursPerWeek);
  if (hours === undefined) return undefined;
  const perHour = penceOf(poundsPerPerson) / (figures.weeksWorkedPerYear.value * hoursPerWeek);
  return { hours, pence: Math.round(perHour * hours) };
}

/** What marks are worth of the price of the initial term, by the weighting of social value, in pence. */
export function worthOfMarks(
  { assessment }: CharterPack,
  { initialWithoutVat }: Pick<ContractProfile, 'initialWithoutVat'>,
  weighting: number,
  marks: number,
): Pence {
  return Math.round((initialWithoutVat * weighting * marks) / (ALL * assessment.marks));
}

/**
 * The most marks that stand in proportion to what is asked, by the weighting: so many times the paid time that a total takes, and of a share, whose cost is
 * not known, a sum of the price; infinite where no weighting is set (docs/domain.md#assessment).
 */
export function mostMarksWorth(
  pack: CharterPack,
  profile: Pick<ContractProfile, 'initialWithoutVat'>,
  weighting: number,
  { measureId, target }: Scorable,
): number {
  const { worthMost, shareWorthFrom } = pack.assessment;
  const cost = paidTimeOfTotal(pack, { measureId, target });
  const ofOne = worthOfMarks(pack, profile, weighting, 1);
  const worth = cost === undefined ? penceOf(shareWorthFrom) : cost * worthMost;
  return ofOne <= 0 ? Infinity : worth / ofOne;
}

/** The paid time that a target stated as a total takes, in pence (our default); undefined where it is no total, or no hours are known of it. */
export function paidTimeOfTotal(pack: CharterPack, { measureId, target }: Scorable): Pence | undefined {
  const taken = paidTimeOf(pack, measureId);
  const isTotal = pack.measures.get(measureId)?.rated === 'to-date';
  return taken === undefined || !isTotal || target.mode !== 'number' ? undefined : taken.pence * target.value;
}
