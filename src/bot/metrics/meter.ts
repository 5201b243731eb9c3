import type { RefusalReason } from '../door/refusals';

/** How a turn came: typed, a button, an answer in the HTTP response, an event (installed, edited), a query of the compose box. */
export const TURN_KINDS = ['typed', 'pressed', 'invoke', 'event', 'compose'] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

/** What came of a turn. `apologised`: it failed, which is on the record; `failed`: a query that got no answer; the last three were not kept. */
export const TURN_OUTCOMES = [
  'answered',
  'duplicate',
  'apologised',
  'failed',
  'not_saved',
  'queue_full',
  'too_often',
] as const;
export type TurnOutcome = (typeof TURN_OUTCOMES)[number];

/** What became of a call to the channel, tries again included. */
export const CALL_OUTCOMES = ['sent', 'missing', 'gone', 'ambiguous', 'refused', 'later'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** Whose share was used up, and of what. */
export const RATE_LIMITS = ['person', 'tenant'] as const;
export type RateLimit = (typeof RATE_LIMITS)[number];
export const RATED = ['turn', 'query'] as const;
export type Rated = (typeof RATED)[number];

/** A store's failure: locked or out of reach for too long, or an error of its own. */
export const STORE_ERRORS = ['busy', 'error'] as const;
export type StoreErrorKind = (typeof STORE_ERRORS)[number];

/** Told of what is counted, by whoever does it. Nothing but these closed lists is ever told: no tenant, no person, no text. */
export interface Meter {
  /** From its arrival to its commit. */
  turnCommitted(kind: TurnKind, seconds: number): void;
  /** From its arrival to its end: its replies delivered, or left for later. */
  turnEnded(kind: TurnKind, outcome: TurnOutcome, seconds: number): void;
  /** A write met what had changed since it was read, and the turn is decided once more. */
  conflictMet(): void;
  rateRefused(what: Rated, limit: RateLimit): void;
  /** A request was turned away at the door. */
  requestRefused(reason: RefusalReason): void;
  channelCalled(outcome: CallOutcome): void;
  channelRetried(): void;
  readonly store: {
    /** Work met a lock, or no database, and is tried again. */
    retried(): void;
    failed(how: StoreErrorKind): void;
  };
}
