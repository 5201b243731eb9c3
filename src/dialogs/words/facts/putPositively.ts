const NUMBER = '(?:\\d[\\d,.]*[km]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** "Not three", "instead of £600k": what is denied, up to where the next thing is said. */
const DENIED =
  /[,;]?\s*\b(?:(?:and |but |it'?s |it is )*(?:not|instead of|rather than|isn'?t|was wrong))\s+(?:the |a |an )?((?:[^,;]|,(?=\d))+?)(?=\s*(?:[,;](?!\d)|$|\.\s|\.$|[-–—]\s|\b(?:but|and)\b|\bit'?s\b|\bit should\b))/gi;
/** "The three years should be four", "change £600k to £750k", "from 3 years to 4": the new after the old. */
const REPLACED =
  /^(?:.{0,20}\b)?(?:change|correct|amend|update|switch|move|from)\s+(?:the |it from |that from |from )?(.{1,60}?)\s+(?:to|into)\s+(.{1,60})$/i;
const SHOULD_BE =
  /^(?:the |that |where it says )?(.{1,60}?)\s+(?:should|must|needs to|ought to)(?: actually| really)? (?:be|say|read)\s+(.{1,80})$/i;
/** "The start date is wrong, it should be 1 June": what is called wrong is named, and has the value that follows. */
const CALLED_WRONG =
  /^(.{1,40}?) (?:is|was|looks|seems) (?:wrong|incorrect|not right|out)[,;. -]*(?:and |but )?(?:(?:it|that) ?)?(?:'s|is|should be|must be|should say|should read) /i;
const UNIT = /\b(years?|yrs?|months?|mths?|weeks?)\b/i;
const BARE = new RegExp(`^(.*?\\b)?(${NUMBER})([\\s.!]*)$`, 'i');

/**
 * A correction as the statement that is left of it: "four years not three" is "four years", "not 3 years but 4" is "4 years". A
 * number without its unit has the unit of what it replaces.
 */
export function putPositively(text: string): string {
  const said = text
    .replace(/[’‘]/g, "'")
    .replace(/(?<![\s?!])[\s?!]+$/, '')
    .replace(CALLED_WRONG, '$1 is ');
  const denied: string[] = [];
  const left = said.replace(DENIED, (_all, what: string) => {
    denied.push(what);
    return ', ';
  });
  const [, old, wanted] = SHOULD_BE.exec(left) ?? REPLACED.exec(left) ?? [];
  if (old !== undefined && wanted !== undefined && /\d|^an? |[£]/.test(old))
    return withUnit(wanted, [old, ...denied]);
  if (old !== undefined && wanted !== undefined && UNIT.test(old)) return withUnit(wanted, [old, ...denied]);
  return denied.length > 0 ? withUnit(left, denied) : left;
}

/** A number without its unit with the unit of what it replaces. */
export function withUnit(text: string, replaced: readonly string[]): string {
  const clauses = text.split(/(,(?!\d)\s*)/);
  return clauses.map((clause) => (UNIT.test(clause) ? clause : unitAdded(clause, replaced))).join('');
}

function unitAdded(clause: string, replaced: readonly string[]): string {
  const [, before = '', number] = BARE.exec(clause) ?? [];
  if (number === undefined || clause.includes('£')) return clause;
  if (replaced.some((old) => /£/.test(old))) return /^\d/.test(number) ? `${before}£${number}` : clause;
  const unit = replaced.map((old) => UNIT.exec(old)?.[1]).find((found) => found !== undefined);
  return unit === undefined ? clause : `${before}${number} ${unit}`;
}
