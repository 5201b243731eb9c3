import type { CharterPack } from '../../charter/pack';
import type { Clause } from '../../charter/schema/clause';
import type { Measure } from '../../charter/schema/measure';
import type { TargetMode } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contract/contractProfile';
import { proposeTarget, type ProposedTarget } from '../targets/targets';

/** A measure that this contract can use, with the target that the rules give it. */
export interface SuitableMeasure {
  readonly measure: Measure;
  readonly proposal: ProposedTarget;
}

/** The clause of a measure for this contract's instrument and this way of setting the target; undefined where none is written. */
export function findClause(
  pack: CharterPack,
  profile: Pick<ContractProfile, 'kind' | 'instrument'>,
  measureId: string,
  mode: TargetMode,
): Clause | undefined {
  for (const clause of pack.clauses.values()) {
    if (clause.measure === measureId && clause.duty[mode] !== undefined && suits(clause, profile))
      return clause;
  }
  return undefined;
}

/** A clause stands in a call-off only where it says so, and where it suits the kind that is called off. */
function suits(clause: Clause, { kind, instrument }: Pick<ContractProfile, 'kind' | 'instrument'>): boolean {
  return clause.instruments.includes(instrument) && clause.instruments.includes(kind);
}

/** The measures of a commitment that suit what is bought and have a clause for it, in the pack's order. */
export function findSuitableMeasures(
  pack: CharterPack,
  profile: ContractProfile,
  commitmentId: string,
): readonly SuitableMeasure[] {
  return [...pack.measures.values()]
    .filter((measure) => measure.commitment === commitmentId && measure.suits.includes(profile.kind))
    .map((measure) => ({ measure, proposal: proposeTarget(pack, profile, measure) }))
    .filter(
      ({ measure, proposal }) => findClause(pack, profile, measure.id, proposal.target.mode) !== undefined,
    );
}
