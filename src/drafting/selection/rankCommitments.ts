import type { CharterPack } from '../../charter/pack';
import type { SelectionRule } from '../../charter/schema/selection';
import type { ContractProfile } from '../contract/contractProfile';
import { wordForKind } from '../contract/grantWords';
import { adjustmentsOf } from './adjustments';
import { rankMeasures } from './pickMeasure';
import { rememberByPair } from '../remember';
import { againstOf } from './against';
import type { FitSentence } from './facetReasons';
import { findSuitableMeasures, type FittingMeasure } from './suitableMeasures';

/** A commitment with its score for one contract, its usable measures best first, and the reason either way. */
export interface RankedCommitment {
  readonly commitmentId: string;
  readonly score: number;
  /** It can be used here: its kind fits and a measure with a clause suits. */
  readonly suited: boolean;
  /** It may be proposed: suited, and not kept for officers who ask for it. */
  readonly proposable: boolean;
  readonly measures: readonly FittingMeasure[];
  /** All that the officer may choose of; the assistant proposes of `measures` only. */
  readonly offered: readonly FittingMeasure[];
  /** Why it fits, apart from the facet that its measure is asked for. */
  readonly fit: readonly FitSentence[];
  readonly reasonAgainst: string;
}

export const HIGHEST_SCORE = 100;

/** All commitments by score, best first; those of equal score in charter order. */
export const rankCommitments = rememberByPair(
  (pack: CharterPack, profile: ContractProfile): readonly RankedCommitment[] =>
    [...pack.commitments.keys()]
      .map((id) => scoreCommitment(pack, profile, id))
      .sort((one, other) => other.score - one.score),
);

function scoreCommitment(
  pack: CharterPack,
  profile: ContractProfile,
  commitmentId: string,
): RankedCommitment {
  const rule = pack.selection.get(commitmentId);
  const fit = rule?.fits[profile.kind];
  if (rule === undefined || fit === undefined) return unsuited(pack, profile, commitmentId, rule);
  const adjust = adjustmentsOf(pack, rule, profile);
  const added = adjust.reduce((sum, { add }) => sum + add, 0);
  const preferred = [...adjust.flatMap(({ measures }) => measures), ...fit.measures];
  const named = adjust.filter(({ natures }) => natures !== undefined).flatMap(({ measures: ids }) => ids);
  const suitable = findSuitableMeasures(pack, profile, commitmentId);
  const measures = rankMeasures(profile, preferred, suitable, named);
  const score = Math.max(0, Math.min(HIGHEST_SCORE, fit.score + added));
  const suited = measures.length > 0;
  const word = (sentences: readonly string[]): string => wordForKind(pack, profile.kind, join(sentences));
  return {
    commitmentId,
    score: suited ? score : 0,
    suited,
    proposable: suited && score > 0 && !rule.onlyOnRequest,
    measures,
    offered: measures,
    fit: [
      { reason: fit.reason, of: fit.measures.slice(0, 1), nearness: 0 },
      ...adjust
        .filter(({ add }) => add >= 0)
        .map((each) => ({
          reason: each.reason,
          of: each.measures,
          nearness: nearnessOf(pack, profile, each),
        })),
    ],
    reasonAgainst: word([
      againstOf(pack, profile, { rule, preferred }, measures),
      ...adjust.filter(({ add }) => add < 0).map(({ reason }) => reason),
    ]),
  };
}

function unsuited(
  pack: CharterPack,
  { kind }: ContractProfile,
  commitmentId: string,
  rule: SelectionRule | undefined,
): RankedCommitment {
  const reason = rule?.unsuited[kind] ?? pack.wording.proportion.selection.noMeasure;
  const none = { score: 0, suited: false, proposable: false, measures: [], offered: [] };
  return { commitmentId, ...none, fit: [{ reason, of: [], nearness: 0 }], reasonAgainst: reason };
}

/** A reason of what the title names is nearer than one of every trade, and that nearer than one of the kind; then the one that adds more. */
function nearnessOf(
  pack: CharterPack,
  profile: ContractProfile,
  { natures, facets, add, measures }: SelectionRule['adjust'][number],
): number {
  const found = natures?.filter((id) => profile.natures.includes(id));
  const general = found?.every((id) => pack.natures.get(id)?.general) === true;
  const level = found !== undefined ? (general ? 2 : 3) : facets.length > 0 ? 2 : 1;
  return level * 2 * HIGHEST_SCORE + add + (measures.length > 0 ? HIGHEST_SCORE : 0);
}

function join(sentences: readonly string[]): string {
  return [...new Set(sentences)].join(' ');
}
