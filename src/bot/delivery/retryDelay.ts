const FIRST_MS = 500;
const LONGEST_BACKOFF_MS = 8_000;
const LONGEST_ASKED_MS = 3_600_000;

/**
 * How long to wait before the next try: growing, with jitter, and never less than the channel asks for (seconds or a date).
 * A channel that asks for no wait at all is not called five times in a row for it.
 */
export function retryDelay(attempt: number, retryAfter: string | undefined): number {
  const backoff = Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_BACKOFF_MS);
  const own = backoff / 2 + Math.random() * (backoff / 2);
  return Math.max(own, askedDelay(retryAfter));
}

/** What the header asks for, an hour at most; 0 where it is not there or says nothing that can be waited for. */
export function askedDelay(header = ''): number {
  return Math.min(readDelay(header.trim()), LONGEST_ASKED_MS);
}

function readDelay(asked: string): number {
  if (/^\d+(\.\d+)?$/.test(asked)) return Number(asked) * 1000;
  // a date begins with its day; the engine reads dates into other texts, negative numbers among them
  const date = /^[A-Z][a-z]{2}/.test(asked) ? Date.parse(asked) : NaN;
  return Number.isNaN(date) ? 0 : date - Date.now();
}
