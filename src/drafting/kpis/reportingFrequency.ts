import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Frequency } from '../../charter/schema/vocabulary';
import { penceOf } from '../figures/pence';
import { fullTerm, type ContractProfile } from '../contract/contractProfile';
import type { Target } from '../targets/target';
import { comesByPeople } from '../targets/wholePeople';
import { bandOf, findBand, isOverAtOnce, type Shape } from './kpiBand';

/** Months between two reports. */
export const MONTHS_BETWEEN = { quarterly: 3, 'half-yearly': 6, annual: 12 } as const;

/**
 * Whether the term, with or without its extensions, ends within a period that is reported, so that what is left needs a report of
 * its own. Schedules that are not brief have a final report anyway.
 */
export function endsWithinPeriod(
  profile: Pick<ContractProfile, 'documentScale' | 'months' | 'extensionMonths'>,
  frequency: Frequency,
): boolean {
  if (profile.documentScale !== 'brief' || frequency === 'at-completion') return false;
  return [profile.months, fullTerm(profile)].some((months) => months % MONTHS_BETWEEN[frequency] !== 0);
}

type Worth = Pick<ContractProfile, 'annualWithoutVat'>;
type Asked = Pick<Measure, 'frequency' | 'unitKind' | 'rated'> &
  Partial<Pick<Measure, 'hoursEach' | 'takesWeeks' | 'targetRules'>>;

/**
 * How often a KPI is reported (docs/domain.md#reporting). Contracts whose value, or value of a year, stands in a brief band report once a
 * year, and a full term that holds no more than one report, or a light contract that is over at once, reports once, at the end. A small
 * total is reported less often than a large one, and a few hours a year, or the weeks of one or two people, once a year. Where the term is so long that totals are planned by the year they are reported once
 * a year, or twice where a year is worth so much that a miss must be seen sooner. Shares of a small contract are no matter of quarters.
 */
export function chooseFrequency(
  pack: CharterPack,
  profile: Shape & Worth,
  measure: Asked,
  target: Target,
): Frequency {
  const { frequency, unitKind, rated, hoursEach } = measure;
  if (frequency === 'at-completion') return frequency;
  const brief = [findBand(pack, profile.annualWithoutVat), bandOf(pack, profile)].some(
    ({ scale }) => scale === 'brief',
  );
  const units = unitKind === 'count' && rated === 'to-date' ? unitsOf(target) : undefined;
  const isLong = profile.months > pack.figures.quartersUpToMonths.value && isSpread(measure);
  const usual = brief ? 'annual' : isLong ? byYears(pack, profile) : byValue(pack, profile, measure);
  const wanted =
    units === undefined
      ? usual
      : slowed(pack, profile, usual, { units, hoursEach, ofPeople: comesByPeople(measure) });
  return isOverAtOnce(pack, profile) || fullTerm(profile) <= MONTHS_BETWEEN[wanted]
    ? 'at-completion'
    : wanted;
}

const QUARTERS_PER_HALF_YEAR = 2;

/** Totals of a long term, by what a year is worth; no more half-years than there may be quarters. */
function byYears({ figures }: CharterPack, { annualWithoutVat, months }: Shape & Worth): Repeated {
  const { halfYearsFromPerYear, quartersUpToMonths } = figures;
  const fits = months <= quartersUpToMonths.value * QUARTERS_PER_HALF_YEAR;
  return fits && annualWithoutVat >= penceOf(halfYearsFromPerYear.value) ? 'half-yearly' : 'annual';
}

/** What is usual for the measure; a share each quarter only where a year is worth it. */
function byValue({ figures }: CharterPack, { annualWithoutVat }: Worth, measure: Asked): Repeated {
  const { frequency } = measure;
  if (frequency === 'at-completion') throw new RangeError('What is reported once has no period');
  const small = annualWithoutVat < penceOf(figures.quarterlySharesFromPerYear.value);
  return frequency === 'quarterly' && small && !isSpread(measure) ? 'half-yearly' : frequency;
}

/** Whether the figure of a measure is spread over the term: what is neither a share nor a ratio, and is rated. */
export function isSpread({ unitKind, rated }: Pick<Measure, 'unitKind' | 'rated'>): boolean {
  return rated !== 'monitored' && unitKind !== 'percent' && unitKind !== 'intensity';
}

type Repeated = keyof typeof MONTHS_BETWEEN;

/** Reports of a small total: once a year where it takes few hours of a year, or the weeks of one or two people; twice a year where it is rated in whole numbers, yearly where there is no more than one unit for each year, two reports at least. */
function slowed(
  { ratings, figures }: CharterPack,
  { months }: Shape,
  usual: Repeated,
  {
    units,
    hoursEach,
    ofPeople,
  }: { readonly units: number; readonly hoursEach: number | undefined; readonly ofPeople: boolean },
): Repeated {
  const ofYear = (units * MONTHS_BETWEEN.annual) / months;
  const isSlight = ofPeople
    ? units < figures.weeksReportedYearly.value
    : hoursEach !== undefined && ofYear * hoursEach < figures.hoursReportedYearly.value;
  if (units >= ratings['to-date'].wholeBelow && !isSlight) return usual;
  const least = isSlight || ofYear <= 1 ? 'annual' : 'half-yearly';
  const slower = MONTHS_BETWEEN[least] > MONTHS_BETWEEN[usual] ? least : usual;
  return months >= 2 * MONTHS_BETWEEN[slower] ? slower : usual;
}

/** How many units there may be to report; unknown where no figure stands yet. */
function unitsOf(target: Target): number | undefined {
  if (target.mode === 'number') return target.value;
  return target.mode === 'offered' ? (target.ceiling ?? target.floor) : undefined;
}
