import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Pence } from '../../record/answers';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import { paidTimeOf } from '../targets/paidTime';
import type { Target } from '../targets/target';
import type { Scorable } from './tellsApart';

const THOUSAND = 1000;
const ALL = 100;

/** Social value's weighting in per cent. */
export interface Weighted {
  readonly weighting: number;
}

/** What is offered of a KPI, between its limits, and its marks. */
interface Offer {
  readonly kpi: Pick<Scorable, 'measureId'>;
  readonly target: Pick<Extract<Target, { mode: 'offered' }>, 'floor' | 'ceiling'>;
  readonly marks: number;
}

/** One step of what is offered, in its unit: pounds go by the thousand, all else one by one. */
export function stepOf({ unitKind }: Pick<Measure, 'unitKind'>): number {
  return unitKind === 'money' ? THOUSAND : 1;
}

/** Marks of all that social value carries, as a share of the total score, price included, in per cent. */
export function shareOfScore(pack: CharterPack, { weighting }: Weighted, marks: number): number {
  return (marks * weighting) / pack.assessment.marks;
}

/** What one step more, or less where less is better, earns of the total score in per cent; undefined where its limits leave no room. */
export function shareOfStep(
  pack: CharterPack,
  assessment: Weighted,
  { kpi, target: { floor, ceiling }, marks }: Offer,
): number | undefined {
  const measure = pack.measures.get(kpi.measureId);
  const span = Math.abs((ceiling ?? 0) - (floor ?? 0));
  if (measure === undefined || floor === undefined || ceiling === undefined || span === 0) return undefined;
  return (shareOfScore(pack, assessment, marks) * Math.min(stepOf(measure), span)) / span;
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
