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
import { weeksForOne } from './workingTime';

const MONTHS_PER_YEAR = 12;
const WEEKS_PER_YEAR = 52;

/** The opportunities that a contract carries, for all KPIs together (docs/domain.md#one-pot). */
export interface Pot {
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
  const carried = wholeSteps(profile.initialWithoutVat, per);
  const formula = fill(wording.opportunities.formula, {
    count: formatNumber(carried),
    value: formatAbout(pack, profile.initialWithoutVat),
    per: formatMoney(penceOf(per)),
    rule: ruleId,
  });
  const { workforce } = profile;
  const uncapped = { count: carried, formula, capped: false, saysWeeks: false };
  if (workforce === undefined) return uncapped;
  const places = placesOf(pack, workforce);
  const weeks = weeksForOne(pack.figures, profile);
  const count = heldBy(pack, places, weeks);
  if (count >= carried) return uncapped;
  const cap = fill(wording.workforceCap, {
    count: formatNumber(count),
    places: formatNumber(places),
    percent: pack.engine.workforceCap.percent,
    workforce: formatNumber(workforce),
    rule: pack.engine.workforceCap.rule,
  });
  const said = sayPlaces(pack, profile, places, weeks);
  return { count, formula: `${formula}${cap}${said}`, capped: true, saysWeeks: said !== '' };
}

/** How the weeks of the term and the places in it become opportunities, each step with its figures. */
function sayPlaces(pack: CharterPack, profile: ContractProfile, places: number, weeks: number): string {
  if (places === 0) return '';
  const { placeWeeks, placeEach, placesSum } = pack.wording.proportion.target;
  const all = places * weeks;
  const year = pack.figures.weeksWorkedPerYear.value;
  const slots = {
    ...{ places: formatNumber(places), weeks: formatNumber(weeks), all: formatNumber(all) },
    ...{ year: formatNumber(year), count: formatNumber(heldBy(pack, places, weeks)) },
  };
  const held = fill(Math.floor(all / year) < places ? placeEach : placesSum, slots);
  return `${fill(placeWeeks, { weeks: sayWeeks(pack, profile) })}${held}`;
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

/** "1 opportunity", "6 opportunities". */
export function countOpportunities(pack: CharterPack, count: number): string {
  const { one, many } = pack.wording.proportion.target.opportunity;
  return fill(count === 1 ? one : many, { count: formatNumber(count) });
}

/** How many people may be placed at a time: a share of those on the contract, rounded down. */
export function placesOf(pack: CharterPack, workforce: number): number {
  return Math.floor((workforce * pack.engine.workforceCap.percent) / 100);
}

/**
 * Opportunities that the people on the contract carry over the term, parts of one included, whatever its value: one place at
 * least, because an offer is asked for beyond what a ratio gives. Undefined where their number is not known.
 */
export function carriedBy(pack: CharterPack, profile: ContractProfile): number | undefined {
  if (profile.workforce === undefined) return undefined;
  const places = Math.max(1, placesOf(pack, profile.workforce));
  const weeks = weeksForOne(pack.figures, profile);
  return Math.max(places, (places * weeks) / pack.figures.weeksWorkedPerYear.value);
}

/**
 * People of a measure whom the places hold one after the other, each for the weeks after which they count: no place is shared between
 * two. Undefined where their number is not known, or they count at once.
 */
export function inTurn(
  pack: CharterPack,
  profile: ContractProfile,
  { takesWeeks = 1 }: Pick<Measure, 'takesWeeks'>,
): { readonly people: number; readonly places: number; readonly turns: number } | undefined {
  const { workforce } = profile;
  if (workforce === undefined || takesWeeks === 1) return undefined;
  const worked = (takesWeeks * pack.figures.weeksWorkedPerYear.value) / WEEKS_PER_YEAR;
  const turns = Math.max(1, Math.floor(weeksForOne(pack.figures, profile) / worked));
  const places = Math.max(1, placesOf(pack, workforce));
  return { people: places * turns, places, turns };
}

/** Whole opportunities that the places hold: all their weeks in the term over those of a year, one for each place at least. */
function heldBy({ figures }: CharterPack, places: number, weeks: number): number {
  return Math.max(places, Math.floor((places * weeks) / figures.weeksWorkedPerYear.value));
}

/**
 * Units of a measure that one opportunity is worth, and whether the term allows less than is usual: of weeks those worked in a
 * year, or all that the term holds if that is less.
 */
export function worthOf(
  { figures }: CharterPack,
  profile: ContractProfile,
  { targetRules, takesWeeks }: Measure,
): { readonly each: number; readonly short: boolean } {
  const unitsEach = targetRules.find((rule) => rule.by === 'opportunities')?.unitsEach ?? 1;
  const usual = unitsEach === 'term-weeks' ? figures.weeksWorkedPerYear.value : unitsEach;
  const weeks = unitsEach === 'term-weeks' || takesWeeks === 1;
  const each = weeks ? Math.min(usual, weeksForOne(figures, profile)) : usual;
  return { each, short: each < usual };
}
