import type { CharterPack } from '../charter/pack';
import type { Frequency, Role } from '../charter/schema/vocabulary';
import type { ContractProfile } from './contractProfile';
import type { DraftContent, DraftingContext } from './draft';

/** A KPI's target. `by` says whose figure it is; an officer's figure is marked so wherever it is shown. */
export type Target =
  | { readonly mode: 'number'; readonly value: number; readonly by: 'rule' | 'our-default' | 'officer' }
  | { readonly mode: 'offered'; readonly basis: string; readonly floor?: number; readonly by: 'rule' | 'officer' }
  | { readonly mode: 'baseline'; readonly measuredOver: string; readonly step: number | 'offered' }
  | { readonly mode: 'monitored'; readonly why: string };

/** How the target came about: shown behind "why 104?" and printed in the notes. */
export interface Workings {
  /** One line with its numbers: "2 = whole part of £2,400,000 ÷ £1,000,000; 2 × 52 weeks = 104 weeks". */
  readonly formula: string;
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
  readonly rounding: string;
  /** Gates tried, each with the full sentence of what it found. */
  readonly gates: readonly { readonly id: string; readonly passed: boolean; readonly sentence: string }[];
  /** PR ids; empty where no published ratio exists (then `ourDefault`, or offered). */
  readonly rules: readonly string[];
  readonly ourDefault: boolean;
  /** "Why this is proportionate": one or two sentences. */
  readonly why: string;
  readonly sources: readonly string[];
}

export interface RatingBand {
  readonly rating: 'Good' | 'Approaching target' | 'Requires improvement' | 'Inadequate' | 'Other';
  readonly means: string;
}

/** A measure with its target for one contract: one row of the KPI schedule. */
export interface Kpi {
  readonly number: number;
  readonly measureId: string;
  readonly commitmentId: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly calculation: string;
  readonly baseline: string;
  readonly target: Target;
  /** The target in words as printed: "104 weeks", "as offered in the tender". */
  readonly targetText: string;
  /** To-date figures by quarter (by year over five years); empty where reported once or no figure. */
  readonly profile: readonly { readonly label: string; readonly value: number }[];
  readonly evidence: readonly string[];
  readonly frequency: Frequency;
  readonly reported: string;
  readonly owner: string;
  readonly bands: readonly RatingBand[];
  readonly published: string;
  readonly elsewhere: string;
  readonly workings: Workings;
}

/** The KPIs of a draft, in charter order, numbered from 1: the officer's choices over the proposals. */
export declare function draftKpis(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
  profile: ContractProfile,
): readonly Kpi[];
