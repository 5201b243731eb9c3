import type { CharterPack } from '../charter/pack';
import type { Confidence, FactName } from '../charter/schema/vocabulary';
import type { DraftingContext, DraftContent } from './draft';
import type { ContractProfile } from './contractProfile';

/** Which law governs: the 2023 Act above or below its threshold, or one we do not cover and say so. */
export type Regime =
  | 'act-above'
  | 'act-below'
  | 'pcr-2015' // call-off from a framework procured before 24 February 2025
  | 'psr' // health care services, Provider Selection Regime
  | 'outside-england'
  | 'grant';

export interface LegalNote {
  readonly id: string;
  readonly text: string;
  readonly confidence: Confidence;
  readonly level: 'info' | 'consider';
  readonly sources: readonly string[];
}

export interface LegalPosition {
  readonly regime: Regime;
  readonly notes: readonly LegalNote[];
  /** The facts that document paragraphs depend on. */
  readonly facts: ReadonlySet<FactName>;
  /** s.17(5) LGA 1988 workforce reasons are needed of this buyer. */
  readonly workforceReasonsNeeded: boolean;
  /** Above or below the threshold, with the figure, where the Act governs. */
  readonly threshold?: { readonly pounds: number; readonly above: boolean };
}

/** The legal position of this contract: what applies, what does not, what must be checked. No rule outside its regime. */
export declare function legalPosition(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
  profile: ContractProfile,
): LegalPosition;
