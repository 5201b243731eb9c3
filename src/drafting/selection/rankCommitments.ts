import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { SelectionRule } from '../../charter/schema/selection';
import type { ContractProfile } from '../contract/contractProfile';
import { facetOf } from '../contract/facets';
import { wordForKind } from '../contract/grantWords';
import { rankMeasures } from './pickMeasure';
import { rememberByPair } from '../remember';
import { doubtReason, missingReason, type FitSentence } from './facetReasons';
import { findSuitableMeasures, mayPropose, type FittingMeasure } from './suitableMeasures';

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
  const adjust = adjustmentsOf(rule, profile);
  const added = adjust.reduce((sum, { add }) => sum + add, 0);
  const preferred = [...adjust.flatMap(({ measures }) => measures), ...fit.measures];
  const measures = rankMeasures(profile, preferred, findSuitableMeasures(pack, profile, commitmentId));
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
      { reason: fit.reason, of: fit.measures.slice(0, 1) },
      ...adjust
        .filter(({ add }) => add >= 0)
        .map(({ reason, measures: of, natures }) => ({ reason, of, ofNature: natures !== undefined })),
    ],
    reasonAgainst: word([
      againstOf(pack, profile, rule, measures),
      ...adjust.filter(({ add }) => add < 0).map(({ reason }) => reason),
    ]),
  };
}

/** What raises or lowers the points of a commitment for this contract. */
export function adjustmentsOf({ adjust }: SelectionRule, profile: ContractProfile): SelectionRule['adjust'] {
  return adjust.filter((each) => holds(each, profile));
}

/** Whether an adjustment is for this contract: one of its natures, one of its kinds, every facet and the term that it names. */
function holds(
  { natures, notNatures, kinds, facets, shorterThan }: SelectionRule['adjust'][number],
  profile: ContractProfile,
): boolean {
  return (
    (natures === undefined || natures.some((id) => profile.natures.includes(id))) &&
    notNatures?.some((id) => profile.natures.includes(id)) !== true &&
    (kinds === undefined || kinds.includes(profile.kind)) &&
    (shorterThan === undefined || profile.months < shorterThan) &&
    facets.every((id) => facetOf(profile.facets, id).state === 'present')
  );
}

/** Why it is not chosen: what the contract has not, what is not known of it, or that others fit better. */
function againstOf(
  pack: CharterPack,
  profile: ContractProfile,
  rule: SelectionRule,
  measures: readonly FittingMeasure[],
): string {
  const [first] = measures;
  if (first === undefined) return missingReason(pack, profile, rule.commitment);
  if (rule.onlyOnRequest || measures.some(mayPropose)) return rule.notChosen;
  // of those that are long enough, what the first hangs on
  const lasting = measures.find(({ tooShort }) => !tooShort);
  if (lasting?.heldBack !== undefined && lasting.needs.open.length === 0) return lasting.heldBack;
  const { tooShort, noFigure } = pack.wording.proportion.selection;
  if (lasting === undefined) return fill(tooShort, { months: first.measure.forMonths });
  const { open, estimated } = lasting.needs;
  return open.length + estimated.length === 0 ? noFigure : doubtReason(pack, lasting.needs);
}

function unsuited(
  pack: CharterPack,
  { kind }: ContractProfile,
  commitmentId: string,
  rule: SelectionRule | undefined,
): RankedCommitment {
  const reason = rule?.unsuited[kind] ?? pack.wording.proportion.selection.noMeasure;
  const none = { score: 0, suited: false, proposable: false, measures: [], offered: [] };
  return { commitmentId, ...none, fit: [{ reason, of: [] }], reasonAgainst: reason };
}

function join(sentences: readonly string[]): string {
  return [...new Set(sentences)].join(' ');
}
