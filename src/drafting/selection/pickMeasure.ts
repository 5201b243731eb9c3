import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { ContractProfile } from '../contract/contractProfile';
import { doubtReason } from './facetReasons';
import { mayPropose, type FittingMeasure } from './suitableMeasures';

/** Measures already chosen for the contract: a new one must not count the same. */
export type Picked = readonly FittingMeasure[];

/** The measure picked for a commitment, or the sentence that says why none of them can stand beside those picked. */
export type Pick =
  { readonly ok: true; readonly measure: FittingMeasure } | { readonly ok: false; readonly why: string };

/**
 * Best first: measures with a target; measures of which nothing that they need is in doubt; measures whose first rule's gates pass; in a brief document percentages before others, because they
 * scale themselves (docs/domain.md#targets), unless a nature of the contract names another; then the order in which the pack prefers them.
 */
export function rankMeasures(
  profile: ContractProfile,
  preferred: readonly string[],
  suitable: readonly FittingMeasure[],
  named: readonly string[] = [],
): readonly FittingMeasure[] {
  const place = ({ measure }: FittingMeasure): number => {
    const index = preferred.indexOf(measure.id);
    return index === -1 ? preferred.length : index;
  };
  const small = profile.scale === 'brief';
  const rank = (each: FittingMeasure): number =>
    (each.proposal.target.mode === 'monitored' ? 8 : 0) +
    (mayPropose(each) ? 0 : 4) +
    (each.proposal.firstRule ? 0 : 2) +
    (small && each.measure.unitKind !== 'percent' && !named.includes(each.measure.id) ? 1 : 0);
  return [...suitable].sort((one, other) => rank(one) - rank(other) || place(one) - place(other));
}

/** The first of the ranked measures that can stand beside those already picked. */
export function pickMeasure(pack: CharterPack, ranked: readonly FittingMeasure[], picked: Picked): Pick {
  const wording = pack.wording.proportion.selection;
  let why = wording.noMeasure;
  for (const [index, measure] of ranked.entries()) {
    const same = picked.find((other) => countsTheSame(measure, other));
    const aside = measure.measure.aside ? picked.find((other) => other.measure.aside) : undefined;
    const onEstimate =
      measure.needs.estimated.length > 0 && picked.some((other) => drawOnTheSame(measure, other));
    const potEmpty = !proposesWithin(measure, picked);
    if (same === undefined && aside === undefined && !onEstimate && !potEmpty) return { ok: true, measure };
    if (index > 0) continue;
    if (onEstimate) {
      why = doubtReason(pack, measure.needs);
      continue;
    }
    if (potEmpty) why = wording.potEmpty;
    if (aside !== undefined) why = fill(wording.oneAside, { other: aside.measure.name });
    if (same !== undefined) why = fill(wording.countsTwice, { other: same.measure.name });
  }
  return { ok: false, why };
}

function countsTheSame({ measure }: FittingMeasure, { measure: other }: FittingMeasure): boolean {
  return measure.countsWith !== undefined && measure.countsWith === other.countsWith;
}

/** Whether its pot has an opportunity left beside those that draw on it. */
function proposesWithin(one: FittingMeasure, picked: Picked): boolean {
  const drawing = picked.filter((other) => drawOnTheSame(one, other)).length;
  return one.potHolds === undefined || drawing === 0 || drawing < one.potHolds;
}

/** Of a pot that another draws on too, little may be left, so that a figure is left to an offer: not on an estimate. */
function drawOnTheSame({ measure }: FittingMeasure, { measure: other }: FittingMeasure): boolean {
  return measure.drawsOn !== undefined && measure.drawsOn === other.drawsOn;
}

/** The measures chosen for all commitments, as one list. */
export function pickedOf(measures: ReadonlyMap<string, readonly FittingMeasure[]>): Picked {
  return [...measures.values()].flat();
}
