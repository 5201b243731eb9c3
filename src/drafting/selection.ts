import type { CharterPack } from '../charter/pack';
import type { ContractProfile } from './contractProfile';
import type { DraftContent, DraftingContext } from './draft';

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
  /** All fifteen, in charter order. */
  readonly entries: readonly ShortlistEntry[];
  readonly most: number;
  /** Why this many: the sentence of the engine's band, with its source ids. */
  readonly why: string;
  readonly sources: readonly string[];
  /** Below the floor: the proportionate answer is no clause. */
  readonly belowFloor: boolean;
  readonly belowFloorReason: string;
}

/** Which commitments fit this contract, with a reason for each one chosen and each one not. */
export declare function selectCommitments(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
  profile: ContractProfile,
): Shortlist;
