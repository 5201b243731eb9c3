import type { Kpi } from '../../kpis/kpi';
import type { Origin } from './draftDocument';

/** Values of slots by name. */
export type Slots = Readonly<Record<string, string>>;

/** A section before it is numbered and filled. */
export interface OutlineSection {
  readonly title: string;
  readonly charterReference?: string;
  readonly introduces?: 'definitions' | 'kpis' | 'prices';
  /** Texts with slots still open. */
  readonly templates: readonly string[];
  /** Values that only this section has: {kpi}, {target}. */
  readonly slots: Slots;
  readonly origin: Origin;
}

/** A text that could not be written, and why: never printed, always an issue (docs/design.md#d5). */
export type Gap =
  | { readonly lacks: 'clause'; readonly kpi: Kpi }
  | { readonly lacks: 'slot'; readonly part: number; readonly title: string; readonly slot: string };
