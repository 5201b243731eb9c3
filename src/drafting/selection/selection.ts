import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { ContractProfile } from '../contract/contractProfile';
import type { DraftContent } from '../../record/draft';
import { formatAbout } from '../figures/formatAbout';
import { limitKpis } from '../kpis/kpiBand';
import { fewerReason, labelsOf, reasonOf } from './facetReasons';
import { limitsOf, propose, type Assigned, type Limits } from './propose';
import { fieldOf, type Placed } from './field';
import type { RankedCommitment } from './rankCommitments';
import type { FittingMeasure } from './suitableMeasures';
import { passedOver } from './passedOver';
import { once, rememberByPair } from '../remember';
import { pickedOf, pickMeasure } from './pickMeasure';
import { withLeast } from './withLeast';

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
  /** What is not known of the contract that some of them need, by measure: facets as they stand in a list. */
  readonly doubts: Readonly<Record<string, readonly string[]>>;
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
  /** Where no clause is what is proposed: because the contract is below the floor, or because nothing fits it; with the reason in full. */
  readonly noClause?: { readonly why: 'belowFloor' | 'nothingFits'; readonly reason: string };
}

/** What is proposed for a draft, whatever commitments the officer chooses. */
export interface Proposals {
  readonly limits: Limits;
  readonly ranked: readonly RankedCommitment[];
  readonly proposed: Assigned;
}

/** Works out what is proposed. */
export function proposalsOf(placed: Placed): Proposals {
  const limits = limitsOf(placed);
  const ranked = fieldOf(placed);
  return { limits, ranked, proposed: withLeast(placed, ranked, limits, propose(placed, ranked, limits)) };
}

/**
 * Which commitments fit this contract, with a reason for each one chosen and each one not. The officer's choices win over the
 * proposals; a choice that does not suit what is bought now is passed over and stays in the draft.
 */
export function selectCommitments(placed: Placed, proposals: Proposals = proposalsOf(placed)): Shortlist {
  const { pack, content, profile } = placed;
  const { band, belowFloor, ...carries } = limitKpis(pack, profile);
  const { limits, ranked, proposed } = proposals;
  const { most, preselect } = limits;
  const chosen = choose(placed, ranked, limits, proposed);
  const entries = [...pack.commitments.keys()].flatMap((id) => {
    const entry = ranked.find(({ commitmentId }) => commitmentId === id);
    return entry === undefined
      ? []
      : [
          describe(pack, profile, entry, content, proposed, chosen, () =>
            passedOver(pack, profile, ranked, entry, proposed),
          ),
        ];
  });
  const byCeiling = most < Math.min(band.most, pack.engine.ceiling);
  const wording = pack.wording.proportion.selection;
  const fewer =
    content.choices.commitments === undefined && !limits.belowFloor && proposed.measures.size < preselect
      ? [fewerReason(pack, profile, proposed.measures.size)]
      : [];
  const isNone = fewer.length > 0 && proposed.measures.size === 0;
  const why = [
    // how many are usual says nothing where none fits
    ...(isNone ? [] : [band.why]),
    ...(carries.heldByInitial && !isNone
      ? [fill(wording.heldByInitial, { value: formatAbout(pack, profile.initialWithoutVat), preselect })]
      : []),
    ...fewer,
    ...(byCeiling && !isNone ? [fill(wording.ceiling, { most })] : []),
  ].join(' ');
  const { sources, noClauseReason } = pack.engine;
  const nothingFits = chosen.measures.size === 0 && fewer.length > 0;
  return {
    ...{ entries, most, why, sources, belowFloor },
    ...(belowFloor && { noClause: { why: 'belowFloor', reason: noClauseReason } }),
    ...(!belowFloor && nothingFits && { noClause: { why: 'nothingFits', reason: fewer.join(' ') } }),
  };
}

