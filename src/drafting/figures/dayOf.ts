/** The day of an ISO time, as an ISO date. */
export function dayOf(time: string): string {
  return time.slice(0, 'yyyy-mm-dd'.length);
}
