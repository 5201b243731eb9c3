import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Assessment, ScoredOffer } from './assessment';

const THOUSAND = 1000;

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
