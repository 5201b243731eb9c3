import type { Differences } from '../../drafting/whatDiffers';
import type { DraftStatus } from '../../charter/schema/vocabulary';
import type { AssembledDraft } from '../../drafting/documents/schedule/assembleDraft';
import type { WriteKey } from '../json/cardAction';

/** A workforce reason that is not accepted yet, in words. */
export interface PendingReason {
  readonly id: string;
  readonly matter: string;
  readonly route: string;
  readonly reason: string;
  /** ISO date on which it was accepted before names were kept. */
  readonly acceptedOn?: string;
}

/** What somebody must have checked, in words, with the ids under which who did is kept. */
export interface PendingCheck {
  readonly ids: readonly string[];
  readonly message: string;
}

/** How social value is assessed, in short. */
export interface AssessmentLine {
  readonly label: string;
  readonly offers: readonly { readonly number: number; readonly marks: number }[];
}

/** A draft as it stands; a function is worked out when the card is drawn. */
export interface ReviewView {
  readonly write: WriteKey;
  readonly reference: string;
  readonly title: string;
  readonly status: DraftStatus;
  readonly version: number;
  readonly assembled: () => AssembledDraft;
  readonly reasons: () => readonly PendingReason[];
  /** How social value is assessed, and the marks of each offer; nothing for a draft that is shown as it was saved. */
  readonly assessment: () => AssessmentLine | undefined;
  /** How many KPIs are set under section 52, and how many it asks for; nothing where it asks for none. */
  readonly section52: () => { readonly count: number; readonly least: number } | undefined;
  readonly checks: () => readonly PendingCheck[];
  /** "Mark as ready" was pressed while something must be fixed. */
  readonly refused?: string;
  /** What is not as the officer last saw it, because the charter pack is another since. */
  readonly differs?: Differences;
}
