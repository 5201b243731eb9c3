import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { SelectionRule } from '../../charter/schema/selection';
import type { ContractProfile } from '../contract/contractProfile';
import { wordForKind } from '../contract/grantWords';
import { doubtReason, missingReason } from './facetReasons';
import { mayPropose, type FittingMeasure } from './suitableMeasures';

/** The rule of a commitment, and its measures as they are preferred for this contract, best first. */
interface Preference {
  readonly rule: SelectionRule;
  readonly preferred: readonly string[];
}

/**
 * Why a commitment is not chosen: what the contract has not, what is not known of it, or that others fit better. Told of the measure
 * that would come first, and not of one that happens to be left.
 */
export function againstOf(
  pack: CharterPack,
  profile: ContractProfile,
  { rule, preferred }: Preference,
  measures: readonly FittingMeasure[],
): string {
  const [first] = measures;
  if (first === undefined) return missingReason(pack, profile, rule.commitment);
  if (rule.onlyOnRequest || measures.some(mayPropose)) return rule.notChosen;
  const { tooShort } = pack.wording.proportion.selection;
  const place = (id: string): number => (preferred.includes(id) ? preferred.indexOf(id) : preferred.length);
  const lasting = measures
    .filter((each) => !each.tooShort)
    .sort((one, other) => place(one.measure.id) - place(other.measure.id));
  const [best] = lasting;
  if (best === undefined) return fill(tooShort, { months: first.measure.forMonths });
  const free = lasting.find(({ heldBack }) => heldBack === undefined);
  if (free === undefined) return best.heldBack ?? withoutFigure(pack, profile, best);
  const { open, estimated } = free.needs;
  return open.length + estimated.length === 0
    ? withoutFigure(pack, profile, free)
    : doubtReason(pack, free.needs);
}

/** That no figure is proposed for a measure, with what each rule that would give one asks, or that none is published. */
function withoutFigure(
  pack: CharterPack,
  { kind }: ContractProfile,
  { measure, proposal }: FittingMeasure,
): string {
  const { noFigure } = pack.wording.proportion.selection;
  const failed = proposal.workings.gates.filter(({ passed }) => !passed);
  // what only other kinds can pass tells nothing, where something else does
  const ofKind = failed.filter(({ id }) =>
    pack.gates.get(id)?.cases.some(({ kinds }) => kinds.includes(kind)),
  );
  const gates = (ofKind.length > 0 ? ofKind : failed).map(({ sentence }) => sentence);
  const slots = { measure: wordForKind(pack, kind, measure.name) };
  return gates.length === 0
    ? fill(noFigure.unpublished, slots)
    : fill(noFigure.gated, { ...slots, gates: gates.join(' ') });
}
