import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Choices } from '../../record/draft';
import type { ContractProfile } from '../contract/contractProfile';
import { formatList } from '../figures/formatList';
import { formatNumber } from '../figures/formatQuantity';
import { authorityLimits } from './authorityFigure';
import type { Share } from './benchmark';
import { findOpenModes } from './officerTarget';
import { carriedBy, countOpportunities, isDivisible, potOf, worthOf } from './opportunities';
import { proposeTarget } from './targets';

/** What the chosen measures draw from one pot. */
export interface SharedPot {
  /** Opportunities that the contract carries. */
  readonly holds: number;
  /** Opportunities that the KPIs draw, the officer's figures included: more than it holds where the officer overdraws it. */
  readonly drawn: number;
  /** "6 opportunities: 4 as apprenticeships and 2 as targeted starts"; it says so where they draw more. */
  readonly sum: string;
  readonly measureIds: readonly string[];
  readonly formula: string;
  readonly shares: ReadonlyMap<string, Share>;
}

/** The rule by which a pot is filled: that of the first measure that draws on it by one. */
function ruleOf(pack: CharterPack, drawsOn: string): string | undefined {
  for (const { drawsOn: pot, targetRules } of pack.measures.values()) {
    const rule = targetRules.find(({ by }) => by === 'opportunities');
    if (pot === drawsOn && rule?.by === 'opportunities') return rule.rule;
  }
  return undefined;
}

/**
 * Shares each pot out among the chosen measures, in the order of selection: the officer's figures and the authority's own
 * draw first, and proposals share what is left with what is left to tenderers, so that they never overdraw it
 * (docs/domain.md#one-pot).
 */
export function sharePots(
  pack: CharterPack,
  profile: ContractProfile,
  chosen: readonly Measure[],
  officers: Choices['targets'] = {},
): readonly SharedPot[] {
  const pots = new Set(chosen.flatMap(({ drawsOn }) => drawsOn ?? []));
  return [...pots].flatMap((drawsOn) => {
    const rule = ruleOf(pack, drawsOn);
    if (rule === undefined) return [];
    const drawing = chosen.filter((measure) => measure.drawsOn === drawsOn);
    return [shareOut(pack, profile, rule, drawing, officers)];
  });
}

function shareOut(
  pack: CharterPack,
  profile: ContractProfile,
  rule: string,
  drawing: readonly Measure[],
  officers: NonNullable<Choices['targets']>,
): SharedPot {
  const pot = potOf(pack, profile, rule);
  const fixed = new Map(
    drawing.flatMap((measure) =>
      officers[measure.id] === undefined
        ? drawnByAuthority(pack, profile, measure)
        : drawnByOfficer(pack, profile, measure, officers),
    ),
  );
  const proposes = (measure: Measure): boolean =>
    !fixed.has(measure.id) && proposeTarget(pack, profile, measure).target.mode === 'number';
  const offered = drawing.filter((measure) => isLeftOpen(pack, profile, measure, officers));
  const free = drawing.filter(
    (measure) =>
      !fixed.has(measure.id) &&
      (offered.includes(measure) || (officers[measure.id] === undefined && proposes(measure))),
  );
  const countOf = (measure: Measure): number => {
    const sharing = drawing.filter((each) => each === measure || free.includes(each));
    const others = drawing.filter((each) => each !== measure).map(({ id }) => fixed.get(id) ?? 0);
    const left = Math.max(0, pot.count - sumOf(others));
    return allot(left, sharing.map(isDivisible))[sharing.indexOf(measure)] ?? 0;
  };
  const draws = drawing.flatMap((measure): (readonly [Measure, number])[] => {
    const count = fixed.get(measure.id) ?? (free.includes(measure) ? countOf(measure) : 0);
    return count === 0 ? [] : [[measure, count]];
  });
  const drawn = tidy(sumOf(draws.map(([, count]) => count)));
  const words = pack.wording.proportion.pot;
  const said = {
    opportunities: countOpportunities(pack, pot.count),
    shares: formatList(draws.map(([measure, count]) => sayShare(pack, measure, count))),
  };
  const sum =
    drawn > pot.count
      ? fill(words.overdrawn, { ...said, drawn: formatNumber(drawn) })
      : fill(words.sum, said);
  const shown = draws.length > 1 || draws.some(([measure]) => fixed.has(measure.id)) ? { sum } : {};
  const carried = carriedBy(pack, profile);
  const shareOf = (measure: Measure): Share => {
    const count = countOf(measure);
    const drawnNow = draws.find(([each]) => each === measure)?.[1] ?? 0;
    // what the people carry beyond the pot is shared evenly by those who may offer more
    const beyond = Math.max(0, (carried ?? 0) - drawn) / Math.max(1, offered.length);
    const most = drawnNow + beyond;
    const mostSum = fill(pack.wording.proportion.target.officerHeld.byPot, {
      carried: formatPart(carried ?? 0),
      drawn: formatPart(drawn),
      offered: formatNumber(Math.max(1, offered.length)),
      most: formatPart(most),
    });
    return {
      count,
      holds: pot.count,
      ...(carried === undefined ? {} : { most, mostSum }),
      ...shown,
    };
  };
  return {
    holds: pot.count,
    drawn,
    sum,
    measureIds: draws.map(([{ id }]) => id),
    formula: pot.formula,
    shares: new Map(drawing.map((measure) => [measure.id, shareOf(measure)])),
  };
}

