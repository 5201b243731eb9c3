import type { Frequency } from '../../charter/schema/vocabulary';

/** What a "why" is about, found in the draft, the Charter or the law. */
export type Subject =
  | { readonly of: 'commitment' | 'measure' | 'remedy'; readonly id: string }
  /** A KPI by its number. */
  | { readonly of: 'kpi'; readonly number: number }
  /** A paragraph of the document by its number, and the one within it. */
  | { readonly of: 'paragraph'; readonly number: number; readonly place?: number }
  /** Statements of law, the one most to the point first. */
  | { readonly of: 'rules'; readonly ids: readonly string[] }
  | { readonly of: 'frequency'; readonly frequency: Frequency }
  | { readonly of: 'count' | 'reasons' | 'warnings' | 'weighting' };
