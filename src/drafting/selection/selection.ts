import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { ContractProfile, Understood } from '../contract/contractProfile';
import type { DraftContent } from '../../record/draft';
import { findBand } from '../kpis/kpiBand';
import { rankCommitments, type RankedCommitment } from './rankCommitments';
import { pickedOf, pickMeasure } from './pickMeasure';
import type { SuitableMeasure } from './suitableMeasures';
import type { StatutoryPosition } from '../law/statutoryPosition';
import { withPercentage } from '../targets/withPercentage';
import { penceOf } from '../figures/pence';

/** A draft whose contract and law are understood. */
interface Placed extends Understood {
  readonly statutory: Pick<StatutoryPosition, 'facts'>;
}

/** Every commitment of the Charter with its verdict: what the shortlist card shows. */
export interface ShortlistEntry {
  readonly commitmentId: string;
  /** `chosen`: proposed or ticked; `possible`: fits, not chosen; `unsuited`: does not suit, or only on request. */
  readonly verdict: 'chosen' | 'possible' | 'unsuited';
  /** Whether the assistant itself proposes it (before the officer changed anything). */
  readonly proposed: boolean;
  readonly score: number;
  /** Why chosen, or why not: full sentences. */
  readonly reason: string;
  /** Measures in force for it, best first choice first; empty when it has none for this kind. */
  readonly measureIds: readonly string[];
  /** All measures the officer may choose for this contract. */
  readonly offeredMeasureIds: readonly string[];
}

export interface Shortlist {
  /** All of them, in charter order. */
  readonly entries: readonly ShortlistEntry[];
  readonly most: number;
  /** Why this many: the sentence of the engine's band, with its source ids. */
  readonly why: string;
  readonly sources: readonly string[];
  /** Below the floor: the proportionate answer is no clause. */
  readonly belowFloor: boolean;
  readonly belowFloorReason: string;
}

/** How many commitments are proposed, and how many KPIs are the most. */
interface Limits {
  readonly most: number;
  readonly preselect: number;
  readonly belowFloor: boolean;
}

/** The measures chosen for each commitment, and why the others that came first could not stand beside them. */
interface Assigned {
  readonly measures: ReadonlyMap<string, readonly SuitableMeasure[]>;
  readonly refused: ReadonlyMap<string, string>;
}

/**
 * Which commitments fit this contract, with a reason for each one chosen and each one not. The officer's choices win over the
 * proposals; a choice that does not suit what is bought now is passed over and stays in the draft.
 */
export function selectCommitments({ pack, context, content, profile, statutory }: Placed): Shortlist {
  const band = findBand(pack, profile.initialWithoutVat);
  const belowFloor = profile.initialWithoutVat < penceOf(pack.engine.noClauseBelow);
  const most = Math.min(band.most, pack.engine.ceiling, context.settings.kpiCeiling);
  const light = belowFloor && content.choices.belowFloor === 'light';
  const preselect = Math.min(most, light ? Math.max(1, band.preselect) : band.preselect);
  const limits = { most, preselect, belowFloor: belowFloor && !light };
  const all = rankCommitments(pack, profile);
  const ranked = statutory.facts.has('section-17') ? all.map(withoutPlaces) : all;
  const proposed = propose(pack, profile, ranked, limits, []);
  const chosen = choose(pack, profile, ranked, limits, content, proposed);
  const entries = [...pack.commitments.keys()].flatMap((id) => {
    const entry = ranked.find(({ commitmentId }) => commitmentId === id);
    return entry === undefined ? [] : [describe(pack, profile, entry, content, proposed, chosen)];
  });
  const byCeiling = most < Math.min(band.most, pack.engine.ceiling);
  const why = byCeiling
    ? `${band.why} ${fill(pack.wording.proportion.selection.ceiling, { most })}`
    : band.why;
  const { sources, noClauseReason } = pack.engine;
  return { entries, most, why, sources, belowFloor, belowFloorReason: noClauseReason };
}

/**
 * A commitment without the measures that ask where suppliers are: a buyer whom section 17 binds is never proposed one, and the
 * officer may still choose it (docs/domain.md#location).
 */
function withoutPlaces(entry: RankedCommitment): RankedCommitment {
  const measures = entry.measures.filter(({ measure }) => !measure.asksLocation);
  const suited = entry.suited && measures.length > 0;
  return { ...entry, measures, suited, proposable: entry.proposable && suited, offered: entry.measures };
}