/** The officer's commitments and measures over the proposals. */
function choose(
  placed: Placed,
  ranked: readonly RankedCommitment[],
  limits: Limits,
  proposed: Assigned,
): Assigned {
  const { pack, profile } = placed;
  const { choices } = placed.content;
  if (limits.belowFloor) return proposed;
  const base =
    choices.commitments === undefined && choices.wanted !== undefined
      ? withLeast(
          placed,
          ranked,
          limits,
          propose({ pack, profile }, ranked, limits, { wanted: choices.wanted }),
        )
      : proposed;
  const ids = choices.commitments ?? [...base.measures.keys()];
  const chosen = ranked.filter(({ commitmentId, suited }) => suited && ids.includes(commitmentId));
  const measures = new Map<string, readonly FittingMeasure[]>();
  for (const entry of chosen) {
    const own = choices.measures?.[entry.commitmentId] ?? [];
    const kept = entry.offered.filter(({ measure }) => own.includes(measure.id));
    if (kept.length > 0) measures.set(entry.commitmentId, kept);
  }
  for (const entry of chosen.filter(({ commitmentId }) => !measures.has(commitmentId))) {
    // a place is asked about only where the officer chose that very measure
    const barred = entry.offered.filter(({ measure }) => !measure.asksLocation);
    const [best, ...second] = base.measures.get(entry.commitmentId) ?? [];
    const first = [...(best === undefined ? [] : [best]), ...entry.measures, ...barred];
    if (first.length === 0) continue;
    const pick = pickMeasure(pack, first, pickedOf(measures));
    measures.set(entry.commitmentId, pick.ok ? [pick.measure] : first.slice(0, 1));
    for (const each of second) addBeside(pack, measures, entry.commitmentId, each);
  }
  return { measures, refused: base.refused };
}

/** Adds a second measure to a commitment where it can stand beside those picked. */
function addBeside(
  pack: CharterPack,
  measures: Map<string, readonly FittingMeasure[]>,
  commitmentId: string,
  second: FittingMeasure,
): void {
  const own = measures.get(commitmentId) ?? [];
  if (own.includes(second) || !pickMeasure(pack, [second], pickedOf(measures)).ok) return;
  measures.set(commitmentId, [...own, second]);
}

function describe(
  pack: CharterPack,
  profile: ContractProfile,
  entry: RankedCommitment,
  content: DraftContent,
  proposed: Assigned,
  chosen: Assigned,
  passed: () => readonly string[],
): ShortlistEntry {
  const { commitmentId } = entry;
  const isProposed = proposed.measures.has(commitmentId);
  const inForce = chosen.measures.get(commitmentId);
  const verdict = inForce !== undefined ? 'chosen' : entry.proposable ? 'possible' : 'unsuited';
  const wouldUse = pickMeasure(pack, entry.measures, pickedOf(chosen.measures));
  const standby = wouldUse.ok ? [wouldUse.measure] : entry.offered.slice(0, 1);
  // most are asked for what their KPI would be, and none of these is asked why
  const reason = once(() => giveReason(pack, profile, entry, content, verdict, isProposed, chosen, passed));
  return {
    commitmentId,
    verdict,
    proposed: isProposed,
    score: entry.score,
    get reason() {
      return reason();
    },
    measureIds: (inForce ?? standby).map(({ measure }) => measure.id),
    offeredMeasureIds: entry.offered.map(({ measure }) => measure.id),
    doubts: doubtsOf(pack, entry.offered),
  };
}

function giveReason(
  pack: CharterPack,
  profile: ContractProfile,
  entry: RankedCommitment,
  { choices }: DraftContent,
  verdict: ShortlistEntry['verdict'],
  isProposed: boolean,
  chosen: Assigned,
  passed: () => readonly string[],
): string {
  const wording = pack.wording.proportion.selection;
  if (verdict === 'chosen') {
    const [first] = chosen.measures.get(entry.commitmentId) ?? [];
    const reason = first === undefined ? '' : reasonOf(pack, profile, first, entry.fit);
    if (isProposed) return reason;
    if (choices.commitments !== undefined) return `${wording.ownChoice} ${reason}`;
    // what stands beside a wish may be another than without it, and nobody chose that
    return choices.wanted?.includes(entry.commitmentId) === true ? `${wording.wanted} ${reason}` : reason;
  }
  if (isProposed) return wording.leftOut;
  return chosen.refused.get(entry.commitmentId) ?? [entry.reasonAgainst, ...passed()].join(' ');
}

/** Of what is offered: a shortlist is worked out anew for each commitment that might be chosen alone. */
const doubtsOf = rememberByPair(
  (pack: CharterPack, measures: readonly FittingMeasure[]): ShortlistEntry['doubts'] => {
    const doubted = measures.map(
      ({ measure, needs }) =>
        [measure.id, labelsOf(pack, [...needs.absent, ...needs.open, ...needs.estimated])] as const,
    );
    return Object.fromEntries(doubted.filter(([, labels]) => labels.length > 0));
  },
);
