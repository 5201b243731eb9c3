const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO date or time as printed: 1 April 2027 (docs/drafting-standard.md#rule-12). A text that is no date stays as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}
