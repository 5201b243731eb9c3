/**
 * Whose a limit of an offer is: a published figure, a share of a pot that a published figure fills, worked out from one by us, what the
 * contract carries or a part of that, ours alone, the authority's own data, or the officer's.
 */
export type LimitFrom =
  | 'published'
  | 'share'
  | 'from-published'
  | 'carried'
  | 'part-of-carried'
  | 'our-default'
  | 'authority'
  | 'officer';
/** Whose a figure is: that of a published ratio, ours, the authority's own data (its policy or its past results), or the officer's. */
export type FigureBy = 'rule' | 'our-default' | 'authority' | 'officer';

/** A KPI's target. `by` says whose figure it is; an officer's figure is marked so wherever it is shown. */
export type Target =
  | { readonly mode: 'number'; readonly value: number; readonly by: FigureBy }
  | {
      readonly mode: 'offered';
      readonly basis: string;
      /** The least offer accepted and the most that earns marks; absent in what was saved before there were any. */
      readonly floor?: number;
      readonly ceiling?: number;
      /** Whose the floor and the ceiling are; absent as above. */
      readonly limitsFrom?: Readonly<Record<'floor' | 'ceiling', LimitFrom>>;
      /** Of the marks that social value carries, where the officer set them. */
      readonly marks?: number;
      readonly by: 'rule' | 'officer';
    }
  /** Measured first, then set by the contract's own terms, no more than so many per cent better. Saved ones of older versions hold a `step` instead. */
  | { readonly mode: 'baseline'; readonly measuredOver: string; readonly most: number }
  | { readonly mode: 'monitored'; readonly why: string };

/** Whether tenderers state the figure. */
export function isOffered(target: Target): boolean {
  return target.mode === 'offered';
}

/** How the target came about: shown behind "why 104?" and printed in the notes. */
export interface Workings {
  /** One line with its numbers: "2 = whole part of £2,400,000 ÷ £1,000,000; 2 × 46 weeks = 92 weeks". */
  readonly formula: string;
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
  readonly rounding: string;
  /** Gates tried, each with the full sentence of what it found. */
  readonly gates: readonly { readonly id: string; readonly passed: boolean; readonly sentence: string }[];
  /** Ids of benchmarks; empty where no published ratio exists (then `ourDefault`, or offered). */
  readonly rules: readonly string[];
  readonly ourDefault: boolean;
  /** "Why this is proportionate": one or two sentences. */
  readonly why: string;
  readonly sources: readonly string[];
}
