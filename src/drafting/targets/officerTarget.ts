import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { ContractProfile } from '../contract/contractProfile';
import type { OfferChoice, OfficerTarget } from '../../record/draft';
import { formatNumber, formatQuantity } from '../figures/formatQuantity';
import { authorityLimits } from './authorityFigure';
import { sayMost } from './carries';
import { offerWords, quantity, type RuleContext } from './benchmark';
import { describeTarget } from './describeTarget';
import { findClause, type SuitableMeasure } from '../selection/suitableMeasures';
import { limitsAround, limitsOf, type Limits } from './limits';
import type { LimitFrom, Target, Workings } from './target';
import type { FoundTarget } from './targets';

/** Ways of setting a measure's target that are open to the officer: those its clause has wording for. */
export interface OpenModes {
  readonly number: boolean;
  readonly offered: boolean;
}

/**
 * A figure, or an offer, is open only where the clause has wording for it. So a measure that is monitored because a pass mark
 * would be unlawful or not additional cannot be given one.
 */
export function findOpenModes(pack: CharterPack, profile: ContractProfile, measureId: string): OpenModes {
  const hasClause = (mode: 'number' | 'offered'): boolean =>
    findClause(pack, profile, measureId, mode) !== undefined;
  return { number: hasClause('number'), offered: hasClause('offered') };
}

/** A measure with what the rules give it and its share of the pot that it draws on. */
type Sharing = SuitableMeasure & Pick<RuleContext, 'share'>;

/** The officer's target over the proposal, marked as theirs; the proposal where they set none or it is not open to them. */
export function applyOfficerTarget(
  pack: CharterPack,
  profile: ContractProfile,
  suitable: Sharing,
  chosen: OfficerTarget | undefined,
): FoundTarget {
  const { proposal } = suitable;
  const open = findOpenModes(pack, profile, suitable.measure.id);
  if (chosen === undefined) return proposal;
  if ('offered' in chosen) {
    return open.offered ? leftToTenderers(pack, profile, suitable, chosen) : proposal;
  }
  const sound = isSound(chosen.value, suitable);
  return open.number && sound && !isProposed(proposal.target, chosen.value)
    ? officerFigure(pack, profile, suitable, chosen.value)
    : proposal;
}

/** The form refuses such figures with a sentence; one kept from an earlier measure is passed over. */
function isSound(value: number, { measure }: SuitableMeasure): boolean {
  return Number.isFinite(value) && value >= 0 && (measure.unitKind !== 'percent' || value <= 100);
}

/** Confirming the proposed figure leaves it the rule's. */
function isProposed(target: Target, value: number): boolean {
  return target.mode === 'number' && target.value === value;
}

function officerFigure(
  pack: CharterPack,
  profile: ContractProfile,
  { measure, proposal }: SuitableMeasure,
  value: number,
): FoundTarget {
  const { officer, officerPerMillion } = pack.wording.proportion.target;
  const total = formatQuantity(value, measure, pack.wording.proportion.singular);
  const millions = profile.initialWithoutVat / 100_000_000;
  const share = measure.unitKind === 'count' && millions > 0 ? formatNumber(value / millions) : undefined;
  const formula = [
    fill(officer.formula, { total }),
    ...(share === undefined ? [] : [fill(officerPerMillion, { share })]),
  ].join(' ');
  return {
    target: { mode: 'number', value, by: 'officer' },
    workings: byOfficer(pack, profile, { measure, proposal }, { ...officer, formula }),
  };
}

function leftToTenderers(
  pack: CharterPack,
  profile: ContractProfile,
  suitable: Sharing,
  chosen: OfferChoice,
): FoundTarget {
  const { officerOffered, officerSum, offerBasis } = pack.wording.proportion.target;
  const { measure, share } = suitable;
  const { name, unit, targetRules } = measure;
  const rule = targetRules.find((each) => each.by === 'offer');
  const basis = rule?.basis ?? fill(offerBasis, { name, unit });
  const { target, guessed, workings } = suitable.proposal;
  const context = { pack, profile, measure, share };
  const ours =
    target.mode === 'number' && !guessed
      ? limitsAround(context, target.value, target.by)
      : rule && limitsOf(context, rule);
  const limits = authorityLimits(context) ?? ours;
  const left = fill(officerOffered.formula, { ...offerWords(pack, profile.kind), basis });
  // the sum that would stand without the offer is what its limits come from
  const asked = target.mode === 'offered' ? '' : fill(officerSum, { formula: workings.formula });
  const formula = [left, asked, sayHeld(context, limits)].filter((part) => part !== '').join(' ');
  return {
    target: { mode: 'offered', basis, ...limits, ...setOf(chosen, limits), by: 'officer' },
    workings: byOfficer(pack, profile, suitable, { ...officerOffered, formula }),
  };
}

/** What lowered the limits, where the contract carries less than usual. */
function sayHeld(context: RuleContext, limits: Limits | undefined): string {
  if (limits?.limitsFrom.ceiling !== 'carried') return '';
  const words = context.pack.wording.proportion.target.officerHeld;
  const slots = {
    floor: quantity(context, limits.floor),
    ceiling: quantity(context, limits.ceiling),
    sum: sayMost(context),
  };
  return fill(limits.limitsFrom.floor === 'part-of-carried' ? words.both : words.ceiling, slots);
}

/** What the officer set of an offer; a limit that they sent as it was proposed stays what it was. */
function setOf(
  { floor, ceiling, marks }: OfferChoice,
  limits: Limits | undefined,
): Partial<Extract<Target, { mode: 'offered' }>> {
  const from = (limit: 'floor' | 'ceiling', set: number | undefined): LimitFrom =>
    limits === undefined || (set !== undefined && set !== limits[limit])
      ? 'officer'
      : limits.limitsFrom[limit];
  return {
    limitsFrom: { floor: from('floor', floor), ceiling: from('ceiling', ceiling) },
    ...(floor === undefined ? {} : { floor }),
    ...(ceiling === undefined ? {} : { ceiling }),
    ...(marks === undefined ? {} : { marks }),
  };
}

/** Keeps the gates and rules that were tried, so that the officer's figure can be compared with the proposal. */
function byOfficer(
  pack: CharterPack,
  { kind }: ContractProfile,
  { measure, proposal }: SuitableMeasure,
  { formula, rounding, why }: { readonly formula: string; readonly rounding: string; readonly why: string },
): Workings {
  const proposed = describeTarget(pack, measure, proposal.target, kind);
  return {
    ...proposal.workings,
    formula,
    rounding,
    why: fill(why, { ...offerWords(pack, kind), proposed }),
    ourDefault: false,
    inputs: [
      ...proposal.workings.inputs,
      { name: pack.wording.proportion.target.inputs.proposed, value: proposed },
    ],
  };
}
