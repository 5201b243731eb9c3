import type { CharterPack } from '../../charter/pack';
import type { Clause } from '../../charter/schema/clause';
import type { Measure } from '../../charter/schema/measure';
import type { TargetMode } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contract/contractProfile';
import { facetOf } from '../contract/facets';
import { potOf } from '../targets/opportunities';
import { proposeTarget, type ProposedTarget } from '../targets/targets';
import { rememberBy } from '../remember';
import { heldBackBy } from './heldBack';
import { needsOf, type Needs } from './needs';

/** A measure with the target that the rules give it for one contract. */
export interface SuitableMeasure {
  readonly measure: Measure;
  readonly proposal: ProposedTarget;
}

/** A measure of which the contract has, or may have, what it needs; or one that the officer keeps without it. */
export interface FittingMeasure extends SuitableMeasure {
  readonly needs: Needs;
  /** How many opportunities the pot holds that it draws on; absent where it draws on none. */
  readonly potHolds?: number;
  /** The initial term is too short for it: the officer may choose it, and nobody proposes it. */
  readonly tooShort: boolean;
  /** Why it is never proposed here, though the officer may choose it; absent where it may be. */
  readonly heldBack?: string;
}

/**
 * Whether the assistant may propose it of its own accord: the term is long enough, it is proposed at this size, and all that it
 * needs is there, or is estimated to be and its figure is no guess of ours (docs/domain.md#what-is-bought).
 */
export function mayPropose({ needs, proposal, tooShort, heldBack }: FittingMeasure): boolean {
  return (
    !tooShort &&
    heldBack === undefined &&
    !proposal.onRequest &&
    needs.absent.length + needs.open.length === 0 &&
    (needs.estimated.length === 0 || !proposal.guessed)
  );
}

/** The clause of a measure for this contract's instrument and this way of setting the target; undefined where none is written. */
export function findClause(
  pack: CharterPack,
  profile: Pick<ContractProfile, 'kind' | 'instrument'>,
  measureId: string,
  mode: TargetMode,
): Clause | undefined {
  return clausesOf(pack)
    .get(measureId)
    ?.find((clause) => clause.duty[mode] !== undefined && suits(clause, profile));
}

const clausesOf = rememberBy(({ clauses }: CharterPack) =>
  groupBy([...clauses.values()], ({ measure }) => measure),
);

/** A clause stands in a call-off only where it says so, and where it suits the kind that is called off. */
function suits(clause: Clause, { kind, instrument }: Pick<ContractProfile, 'kind' | 'instrument'>): boolean {
  return clause.instruments.includes(instrument) && clause.instruments.includes(kind);
}

/** The measures of a commitment for this kind that the contract can use, in the pack's order. */
export function findSuitableMeasures(
  pack: CharterPack,
  profile: ContractProfile,
  commitmentId: string,
): readonly FittingMeasure[] {
  const has = ({ needs }: Pick<FittingMeasure, 'needs'>): boolean => needs.absent.length === 0;
  return fitMeasures(pack, profile, measuresForKind(pack, profile, commitmentId), has);
}

/**
 * Measures that the officer chose before, of which the contract has not what they need as it is read now. They
 * stay, and a check says so; only the officer's own word that it is absent takes them out.
 */
export function findKeptMeasures(
  pack: CharterPack,
  profile: ContractProfile,
  commitmentId: string,
  chosen: readonly string[],
): readonly FittingMeasure[] {
  return fitMeasures(
    pack,
    profile,
    measuresForKind(pack, profile, commitmentId).filter(({ id }) => chosen.includes(id)),
    ({ needs: { absent } }) =>
      absent.length > 0 && absent.every((id) => facetOf(profile.facets, id).by === 'reading'),
  );
}

function fitMeasures(
  pack: CharterPack,
  profile: ContractProfile,
  measures: readonly Measure[],
  takes: (each: Pick<FittingMeasure, 'measure' | 'needs'>) => boolean,
): readonly FittingMeasure[] {
  return measures
    .map((measure) => ({
      measure,
      needs: needsOf(measure, profile.facets),
      tooShort: profile.months < measure.forMonths,
    }))
    .filter(takes)
    .map((each) => ({
      ...each,
      ...potHolds(pack, profile, each.measure),
      proposal: proposeTarget(pack, profile, each.measure),
    }))
    .map((each) => ({ ...each, ...heldBack(pack, profile, each) }))
    .filter(
      ({ measure, proposal }) => findClause(pack, profile, measure.id, proposal.target.mode) !== undefined,
    );
}

function heldBack(
  pack: CharterPack,
  profile: ContractProfile,
  { measure, proposal }: SuitableMeasure,
): Pick<FittingMeasure, 'heldBack'> {
  const why = heldBackBy(pack, profile, measure, proposal);
  return why === undefined ? {} : { heldBack: why };
}

function potHolds(
  pack: CharterPack,
  profile: ContractProfile,
  { targetRules }: Measure,
): Pick<FittingMeasure, 'potHolds'> {
  const rule = targetRules.find(({ by }) => by === 'opportunities');
  return rule?.by === 'opportunities' ? { potHolds: potOf(pack, profile, rule.rule).count } : {};
}

/** The measures of a commitment that suit the kind, whatever they need besides. */
export function measuresForKind(
  pack: CharterPack,
  { kind }: Pick<ContractProfile, 'kind'>,
  commitmentId: string,
): readonly Measure[] {
  return (measuresOf(pack).get(commitmentId) ?? []).filter(({ suits }) => suits.includes(kind));
}

const measuresOf = rememberBy(({ measures }: CharterPack) =>
  groupBy([...measures.values()], ({ commitment }) => commitment),
);

function groupBy<Each>(
  list: readonly Each[],
  keyOf: (each: Each) => string,
): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}
