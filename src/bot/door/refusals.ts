/** Why a request is turned away: a closed list, so that the log can count. */
export const REFUSALS = [
  'no token',
  'token not good',
  'signing keys unavailable',
  'no plain JSON',
  'too large',
  'broken off',
  'no activity',
  'channel',
  'service',
  'tenant',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** A request that is turned away. Its status is all that leaves; the reason is for the log. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 413 | 415 | 503,
    readonly reason: RefusalReason,
  ) {
    super(reason);
    this.name = 'Refusal';
  }
}
