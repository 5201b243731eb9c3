const HOUR = 3_600_000;

/**
 * Turn records and replies hold contract text: their payloads are kept for an hour, their keys for a day. Which cards can be
 * pressed is known for thirty days; whether answers helped, for a year and a month.
 */
export function keptSince(now: string): {
  readonly payloads: string;
  readonly keys: string;
  readonly liveCards: string;
  /** A day. */
  readonly feedback: string;
  /** So many days before. */
  readonly days: (days: number) => string;
} {
  const ago = (time: number) => new Date(Date.parse(now) - time).toISOString();
  return {
    payloads: ago(HOUR),
    keys: ago(24 * HOUR),
    liveCards: ago(30 * 24 * HOUR),
    feedback: ago(400 * 24 * HOUR).slice(0, 10),
    days: (days) => ago(days * 24 * HOUR),
  };
}