/** The best commitments that can stand beside each other: those asked for first, then by score. */
function propose(
  pack: CharterPack,
  profile: ContractProfile,
  ranked: readonly RankedCommitment[],
  { preselect, most, belowFloor }: Limits,
  wanted: readonly string[],
): Assigned {
  const measures = new Map<string, readonly SuitableMeasure[]>();
  const refused = new Map<string, string>();
  if (belowFloor) return { measures, refused };
  const asked = ranked.filter(({ commitmentId, suited }) => suited && wanted.includes(commitmentId));
  const open = ranked.filter((entry) => entry.proposable && !asked.includes(entry));
  const count = Math.min(most, preselect + asked.length);
  for (const entry of [...asked, ...open]) {
    if (measures.size >= count && !asked.includes(entry)) break;
    const pick = pickMeasure(pack, profile, entry.measures, pickedOf(measures));
    const [first] = entry.measures;
    if (pick.ok) measures.set(entry.commitmentId, [pick.measure]);
    else if (asked.includes(entry) && first !== undefined) measures.set(entry.commitmentId, [first]);
    else refused.set(entry.commitmentId, pick.why);
  }
  const balanced = withPercentage(pack, profile, { ranked, open }, measures);
  const { gaveWay } = pack.wording.proportion.selection;
  for (const id of measures.keys()) if (!balanced.has(id)) refused.set(id, gaveWay);
  return { measures: balanced, refused };
}

/** The officer's commitments and measures over the proposals. */
function choose(
  pack: CharterPack,
  profile: ContractProfile,
  ranked: readonly RankedCommitment[],
  limits: Limits,
  { choices }: DraftContent,
  proposed: Assigned,
): Assigned {
  if (limits.belowFloor) return proposed;
  const base =
    choices.commitments === undefined && choices.wanted !== undefined
      ? propose(pack, profile, ranked, limits, choices.wanted)
      : proposed;
  const ids = choices.commitments ?? [...base.measures.keys()];
  const chosen = ranked.filter(({ commitmentId, suited }) => suited && ids.includes(commitmentId));
  const measures = new Map<string, readonly SuitableMeasure[]>();
  for (const entry of chosen) {
    const own = choices.measures?.[entry.commitmentId] ?? [];
    const kept = entry.offered.filter(({ measure }) => own.includes(measure.id));
    if (kept.length > 0) measures.set(entry.commitmentId, kept);
  }
  for (const entry of chosen.filter(({ commitmentId }) => !measures.has(commitmentId))) {
    const first = [...(base.measures.get(entry.commitmentId) ?? []), ...entry.measures];
    const pick = pickMeasure(pack, profile, first, pickedOf(measures));
    measures.set(entry.commitmentId, pick.ok ? [pick.measure] : entry.measures.slice(0, 1));
  }
  return { measures, refused: base.refused };
}

function describe(
  pack: CharterPack,
  profile: ContractProfile,
  entry: RankedCommitment,
  content: DraftContent,
  proposed: Assigned,
  chosen: Assigned,
): ShortlistEntry {
  const { commitmentId } = entry;
  const isProposed = proposed.measures.has(commitmentId);
  const inForce = chosen.measures.get(commitmentId);
  const verdict = inForce !== undefined ? 'chosen' : entry.proposable ? 'possible' : 'unsuited';
  const wouldUse = pickMeasure(pack, profile, entry.measures, pickedOf(chosen.measures));
  const standby = wouldUse.ok ? [wouldUse.measure] : entry.measures.slice(0, 1);
  return {
    commitmentId,
    verdict,
    proposed: isProposed,
    score: entry.score,
    reason: giveReason(pack, entry, content, verdict, isProposed, chosen),
    measureIds: (inForce ?? standby).map(({ measure }) => measure.id),
    offeredMeasureIds: entry.offered.map(({ measure }) => measure.id),
  };
}

function giveReason(
  pack: CharterPack,
  entry: RankedCommitment,
  { choices }: DraftContent,
  verdict: ShortlistEntry['verdict'],
  isProposed: boolean,
  chosen: Assigned,
): string {
  const wording = pack.wording.proportion.selection;
  if (verdict === 'chosen') {
    if (isProposed) return entry.reasonFor;
    const wanted = choices.commitments === undefined && choices.wanted?.includes(entry.commitmentId);
    return `${wanted === true ? wording.wanted : wording.ownChoice} ${entry.reasonFor}`;
  }
  if (isProposed) return wording.leftOut;
  return chosen.refused.get(entry.commitmentId) ?? entry.reasonAgainst;
}
