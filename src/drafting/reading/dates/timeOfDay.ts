import { isGlued, isMarkOf, isWordOf, type DateToken } from './dateTokens';

const AT = new Set(['at', 't']);
const HALVES = new Set(['am', 'pm']);
const NAMED = new Set(['noon', 'midday', 'midnight']);
const ZONES = new Set(['gmt', 'bst', 'utc', 'z']);

/** The place after a time that follows a date, "at 12:00", "T09:30:00Z", "12 noon"; `from` where there is none. */
export function skipTime(tokens: readonly DateToken[], from: number): number {
  const comma = isMarkOf(tokens[from], ',') ? from + 1 : from;
  const at = isWordOf(tokens[comma], AT) ? comma + 1 : comma;
  const end = readTime(tokens, at) ?? from;
  if (isWordOf(tokens[end], ZONES)) return end + 1;
  return end > from ? skipOffset(tokens, end) : end;
}

/** "+01:00". */
function skipOffset(tokens: readonly DateToken[], at: number): number {
  const isOffset = isMarkOf(tokens[at], '+-') && isGlued(tokens, at) && isPart(tokens[at + 1], 14);
  return isOffset ? (readPart(tokens, at + 2, 59) ?? at) : at;
}

function readTime(tokens: readonly DateToken[], at: number): number | undefined {
  if (isWordOf(tokens[at], NAMED)) return at + 1;
  if (!isPart(tokens[at], 24)) return undefined;
  const minutes = readPart(tokens, at + 1, 59);
  const seconds = minutes === undefined ? undefined : readPart(tokens, minutes, 59);
  const end = seconds ?? minutes ?? at + 1;
  if (isWordOf(tokens[end], HALVES)) return end + 1;
  if (minutes === undefined) return isWordOf(tokens[end], NAMED) ? end + 1 : undefined;
  return end;
}

/** ":30". */
function readPart(tokens: readonly DateToken[], at: number, most: number): number | undefined {
  return isMarkOf(tokens[at], ':') && isGlued(tokens, at + 1) && isPart(tokens[at + 1], most)
    ? at + 2
    : undefined;
}

function isPart(token: DateToken | undefined, most: number): boolean {
  return (
    token?.token === 'number' && !token.ordinal && token.figures.length <= 2 && Number(token.figures) <= most
  );
}
