import type { CharterPack } from '../charter/pack';
import type { Instrument, Kind, Scale } from '../charter/schema/vocabulary';
import type { Pence, QuestionId, Route } from './answers';
import type { DraftContent, DraftingContext } from './draft';

/** Where a profile fact comes from, for the read-back card. */
export type FactOrigin = 'answered' | 'read-from-title' | 'settings' | 'default';

/** The contract as understood: all answers given, everything else derived. Sums are whole pence. */
export interface ContractProfile {
  readonly title: string;
  readonly kind: Kind;
  readonly instrument: Instrument;
  readonly route: Route;
  readonly months: number;
  readonly extensionMonths: number;
  readonly years: number;
  /** ISO dates; `end` is the last day of the initial term. */
  readonly start: string;
  readonly end: string;
  readonly place: string;
  /** Initial term, without and with VAT; initial term and extensions with VAT (statutory tests). */
  readonly initialWithoutVat: Pence;
  readonly initialWithVat: Pence;
  readonly longestWithVat: Pence;
  readonly annualWithoutVat: Pence;
  /** Nature ids read from the title. */
  readonly natures: readonly string[];
  readonly scale: Scale;
  readonly workforce?: number;
  readonly weighting: number;
  readonly formId: string;
  readonly procurementStart: string;
  readonly origins: Readonly<Partial<Record<QuestionId, FactOrigin>>>;
}

/** Derives the profile; undefined while a needed answer is missing (`nextQuestion` says which). */
export declare function readProfile(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
): ContractProfile | undefined;
