import type { FrameworkAnswer } from '../../../record/answers';
import { findDates, lastDayOf, type DateFound } from '../dates/findDates';
import { accept, refuse, type Limits, type Reading } from '../reading';
import { foldCase, readWords } from '../readWords';

/** The day the Procurement Act 2023 came into force: a framework whose procurement began before it stays under the old rules. */
const ACT_IN_FORCE = '2025-02-24';
/** A framework let within a year of that day may have been advertised before it. */
const LAST_UNCLEAR_LET = '2026-02-24';

/** Words that join a framework's name and its date. */
const CUES =
  /\b(?:the |its |whose )?(?:framework'?s? )?(?:own )?(?:procurement |tender |framework )?(?:was |which was |has been )?(?:first )?(?:let|awarded|procured|tendered|advertised|published|set up|started|starting|began|begun|commenced|live|from|since|in|on|dated|of|procurement)\b/g;
const LET = /\b(?:let|awarded|live|set up|started)\b/;
const SIDE = /(before|prior to|on or after|after|since)\s+(?:the )?$/;
const UNDER_NEW =
  /\b(?:under|by|with)?\s*(?:the )?(?:new rules|procurement act(?: 2023)?|pa ?(?:20)?23|2023 act)\)?\.?$/;
const UNDER_OLD =
  /\b(?:under|by|with)?\s*(?:the )?(?:old rules|pcr ?(?:20)?15|pcr|public contracts regulations(?: 2015)?|2015 regulations)\)?\.?$/;

/** A framework's name and which law its procurement came under: "CCS RM6232, let 2022". */
export function readFramework(text: string, today: string, limits: Limits): Reading<FrameworkAnswer> {
  const words = readWords(text, limits);
  if (!words.ok) return words;
  const read = words.value;
  const folded = foldCase(read);
  const newRules = UNDER_NEW.exec(folded);
  const oldRules = UNDER_OLD.exec(folded);
  const rules = newRules ?? oldRules;
  if (rules !== null) return named(read.slice(0, rules.index), newRules !== null, read);
  const { dates, impossible } = findDates(read, today);
  const noSuchDay = impossible.find((each) => each.clear);
  if (noSuchDay !== undefined) return refuse('impossible', noSuchDay.written);
  const date = lastDate(read, dates);
  if (date === undefined) return refuse('no-date', read);
  const before = folded.slice(0, date.index);
  const side = SIDE.exec(before);
  const head = side === null ? before : before.slice(0, side.index);
  const cue = lastCue(head);
  const name = read.slice(0, cue ?? head.length);
  const said = cue === undefined ? '' : head.slice(cue);
  if (side !== null) return compareSide(side[1] ?? '', date, name, read);
  if (date.last < ACT_IN_FORCE) return named(name, false, read);
  if (date.first < ACT_IN_FORCE) return refuse('date-unclear', read);
  if (LET.test(said) && date.first < LAST_UNCLEAR_LET) return refuse('let-unclear', read);
  return named(name, true, read);
}

interface DateSpan {
  readonly index: number;
  readonly first: string;
  readonly last: string;
}

/** The last date named: day, month or year; a year's or month's first and last days. */
function lastDate(text: string, dates: readonly DateFound[]): DateSpan | undefined {
  const date = dates.findLast((each) => each.first.year && each.clear);
  if (date !== undefined) return { index: date.index, first: date.first.iso, last: lastDayOf(date.first) };
  const year = [...text.matchAll(/(?<![\w/-])(?:19|20)\d{2}(?![\w-])/g)].at(-1);
  return year && { index: year.index, first: `${year[0]}-01-01`, last: `${year[0]}-12-31` };
}

/** "before 24 February 2025", "since 2026". */
function compareSide(side: string, date: DateSpan, name: string, read: string): Reading<FrameworkAnswer> {
  if (/before|prior/.test(side))
    return date.first <= ACT_IN_FORCE ? named(name, false, read) : refuse('date-unclear', read);
  return date.first >= ACT_IN_FORCE ? named(name, true, read) : refuse('date-unclear', read);
}

function lastCue(head: string): number | undefined {
  const trimmed = head.trimEnd();
  for (const match of trimmed.matchAll(CUES)) {
    if (
      match.index + match[0].length === trimmed.length ||
      /^[\s:]*(?:(?:in|on|from|since)[\s:]*)?$/.test(trimmed.slice(match.index + match[0].length))
    )
      return match.index;
  }
  return undefined;
}

function named(name: string, underAct: boolean, read: string): Reading<FrameworkAnswer> {
  const trimmed = withoutEdges(name);
  return /[\p{L}\p{N}]/u.test(trimmed) ? accept({ name: trimmed, underAct }) : refuse('no-name', read);
}

/** Without the spaces and signs at either end, which led to what stood there. */
function withoutEdges(name: string): string {
  const isEdge = (at: number): boolean => /[\s,;:(–-]/.test(name.charAt(at));
  let [start, end] = [0, name.length];
  while (start < end && isEdge(start)) start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  return name.slice(start, end);
}
