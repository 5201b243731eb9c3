import { fill } from '../../charter/fill';
import type { PolicyAmount, PolicyFigure } from '../../charter/schema/policy';
import { formatAbout } from '../figures/formatAbout';
import { formatDate } from '../figures/formatDate';
import { formatMoney } from '../figures/formatMoney';
import { formatNumber } from '../figures/formatQuantity';
import { penceOf, wholeSteps } from '../figures/pence';
import { fitsWhen } from '../policy/fitsWhen';
import { POLICY_SOURCE } from '../policy/layPolicy';
import { quantity, targetWords, type NoFigure, type RuleContext, type RuleOutcome } from './benchmark';
import { checkDelivery } from './delivery';
import { mostByClause } from './carries';
import type { Limits } from './limits';
import { MONTHS_PER_QUARTER } from './workingTime';

const MONTHS_PER_YEAR = 12;

/** The figure that the authority's policy sets for a measure and such a contract; undefined where it sets none. */
export function authorityFigure({
  pack,
  profile,
  measure,
}: Omit<RuleContext, 'share'>): PolicyFigure | undefined {
  return pack.authority?.policy.figures.find(
    (figure) => figure.measure === measure.id && fitsWhen(figure.when, profile),
  );
}

/** The authority's own figure, with its sum and where it is from; none where the value holds no whole step of pounds. */
export function byAuthority(context: RuleContext, figure: PolicyFigure): RuleOutcome | NoFigure {
  const { authority: words } = targetWords(context.pack);
  const { profile } = context;
  const value = amountFor(profile, figure.value);
  if (value === undefined) {
    const slots = { value: formatAbout(context.pack, profile.initialWithoutVat) };
    return { noFigure: fill(words.noStep, slots) };
  }
  return {
    target: { mode: 'number', value, by: 'authority' },
    ...sumOf(context, figure.value, value),
    why: sayWhence(context, figure),
    rules: [],
    ourDefault: false,
    sources: [POLICY_SOURCE],
  };
}

/**
 * The limits of an offer that the authority sets; undefined where it sets none, where the value holds no whole step of pounds, or
 * where the ceiling could not be delivered, so that our own hold.
 */
export function authorityLimits(context: RuleContext): Limits | undefined {
  const { pack, profile, measure } = context;
  const { floor, ceiling } = authorityFigure(context) ?? {};
  if (floor === undefined || ceiling === undefined) return undefined;
  const [least, most] = [amountFor(profile, floor), amountFor(profile, ceiling)];
  if (least === undefined || most === undefined) return undefined;
  // its own data win over ratios of people, not over the clause
  return checkDelivery(pack.figures, profile, measure, most).can && most <= (mostByClause(context) ?? most)
    ? { floor: least, ceiling: most, limitsFrom: { floor: 'authority', ceiling: 'authority' } }
    : undefined;
}

/** So many for each whole step of pounds, or for each whole year or quarter, one at least; undefined where there is no whole step. */
function amountFor(
  { initialWithoutVat, months }: RuleContext['profile'],
  amount: PolicyAmount,
): number | undefined {
  if (typeof amount === 'number') return amount;
  if ('per' in amount) return amount.amount * periodsOf(months, amount.per);
  const steps = wholeSteps(initialWithoutVat, amount.poundsEach);
  return steps === 0 ? undefined : amount.amount * steps;
}

function periodsOf(months: number, per: 'quarter' | 'year'): number {
  return Math.max(1, Math.floor(months / (per === 'quarter' ? MONTHS_PER_QUARTER : MONTHS_PER_YEAR)));
}

/** The arithmetic, and how it was rounded. */
function sumOf(
  context: RuleContext,
  amount: PolicyAmount,
  value: number,
): Pick<RuleOutcome, 'formula' | 'rounding'> {
  const { authority: words } = targetWords(context.pack);
  const { initialWithoutVat, months } = context.profile;
  const total = quantity(context, value);
  if (typeof amount === 'number')
    return { formula: fill(words.same.formula, { total }), rounding: words.same.rounding };
  const each = quantity(context, amount.amount);
  if ('poundsEach' in amount) {
    const slots = {
      ...{ each, total },
      pounds: formatMoney(penceOf(amount.poundsEach)),
      value: formatAbout(context.pack, initialWithoutVat),
    };
    return { formula: fill(words.perPounds.formula, slots), rounding: words.perPounds.rounding };
  }
  const way = amount.per === 'quarter' ? words.perQuarter : words.perYear;
  const slots = { each, total, count: formatNumber(periodsOf(months, amount.per)) };
  return { formula: fill(way.formula, slots), rounding: way.rounding };
}

/** Whose figure it is and what it rests on. */
function sayWhence({ pack }: RuleContext, figure: PolicyFigure): string {
  const words = targetWords(pack).authority.why;
  const title = pack.authority?.policy.source.title ?? '';
  if (figure.from === 'policy') return fill(words.policy, { title });
  return fill(words.pastResults, {
    title,
    contracts: formatNumber(figure.contracts),
    suppliers: formatNumber(figure.suppliers),
    since: formatDate(figure.since),
    until: formatDate(figure.until),
  });
}
