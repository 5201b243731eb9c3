import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Kind } from '../../charter/schema/vocabulary';
import { offerWords } from './benchmark';
import { formatNumber, formatQuantity } from '../figures/formatQuantity';
import type { Target } from './target';

/** The target in words as printed in the schedule: "104 weeks", "as offered in the tender". */
export function describeTarget(
  pack: CharterPack,
  measure: Pick<Measure, 'unit' | 'unitKind' | 'better'>,
  target: Target,
  kind: Kind,
): string {
  const { printed, singular } = pack.wording.proportion;
  const offers = offerWords(pack, kind);
  switch (target.mode) {
    case 'number':
      return formatQuantity(target.value, measure, singular);
    case 'offered':
      return describeOffer(pack, measure, target.floor, offers);
    case 'baseline':
      return fill(measure.better === 'more' ? printed.baselineMore : printed.baselineLess, {
        most: formatNumber(target.most),
        measuredOver: target.measuredOver,
      });
    case 'monitored':
      return printed.monitored;
  }
}

/** An offer with its floor, which is the most where less is better. */
function describeOffer(
  pack: CharterPack,
  measure: Pick<Measure, 'unit' | 'unitKind' | 'better'>,
  least: number | undefined,
  offers: ReturnType<typeof offerWords>,
): string {
  const { printed, singular } = pack.wording.proportion;
  const less = measure.better === 'less';
  if (least === undefined) return fill(less ? printed.offeredMost : printed.offered, offers);
  const slots = { ...offers, floor: formatQuantity(least, measure, singular) };
  return fill(less ? printed.offeredMostFloor : printed.offeredFloor, slots);
}

/** Where the count starts: at 0, from a baseline measured first, or from nothing. */
export function describeBaseline(
  pack: CharterPack,
  { unitKind }: Pick<Measure, 'unitKind'>,
  target: Target,
): string {
  const { printed } = pack.wording.proportion;
  if (target.mode === 'baseline') return fill(printed.measuredFirst, { measuredOver: target.measuredOver });
  const counted = unitKind === 'count' || unitKind === 'money';
  return counted && target.mode !== 'monitored' ? printed.startsAtZero : printed.noBaseline;
}
