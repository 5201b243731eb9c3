import type { CharterPack } from '../../charter/pack';
import type { TermAnswer } from '../../record/answers';
import { monthsBetween } from '../figures/calendar';
import { limitsOf } from '../questions/questionWords';
import { limitDate } from '../reading/dates/readStart';
import { readRequestFacts } from '../reading/request/requestFacts';
import type { Found, Remark } from './found';
import type { TenderPart } from './ocds';

/** What a tender or lot says of when it runs. */
export interface NoticeTerm {
  readonly term?: Found<TermAnswer>;
  readonly start?: Found<string>;
  /** It may be extended, whether for how long is stated or not. */
  readonly hasOptions: boolean;
  readonly remarks: readonly Remark[];
}

const DATE = /^(\d{4}-\d{2}-\d{2})/;
/** Some services write a month as thirty days. */
const DAYS_OF_MONTH = 30;
const DAYS_OF_YEAR = 365;

/** Term, options to extend and start. What is not in whole months, or contradicts itself, is left out. */
export function termOf(
  pack: CharterPack,
  parts: readonly (readonly [string, TenderPart])[],
  today: string,
): NoticeTerm {
  const [path, part] = parts.find(([, { contractPeriod }]) => contractPeriod !== undefined) ?? [];
  const renewal = parts.find(([, each]) => each.renewal?.description !== undefined);
  const options = renewal?.[1].renewal?.description ?? '';
  const hasOptions = renewal !== undefined || part?.contractPeriod?.maxExtentDate !== undefined;
  const period = part?.contractPeriod;
  if (path === undefined || period === undefined) return { hasOptions, remarks: [] };
  const at = `${path}.contractPeriod`;
  const [from, to, longest] = [period.startDate, period.endDate, period.maxExtentDate].map(
    (date) => DATE.exec(date ?? '')?.[1],
  );
  const start = from === undefined ? undefined : limitDate(from, today, limitsOf(pack, 'start'), from);
  const months = monthsOf(period, from, to, at);
  const unread = months === undefined && (to !== undefined || period.durationInDays !== undefined);
  const more = months === undefined ? [] : optionsOf(months.value, options, { from, longest }, today);
  const { maxMonths = Infinity } = limitsOf(pack, 'term');
  const all = more.reduce((sum, each) => sum + each, months?.value ?? 0);
  const isTerm = months !== undefined && months.value >= 1 && all <= maxMonths;
  const told = more.length > 0 && options !== '' ? `; ${renewal?.[0] ?? path}.renewal: ${options}` : '';
  return {
    ...(isTerm && {
      term: { value: { months: months.value, extensions: more }, origin: `${months.origin}${told}` },
    }),
    ...(start?.ok && { start: { value: start.value, origin: `${at}.startDate: ${start.value}` } }),
    hasOptions,
    remarks: [
      ...(unread || (months !== undefined && !isTerm)
        ? [
            {
              code: 'termUnclear' as const,
              read: String(period.durationInDays ?? `${from ?? ''} ${to ?? ''}`),
            },
          ]
        : []),
      ...(from !== undefined && start?.ok === false ? [{ code: 'startUnclear' as const, read: from }] : []),
    ],
  };
}

function monthsOf(
  {
    durationInMonths,
    durationInDays,
  }: { readonly durationInMonths?: number | undefined; readonly durationInDays?: number | undefined },
  from: string | undefined,
  to: string | undefined,
  at: string,
): Found<number> | undefined {
  if (durationInMonths !== undefined && Number.isInteger(durationInMonths))
    return { value: durationInMonths, origin: `${at}.durationInMonths: ${String(durationInMonths)}` };
  if (from !== undefined && to !== undefined && isDay(from) && isDay(to) && from < to)
    return { value: monthsBetween(from, to), origin: `${at}: ${from} – ${to}` };
  if (durationInDays === undefined || !Number.isInteger(durationInDays)) return undefined;
  const whole =
    durationInDays % DAYS_OF_MONTH === 0
      ? durationInDays / DAYS_OF_MONTH
      : durationInDays % DAYS_OF_YEAR === 0
        ? (durationInDays / DAYS_OF_YEAR) * 12
        : undefined;
  return whole === undefined
    ? undefined
    : { value: whole, origin: `${at}.durationInDays: ${String(durationInDays)}` };
}

function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** "2 x 12 month extensions", or the last day that is allowed. */
function optionsOf(
  months: number,
  said: string,
  { from, longest }: { readonly from: string | undefined; readonly longest: string | undefined },
  today: string,
): readonly number[] {
  const read =
    said === '' ? undefined : readRequestFacts(`${String(months)} months + ${said.slice(0, 200)}`, today);
  if (read?.term?.months === months && read.term.extensions.length > 0) return read.term.extensions;
  if (from === undefined || longest === undefined || !isDay(longest) || !isDay(from)) return [];
  const more = monthsBetween(from, longest) - months;
  return more > 0 ? [more] : [];
}
