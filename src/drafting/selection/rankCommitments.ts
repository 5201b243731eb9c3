import type { CharterPack } from '../../charter/pack';
import type { SelectionRule } from '../../charter/schema/selection';
import type { ContractProfile } from '../contract/contractProfile';
import { wordForKind } from '../contract/grantWords';
import { rankMeasures } from './pickMeasure';
import { rememberByPair } from '../remember';
import { findSuitableMeasures, type SuitableMeasure } from './suitableMeasures';

/** A commitment with its score for one contract, its usable measures best first, and the reason either way. */
export interface RankedCommitment {
  readonly commitmentId: string;
  readonly score: number;
  /** It can be used here: its kind fits and a measure with a clause suits. */
  readonly suited: boolean;
  /** It may be proposed: suited, and not kept for officers who ask for it. */
  readonly proposable: boolean;
  readonly measures: readonly SuitableMeasure[];
  /** All that the officer may choose of; the assistant proposes of `measures` only. */
  readonly offered: readonly SuitableMeasure[];
  readonly reasonFor: string;
  readonly reasonAgainst: string;
}

const HIGHEST_SCORE = 100;

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
  const natures = rule.natures.filter((each) => each.natures.some((id) => profile.natures.includes(id)));
  const added = natures.reduce((sum, { add }) => sum + add, 0);
  const preferred = [...natures.flatMap(({ measures }) => measures), ...fit.measures];
  const suitable = findSuitableMeasures(pack, profile, commitmentId);
  const score = Math.max(0, Math.min(HIGHEST_SCORE, fit.score + added));
  const suited = suitable.length > 0;
  const { noMeasure } = pack.wording.proportion.selection;
  const word = (sentences: readonly string[]): string => wordForKind(pack, profile.kind, join(sentences));
  const measures = rankMeasures(profile, preferred, suitable);
  return {
    commitmentId,
    score: suited ? score : 0,
    suited,
    proposable: suited && score > 0 && !rule.onlyOnRequest,
    measures,
    offered: measures,
    reasonFor: word([fit.reason, ...natures.filter(({ add }) => add > 0).map(({ reason }) => reason)]),
    reasonAgainst: word([
      suited ? rule.notChosen : noMeasure,
      ...natures.filter(({ add }) => add < 0).map(({ reason }) => reason),
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
  return { commitmentId, ...none, reasonFor: reason, reasonAgainst: reason };
}

function join(sentences: readonly string[]): string {
  return [...new Set(sentences)].join(' ');
}
