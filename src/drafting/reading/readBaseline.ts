import { cleanText } from './cleanText';

/** A present figure as it was typed: its unit may be left out, year and origin may be missing. */
export interface TypedBaseline {
  readonly value: number;
  readonly unit: string;
  /** "2025/26", "the year to March 2026"; empty where none was named. */
  readonly period: string;
  /** The last year that the period names; absent as above. */
  readonly lastYear?: number;
  readonly from: string;
}

/** A sentence, not a report. */
const MOST_CHARACTERS = 300;
const FIGURE = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,4})?(?:\s*(k|m|thousand|million)(?=[\s,;]|$))?/i;
const TIMES = { k: 1_000, m: 1_000_000, thousand: 1_000, million: 1_000_000 } as const;
const PERIOD =
  /(?:\b(?:the )?(?:financial |calendar )?year (?:to|ending|ended) (?:\d{1,2} )?(?:[a-z]{3,9} )?|\b(?:the )?(?:calendar |financial )?(?:year )?)((?:19|20)\d\d)(?:\s?(?:\/|-|–|to)\s?((?:19|20)?\d\d)\b)?/i;
const ORIGIN = /(?:^|[\s,;(])(?:taken )?(?:from|according to|source:?|as shown by|shown by)\s+(.+)$/i;
const LOOSE_ENDS = /^[\s,;:()]+|[\s,;:()]+$/g;
const LEADS_TO_PERIOD = /[\s,;]*\b(?:in|for|during|over)$/i;

/** Reads "412,000 kWh in 2025/26, from our energy bills"; undefined where no figure begins it. */
export function readBaseline(typed: string): TypedBaseline | undefined {
  const text = cleanText(typed).slice(0, MOST_CHARACTERS).trim();
  const figure = FIGURE.exec(text);
  if (figure?.[1] === undefined) return undefined;
  const value = Number(figure[1].replaceAll(',', '') + (figure[2] ?? '')) * times(figure[3]);
  const rest = text.slice(figure[0].length);
  const found = PERIOD.exec(rest);
  const before = found === null ? rest : rest.slice(0, found.index);
  const after = found === null ? '' : rest.slice(found.index + found[0].length);
  const [origin, unit] = [ORIGIN.exec(after) ?? ORIGIN.exec(before), before.replace(ORIGIN, '')];
  return {
    value,
    unit: trim(trim(unit).replace(LEADS_TO_PERIOD, '')),
    period: trim(found?.[0] ?? ''),
    ...(found?.[1] === undefined ? {} : { lastYear: lastYear(found[1], found[2]) }),
    from: closed(
      trim(origin?.[1] ?? '')
        .replace(LEADS_TO_PERIOD, '')
        .replace(/\.$/, ''),
    ),
  };
}

function times(word: string | undefined): number {
  const key = word?.toLowerCase();
  return key === 'k' || key === 'm' || key === 'thousand' || key === 'million' ? TIMES[key] : 1;
}

/** Of "2025/26" 2026. */
function lastYear(first: string, second: string | undefined): number {
  if (second === undefined) return Number(first);
  return Number(second.length === 2 ? first.slice(0, 2) + second : second);
}

/** "our bills (gas" gets its bracket back; one that was opened before the origin does not. */
function closed(text: string): string {
  return text.includes('(') && !text.includes(')') ? `${text})` : text;
}

function trim(text: string): string {
  return text.replace(LOOSE_ENDS, '');
}
