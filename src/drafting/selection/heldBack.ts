import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Trait } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contract/contractProfile';
import { formatMoney } from '../figures/formatMoney';
import { penceOf } from '../figures/pence';
import { formatQuantity } from '../figures/formatQuantity';
import type { ProposedTarget } from '../targets/targets';
import { facetOf } from '../contract/facets';
import { isNamed } from './adjustments';
import { mayBe, type Needs } from './needs';

/** Whether it may be proposed all the same where something has to be: nothing of the work speaks against it, and no title speaks for it. */
export function mayBeHeld(
  pack: CharterPack,
  profile: ContractProfile,
  { measure, needs, tooShort, proposal }: Held,
): boolean {
  const { proposedWhere: wants } = measure;
  const fits =
    !measure.notProposedWhere.some((trait) => hasTrait(pack, profile, trait)) &&
    (wants === undefined || hasTrait(pack, profile, wants.trait));
  const isSure =
    needs.absent.length + needs.estimated.length === 0 &&
    needs.open.every((id) => mayBe(facetOf(profile.facets, id)));
  return fits && isSure && !tooShort && !proposal.onRequest && !measure.onlyOnRequest && !measure.neverScored;
}

/** What of a measure with its figure is looked at. */
interface Held {
  readonly measure: Measure;
  readonly needs: Needs;
  readonly tooShort: boolean;
  readonly proposal: ProposedTarget;
}

function hasTrait(pack: CharterPack, { natures }: ContractProfile, trait: Trait): boolean {
  return natures.some((id) => pack.natures.get(id)?.traits.includes(trait));
}

/**
 * Why a measure that fits is never proposed for this contract, as a full sentence: what its work is like, a document too short for it, a value too small,
 * work to which it is not near, or a figure that would be a token (docs/domain.md#what-is-bought). Undefined where it may be.
 */
export function heldBackBy(
  pack: CharterPack,
  profile: ContractProfile,
  measure: Measure,
  { target }: Pick<ProposedTarget, 'target'>,
): string | undefined {
  const words = pack.wording.proportion.selection.heldBack;
  const has = (trait: Trait): boolean => hasTrait(pack, profile, trait);
  const { proposedWhere: wants, leastProposed = 0 } = measure;
  if (measure.onlyOnRequest) return words.onRequest;
  const shuns = measure.notProposedWhere.find(has);
  if (shuns !== undefined) return words.with[shuns];
  // who wants a light clause where none is proportionate takes what there is
  if (profile.longestWithoutVat < penceOf(pack.engine.noClauseBelow)) return undefined;
  if (measure.notAdditionalIn.includes(profile.kind)) return words.notAdditional;
  if (measure.notProposedIn.includes(profile.scale)) return words.scale;
  const { proposedFromPounds: least = 0 } = measure;
  if (profile.initialWithoutVat < penceOf(least))
    return fill(words.small, { limit: formatMoney(penceOf(least)) });
  if (wants !== undefined && (wants.kinds?.includes(profile.kind) ?? true) && !has(wants.trait))
    return words.without[wants.trait];
  const rule = pack.selection.get(measure.commitment);
  if (measure.onlyNamed && rule !== undefined && !isNamed(pack, rule, profile, measure.id))
    return measure.aside ? words.notNamed : words.notSpokenFor;
  if (target.mode !== 'number' || target.value >= leastProposed) return undefined;
  const figure = formatQuantity(target.value, measure, pack.wording.proportion.singular);
  return fill(words.token, { figure });
}
