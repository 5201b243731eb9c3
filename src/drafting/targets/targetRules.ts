import { fill } from '../../charter/fill';
import type { TargetRule } from '../../charter/schema/measure';
import {
  findRule,
  offerWords,
  ourDefaultSource,
  quantity,
  targetWords,
  type NoFigure,
  type RuleBy,
  type RuleContext,
  type RuleOutcome,
} from './benchmark';
import { formatMonths } from '../figures/formatMonths';
import { formatNumber } from '../figures/formatQuantity';
import { penceOf } from '../figures/pence';
import { byOffer } from './offer';
import { byFeePlacements, byFeeWeeks, byOpportunities, fromRule } from './publishedRules';

const MONTHS_PER_QUARTER = 3;
const MONTHS_PER_YEAR = 12;

/** Works a target out by one rule, or says why the rule gives no figure, so that the next one is tried. */
export function applyTargetRule(context: RuleContext, rule: TargetRule): RuleOutcome | NoFigure {
  switch (rule.by) {
    case 'opportunities':
      return byOpportunities(context, rule);
    case 'fee-weeks':
      return byFeeWeeks(context, rule);
    case 'fee-placements':
      return byFeePlacements(context, rule);
    case 'fixed':
      return byFixedFigure(context, rule);
    case 'per-period':
      return byPeriod(context, rule);
    case 'offer':
      return byOffer(context, rule);
    case 'baseline':
      return byBaseline(context, rule);
    case 'monitor':
      return byMonitoring(context, rule);
  }
}

function byFixedFigure(context: RuleContext, rule: RuleBy<'fixed'>): RuleOutcome {
  const { fixed } = targetWords(context.pack);
  return {
    target: { mode: 'number', value: rule.value, by: rule.ourDefault ? 'our-default' : 'rule' },
    formula: fill(fixed.formula, { total: quantity(context, rule.value) }),
    rounding: fixed.rounding,
    why: fill(fixed.why, { why: rule.why }),
    rules: [],
    ourDefault: rule.ourDefault,
    sources: rule.ourDefault ? [ourDefaultSource(context.pack)] : context.measure.sources,
  };
}

/** So many for each whole quarter or year, with our cap; a contract shorter than one period counts as one. */
function byPeriod(context: RuleContext, rule: RuleBy<'per-period'>): RuleOutcome {
  const wording =
    rule.per === 'quarter' ? targetWords(context.pack).perQuarter : targetWords(context.pack).perYear;
  const length = rule.per === 'quarter' ? MONTHS_PER_QUARTER : MONTHS_PER_YEAR;
  const count = Math.max(1, Math.floor(context.profile.months / length));
  const max = mostFor(context.profile, rule);
  const value = Math.min(max, count * rule.amount);
  return {
    target: { mode: 'number', value, by: 'our-default' },
    formula: fill(wording.formula, {
      amount: formatNumber(rule.amount),
      count: formatNumber(count),
      max: formatNumber(max),
      total: quantity(context, value),
    }),
    rounding: wording.rounding,
    why: fill(wording.why, { why: rule.why }),
    rules: [],
    ourDefault: true,
    sources: [ourDefaultSource(context.pack)],
  };
}

/** The cap of a rule for a contract of this value without VAT over its initial term; one at least. */
function mostFor(
  { initialWithoutVat }: RuleContext['profile'],
  { max, poundsEach }: RuleBy<'per-period'>,
): number {
  if (poundsEach === undefined) return max;
  return Math.min(max, Math.max(1, Math.ceil(initialWithoutVat / penceOf(poundsEach))));
}

/** Measured after award, then set from that by the mechanism that the contract prints: nothing of it is offered or scored. */
function byBaseline({ pack, profile }: RuleContext, rule: RuleBy<'baseline'>): RuleOutcome {
  const published = findRule(pack, rule.rule);
  const { baseline: wording } = targetWords(pack);
  const most = published.number('mostPercent');
  const months = formatMonths(pack, published.number('monthsToBaseline'));
  const measuredOver = fill(pack.wording.proportion.printed.measuredOver, { months });
  const formula = fill(wording.formula, { measuredOver, most: formatNumber(most), rule: rule.rule });
  const target = { mode: 'baseline', measuredOver, most } as const;
  const outcome = fromRule(published, target, formula, wording, offerWords(pack, profile.kind));
  return { ...outcome, ourDefault: true, sources: [...published.sources, ourDefaultSource(pack)] };
}

function byMonitoring({ pack, measure }: RuleContext, rule: RuleBy<'monitor'>): RuleOutcome {
  const { monitor } = targetWords(pack);
  return {
    target: { mode: 'monitored', why: rule.why },
    formula: monitor.formula,
    rounding: monitor.rounding,
    why: fill(monitor.why, { why: rule.why }),
    rules: [],
    ourDefault: false,
    sources: measure.sources,
  };
}
