import { MONTH } from './readRelative';

const WHICH = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'last'];
const DAYS = ['sun', 'mon', 'tues?', 'wed(?:nes)?', 'thu(?:rs?)?', 'fri', 'sat(?:ur)?'];
const SAID = new RegExp(
  String.raw`\b(${WHICH.join('|')}) (${DAYS.join('|')})(?:day)? (?:in|of) (${MONTH})(?:,? (20\d\d))?\b`,
  'gi',
);
const DAY = 24 * 60 * 60 * 1000;

/** "The second Monday in May" as its date; the next such month where no year is named. */
export function withWeekdaysReckoned(text: string, today: string): string {
  return text.replace(SAID, (_all, which: string, day: string, month: string, year?: string) => {
    const at = monthOf(month);
    const place = indexIn(WHICH, which);
    const weekday = indexIn(DAYS, day);
    const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
    const inYear = year === undefined ? thisYear + (at < thisMonth ? 1 : 0) : Number(year);
    return new Date(dayIn(inYear, at, place, weekday)).toISOString().slice(0, 10);
  });
}

/** The day in milliseconds; `place` 4 is the last of its month. */
function dayIn(year: number, month: number, place: number, weekday: number): number {
  if (place === 4) {
    const last = Date.UTC(year, month, 0);
    return last - ((new Date(last).getUTCDay() - weekday + 7) % 7) * DAY;
  }
  const first = Date.UTC(year, month - 1, 1);
  return first + (((weekday - new Date(first).getUTCDay() + 7) % 7) + place * 7) * DAY;
}

function indexIn(names: readonly string[], said: string): number {
  return names.findIndex((name) => new RegExp(`^(?:${name})$`, 'i').test(said));
}

function monthOf(said: string): number {
  return MONTH.split('|').findIndex((name) => new RegExp(`^(?:${name})$`, 'i').test(said)) + 1;
}
