import { extensionMonths, type TermProblem } from './findTerms';
import { extensionReader } from './termExtensions';
import type { TermSpan } from './termSpan';
import { termTokens } from './termTokens';

/** The options to extend that follow a place without a length before them: "…, with the option to extend for 12 months". */
export function findOptions(
  folded: string,
  from: number,
): { readonly index: number; readonly end: number; readonly months: readonly number[] } | undefined {
  const rest = folded.slice(from, from + MOST_CHARACTERS);
  const tokens = termTokens(rest);
  const { spans, unquantified, included, longest, next } = extensionReader(tokens).read(0);
  const months = spans.map(optionMonths);
  const isWhole = months.length > 0 && !unquantified && !included && longest === undefined;
  const end = tokens[next - 1]?.end;
  if (!isWhole || end === undefined || !SAYS_OPTION.test(rest.slice(0, end))) return undefined;
  const read = months.filter((each) => typeof each === 'number');
  return read.length < months.length ? undefined : { index: from, end: from + end, months: read };
}

/** Beside no term, a bare number is years where it is small, months where they make half years; of the rest neither is plain. */
function optionMonths(span: TermSpan): number | TermProblem {
  if (span.unit !== undefined || span.value <= 3) return extensionMonths(span, 'year');
  return span.value % 6 === 0 && span.value > 6 ? span.value : 'extension-unit';
}

/** More than any words of options take. */
const MOST_CHARACTERS = 120;
const SAYS_OPTION = /^\+|\b(?:ext|opt|renew|further|additional)/;
