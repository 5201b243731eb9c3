import type { CharterPack } from '../../charter/pack';
import {
  buyerProperty,
  type BuyerPosition,
  type BuyerProperty,
  type BuyerTest,
  type ThresholdClass,
} from '../../charter/schema/law/buyer';
import type { BuyerKind } from '../../charter/schema/vocabulary';

/** Where a kind of buyer stands on a property; the cross-checks see to it that every kind stands somewhere. */
export function standsOn({ buyers }: CharterPack, kind: BuyerKind, property: BuyerProperty): BuyerPosition {
  const position = buyers.positions[property][buyers.kinds[kind].stands[property]];
  if (position === undefined) throw new RangeError(`The pack does not say of ${property} how ${kind} stands`);
  return position;
}

/** Which threshold of the Procurement Act 2023 is the buyer's own, and whether that is settled. */
export function thresholdClassOf(
  { buyers }: CharterPack,
  kind: BuyerKind,
): { readonly is: ThresholdClass; readonly settled: boolean } {
  const position = buyers.thresholds[buyers.kinds[kind].thresholds];
  if (position === undefined) throw new RangeError(`The pack does not say which threshold ${kind} has`);
  return { is: position.is, settled: position.confidence !== 'check' };
}

/** Whether a buyer is one that a rule asks for: every property named has one of the answers. */
export function isBuyer(pack: CharterPack, kind: BuyerKind, test: BuyerTest): boolean {
  return buyerProperty.options.every(
    (property) => test[property]?.includes(standsOn(pack, kind, property).is) ?? true,
  );
}
