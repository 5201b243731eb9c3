const FIRST_MS = 500;
const LONGEST_BACKOFF_MS = 8_000;

/** How long to wait before the next try: what the channel asks for (seconds or a date), else growing, with jitter. */
export function retryDelay(attempt: number, retryAfter: string | undefined): number {
  const asked = retryAfter === undefined ? undefined : readRetryAfter(retryAfter);
  if (asked !== undefined) return asked;
  const backoff = Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_BACKOFF_MS);
  return backoff / 2 + Math.random() * (backoff / 2);
}

function readRetryAfter(header: string): number | undefined {
  if (/^\d{1,6}(\.\d+)?$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
