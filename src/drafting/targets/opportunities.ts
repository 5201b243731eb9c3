import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile } from '../contract/contractProfile';
import { formatAbout } from '../figures/formatAbout';
import { formatMonths } from '../figures/formatMonths';
import { formatMoney } from '../figures/formatMoney';
import { formatNumber } from '../figures/formatQuantity';
import { penceOf, wholeSteps } from '../figures/pence';
import { findRule } from './benchmark';
import { testGate } from './gates';
import { weeksForOne, type Span } from './workingTime';

const MONTHS_PER_YEAR = 12;
const PER_CENT = 100;

/** The opportunities that a contract carries, for all KPIs together (docs/domain.md#one-pot). */
export interface Pot {
  /** Whole ones by value, and with parts of one where the people on the contract hold it to fewer; none where that is less than one. */
  readonly count: number;
  /** The line that shows how they were worked out. */
  readonly formula: string;
  /** The number of people on the contract lowered the count. */
  readonly capped: boolean;
  /** The line says how many weeks the term holds for one person. */
  readonly saysWeeks: boolean;
}

/** The whole part of value ÷ the benchmark's pounds, held to what the people on the contract carry where their number is known. */
export function potOf(pack: CharterPack, profile: ContractProfile, ruleId: string): Pot {
  const wording = pack.wording.proportion.target;
  const per = findRule(pack, ruleId).number('poundsPerOpportunity');
  const byValue = wholeSteps(profile.initialWithoutVat, per);
  const formula = fill(wording.opportunities.formula, {
    count: formatNumber(byValue),
    value: formatAbout(pack, profile.initialWithoutVat),
    per: formatMoney(penceOf(per)),
    rule: ruleId,
  });
  const { workforce } = profile;
  const uncapped = { count: byValue, formula, capped: false, saysWeeks: false };
  if (workforce === undefined || byValue === 0) return uncapped;
  // as printed, so that the sum can be done again
  const people = downTo(heldBy(pack, profile, placesOf(pack, workforce)));
  const said = `${formula}${sayCap(pack, profile, workforce, people < byValue)}`;
  if (people >= byValue) return { ...uncapped, formula: said, saysWeeks: true };
  return { count: people < 1 ? 0 : people, formula: said, capped: true, saysWeeks: true };
}

/** How many opportunities the people on the contract carry, each step with its figures, and whether that is fewer than the value gives. */
function sayCap(pack: CharterPack, profile: ContractProfile, workforce: number, holds: boolean): string {
  const { workforceCap: words, placesSum, placesShort } = pack.wording.proportion.target;
  const { percent, rule, askedBehind } = pack.engine.workforceCap;
  const places = placesOf(pack, workforce);
  const weeks = weeksForOne(pack.figures, profile);
  const year = pack.figures.weeksWorkedPerYear.value;
  const count = formatNumber(downTo(heldBy(pack, profile, places)));
  const cap = fill(holds ? words.held : words.passed, {
    ...{ count, percent, workforce: formatNumber(workforce), places: formatNumber(downTo(places)) },
    whose: fill(testGate(pack, profile, askedBehind).passed ? words.published : words.ours, { rule }),
  });
  const sum = fill(weeks < year ? placesShort : placesSum, {
    ...{ places: formatNumber(downTo(places)), weeks: formatNumber(weeks) },
    ...{ all: formatNumber(downTo(places * weeks)), year: formatNumber(year), count },
  });
  return `${cap}; ${sayWeeks(pack, profile)}${sum}`;
}

/** To two decimals and never up, so that what is printed is not more than there is. */
function downTo(value: number): number {
  return Math.floor(value * PER_CENT + 1e-6) / PER_CENT;
}

/** The weeks of the term for one person: what its months hold, less those in which the work starts and ends. */
export function sayWeeks(pack: CharterPack, profile: ContractProfile): string {
  const { weeksOfTerm, weeksLess } = pack.wording.proportion.target;
  const year = pack.figures.weeksWorkedPerYear.value;
  const weeks = weeksForOne(pack.figures, profile);
  const gross = Math.floor((profile.months * year) / MONTHS_PER_YEAR);
  const slots = {
    months: formatMonths(pack, profile.months),
    gross: formatNumber(gross),
    year: formatNumber(year),
    less: formatNumber(gross - weeks),
    weeks: formatNumber(weeks),
  };
  return gross === weeks ? fill(weeksOfTerm, slots) : fill(weeksLess, slots);
}

/** "1 opportunity", "6 opportunities", "4.87 opportunities". */
export function countOpportunities(pack: CharterPack, count: number): string {
  const { one, many } = pack.wording.proportion.target.opportunity;
  return fill(count === 1 ? one : many, { count: formatNumber(downTo(count)) });
}

/** How many people may be placed at a time, on average over the term: a share of those on the contract, parts of one included. */
export function placesOf(pack: CharterPack, workforce: number): number {
  return (workforce * pack.engine.workforceCap.percent) / PER_CENT;
}

/**
 * Opportunities that the people on the contract carry over the term, parts of one included, whatever its value: one place at
 * least, because an offer is asked for beyond what a ratio gives. Undefined where their number is not known.
 */
export function carriedBy(pack: CharterPack, profile: ContractProfile): number | undefined {
  if (profile.workforce === undefined) return undefined;
  return heldBy(pack, profile, Math.max(1, placesOf(pack, profile.workforce)));
}

/** Opportunities that so many places hold: their weeks over those of a year, or over those of the term if it is shorter. */
function heldBy({ figures }: CharterPack, profile: ContractProfile, places: number): number {
  const weeks = weeksForOne(figures, profile);
  return places * Math.max(1, weeks / figures.weeksWorkedPerYear.value);
}

/** Whether it counts weeks, so that a part of an opportunity is worth something: of people there are only whole ones. */
export function isDivisible({ takesWeeks }: Pick<Measure, 'takesWeeks'>): boolean {
  return takesWeeks === 1;
}

/**
 * Units of a measure that one opportunity is worth, and whether the term allows less than is usual: of weeks those worked in a
 * year, or all that the term holds if that is less.
 */
export function worthOf(
  { figures }: Pick<CharterPack, 'figures'>,
  profile: Span,
  { targetRules, takesWeeks }: Pick<Measure, 'targetRules' | 'takesWeeks'>,
): { readonly each: number; readonly short: boolean } {
  const unitsEach = targetRules.find((rule) => rule.by === 'opportunities')?.unitsEach ?? 1;
  const usual = unitsEach === 'term-weeks' ? figures.weeksWorkedPerYear.value : unitsEach;
  const weeks = unitsEach === 'term-weeks' || takesWeeks === 1;
  const each = weeks ? Math.min(usual, weeksForOne(figures, profile)) : usual;
  return { each, short: each < usual };
}