/** Whether the officer leaves the figure to tenderers, so that its share is what is asked of them at least. */
function isLeftOpen(
  pack: CharterPack,
  profile: ContractProfile,
  { id }: Measure,
  officers: NonNullable<Choices['targets']>,
): boolean {
  const chosen = officers[id];
  return chosen !== undefined && 'offered' in chosen && findOpenModes(pack, profile, id).offered;
}

/** Opportunities that the officer's own figure, or the least offer that they set, takes; none where they set none that is open to them. */
function drawnByOfficer(
  pack: CharterPack,
  profile: ContractProfile,
  measure: Measure,
  officers: NonNullable<Choices['targets']>,
): readonly (readonly [string, number])[] {
  const chosen = officers[measure.id];
  if (chosen === undefined) return [];
  const open = findOpenModes(pack, profile, measure.id);
  const least = (): number | undefined =>
    'offered' in chosen ? (chosen.floor ?? authorityLimits({ pack, profile, measure })?.floor) : chosen.value;
  const figure = ('offered' in chosen ? open.offered : open.number) ? least() : undefined;
  if (figure === undefined || !Number.isFinite(figure) || figure <= 0) return [];
  return [[measure.id, figure / worthOf(pack, profile, measure).each]];
}

/** Opportunities that the authority's own figure takes, which no share changes; none where it has none that can be delivered. */
function drawnByAuthority(
  pack: CharterPack,
  profile: ContractProfile,
  measure: Measure,
): readonly (readonly [string, number])[] {
  const { target } = proposeTarget(pack, profile, measure);
  if (target.mode !== 'number' || target.by !== 'authority') return [];
  return [[measure.id, target.value / worthOf(pack, profile, measure).each]];
}

/**
 * Whole shares, one for each where there are so many, the others by largest remainder: of three the first has three parts, the second two, the last
 * one; a part of one that is left over goes to the first that has a share and counts weeks (docs/domain.md#one-pot).
 */
export function allot(count: number, sharers: readonly boolean[]): readonly number[] {
  const whole = Math.floor(count);
  // none goes without where there is one for each
  const first = whole >= sharers.length ? 1 : 0;
  const shares = byWeight(whole - first * sharers.length, sharers.length).map((share) => share + first);
  const takesRest = sharers.findIndex((divisible, index) => divisible && (shares[index] ?? 0) > 0);
  return shares.map((share, index) => (index === takesRest ? tidy(share + count - whole) : share));
}

function byWeight(count: number, sharers: number): readonly number[] {
  const parts = (sharers * (sharers + 1)) / 2;
  const exact = Array.from({ length: sharers }, (_, index) => (count * (sharers - index)) / parts);
  const whole = exact.map(Math.floor);
  const left = count - sumOf(whole);
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index);
  const served = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((share, index) => share + (served.has(index) ? 1 : 0));
}

/** Opportunities to two decimals. */
function formatPart(count: number): string {
  return formatNumber(Math.floor(count * 100) / 100);
}

function sayShare(pack: CharterPack, { drawnAs, name }: Measure, count: number): string {
  const as = (count === 1 ? drawnAs?.one : drawnAs?.many) ?? name;
  return fill(pack.wording.proportion.pot.share, { count: formatNumber(count), as });
}

/** Without what a subtraction leaves behind the decimals. */
function tidy(count: number): number {
  return Math.round(count * 1e6) / 1e6;
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
