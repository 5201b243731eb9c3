import type { CardAction } from '../../cards/json/cardAction';
import type { Fact } from '../../cards/elements/facts';
import type { Differences } from '../../drafting/whatDiffers';

/** Read-only lines for a pressed card, and what *Change* on it opens. */
export interface Settled {
  readonly facts: readonly Fact[];
  readonly change?: CardAction;
}

/** What a card shows besides its step: what went wrong, what was typed, where the officer comes back to. */
export interface StepNotes {
  readonly lead?: string;
  /** The lead says what was changed, so a way to take it back stands beneath it. */
  readonly undo?: true;
  readonly error?: string;
  /** Refills: the one input of a question, or the fields of a form or of the targets. */
  readonly typed?: string;
  readonly basis?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Refills of the present figures by which targets are fixed. */
  readonly present?: Readonly<Record<string, string>>;
  readonly errors?: Readonly<Record<string, string>>;
  /** Commitments or measures ticked on the refused card. */
  readonly ticked?: readonly string[];
  /** What is not as the officer last saw it: shown before anything is ready. */
  readonly differs?: Differences;
}
