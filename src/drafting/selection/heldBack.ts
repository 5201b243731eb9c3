import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Trait } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import { formatQuantity } from '../figures/formatQuantity';
import type { ProposedTarget } from '../targets/targets';

/**
 * Why a measure that fits is never proposed for this contract, as a full sentence: what its work is like, or a figure that would be
 * a token (docs/domain.md#what-is-bought). Undefined where it may be.
 */
export function heldBackBy(
  pack: CharterPack,
  { natures, kind, longestWithoutVat }: Pick<ContractProfile, 'natures' | 'kind' | 'longestWithoutVat'>,
  measure: Measure,
  { target }: Pick<ProposedTarget, 'target'>,
): string | undefined {
  const words = pack.wording.proportion.selection.heldBack;
  const has = (trait: Trait): boolean => natures.some((id) => pack.natures.get(id)?.traits.includes(trait));
  const { proposedWhere: wants, notProposedWhere: shuns, leastProposed = 0, onlyOnRequest } = measure;
  if (onlyOnRequest) return words.onRequest;
  if (shuns !== undefined && has(shuns)) return words.with[shuns];
  // who wants a light clause where none is proportionate takes what there is
  if (longestWithoutVat < penceOf(pack.engine.noClauseBelow)) return undefined;
  if (wants !== undefined && (wants.kinds?.includes(kind) ?? true) && !has(wants.trait))
    return words.without[wants.trait];
  if (target.mode !== 'number' || target.value >= leastProposed) return undefined;
  const figure = formatQuantity(target.value, measure, pack.wording.proportion.singular);
  return fill(words.token, { figure });
}
