import { addYears } from '../../figures/calendar';
import { formatDate } from '../../figures/formatDate';
import { findDates, isDayOrYear, type DateFound } from './findDates';
import { withWeekdaysReckoned } from './weekdayOfMonth';
import { accept, refuse, type Limits, type Reading } from '../reading';
import { MONTH, readRelative, withYearsNamed } from './readRelative';
import { foldCase, readWords } from '../readWords';

const VAGUE =
  /\b(?:asap|a\.s\.a\.p|as soon as|soon|immediately|now|tbc|tbd|to be confirmed|not known|unknown|don't know|not sure|spring|summer|autumn|winter|end of|early|mid|late|quarter|q[1-4]|financial year|next year|this year|later|on award|upon award)\b/;
const FIGURES = /\d/;
/** "May or June": the month of May is also a word, and no date beside "or". */
const EITHER = new RegExp(String.raw`\b(?:${MONTH}) ?(?:or|/) ?(?:${MONTH})\b`);

/** The start date as ISO; a month alone is its first day. `today` settles a year left out and "next month". */
export function readStart(text: string, today: string, limits: Limits): Reading<string> {
  const words = readWords(text, limits);
  if (!words.ok) return words;
  const folded = foldCase(words.value);
  const relative = readRelative(folded, today);
  if (relative !== undefined) return limitDate(relative, today, limits, words.value);
  const said = withWeekdaysReckoned(withYearsNamed(words.value, today), today);
  if (VAGUE.test(foldCase(said))) return refuse('needs-estimate', words.value);
  const { dates, impossible } = findDates(said, today);
  const [noSuchDay] = impossible;
  if (noSuchDay !== undefined) return refuse('impossible', noSuchDay.written);
  const [date, another] = dates;
  if (EITHER.test(foldCase(said)) || another !== undefined || date?.last !== undefined)
    return refuse('two-dates', words.value);
  const written = date === undefined ? '' : said.slice(date.index, date.end);
  if (date !== undefined && isDayOrYear(written)) {
    const month = date.first.iso;
    const day = nextSuchDay(written, month, today);
    // days apart in one month, the month and its year are meant, and read back
    if (month.slice(0, 7) === day.slice(0, 7) && readWhole(said, date) !== undefined)
      return limitDate(month, today, limits, words.value);
    return refuse('day-or-year', words.value, { month: formatDate(month), day: formatDate(day) });
  }
  const iso = date === undefined ? undefined : readWhole(said, date);
  if (iso === undefined) return refuse('not-a-date', words.value);
  return limitDate(iso, today, limits, words.value);
}

/** "Jun 27", read as June 2027, as the next 27 June. */
function nextSuchDay(written: string, iso: string, today: string): string {
  const day = `${iso.slice(5, 7)}-${/\d{2}$/.exec(written.trim())?.[0] ?? ''}`;
  const year = Number(today.slice(0, 4)) + (day < today.slice(5) ? 1 : 0);
  return `${String(year)}-${day}`;
}

/** The date, if no other figures stand beside it. */
function readWhole(text: string, date: DateFound): string | undefined {
  return FIGURES.test(text.slice(0, date.index) + text.slice(date.end)) ? undefined : date.first.iso;
}

/** Refuses a date outside the question's years. */
export function limitDate(iso: string, today: string, limits: Limits, read: string): Reading<string> {
  const { earliestYear, yearsAhead } = limits;
  if (earliestYear !== undefined && iso < `${String(earliestYear)}-01-01`) {
    return refuse('too-early', read, { min: `1 January ${String(earliestYear)}` });
  }
  if (yearsAhead !== undefined && iso > addYears(today, yearsAhead)) {
    return refuse('too-late', read, { max: formatDate(addYears(today, yearsAhead)) });
  }
  return accept(iso);
}
