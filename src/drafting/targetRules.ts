import { fill } from '../charter/fill';
import type { CharterPack } from '../charter/pack';
import type { TargetRule } from '../charter/schema/measure';
import type { ProportionalityRule } from '../charter/schema/rule';
import { formatMoney } from './formatMoney';
import { formatNumber, formatQuantity } from './formatQuantity';
import { findRule, type RuleContext } from './benchmark';
import { drawOpportunities } from './opportunities';
import { penceOf, wholeSteps } from './pence';
import type { Target } from './target';

/** What one target rule yields for one contract, with the line of arithmetic that is shown. */
export interface RuleOutcome {
  readonly target: Target;
  readonly formula: string;
  readonly rounding: string;
  readonly why: string;
  /** PR ids used. */
  readonly rules: readonly string[];
  readonly ourDefault: boolean;
  readonly sources: readonly string[];
}

type RuleBy<B extends TargetRule['by']> = Extract<TargetRule, { by: B }>;

/** Source of every step that no one has published. */
export const OUR_DEFAULT = 'our-default';

const MONTHS_PER_QUARTER = 3;
const MONTHS_PER_YEAR = 12;

/** Works a target out by one rule; undefined where the rule gives no whole number, so that the next rule is tried. */
export function applyTargetRule(context: RuleContext, rule: TargetRule): RuleOutcome | undefined {
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

function words(pack: CharterPack): CharterPack['wording']['proportion']['target'] {
  return pack.wording.proportion.target;
}

function quantity({ pack, measure }: RuleContext, value: number): string {
  return formatQuantity(value, measure, pack.wording.proportion.singular);
}

function statementOf({ statement, caveat }: ProportionalityRule): Record<string, string> {
  return { statement, caveat: caveat ?? '' };
}

/** PR1: whole part of V ÷ £1m, each opportunity worth so many units. */
function byOpportunities(context: RuleContext, rule: RuleBy<'opportunities'>): RuleOutcome | undefined {
  const { pack } = context;
  const drawn = drawOpportunities(context, rule.rule, rule.unitsEach);
  if (drawn.value === 0) return undefined;
  const published = findRule(pack, rule.rule);
  return {
    target: { mode: 'number', value: drawn.value, by: 'rule' },
    formula: drawn.formula,
    rounding: words(pack).opportunities.rounding,
    why: fill(words(pack).opportunities.why, statementOf(published)).trim(),
    rules: drawn.capped ? [rule.rule, 'PR4'] : [rule.rule],
    ourDefault: false,
    sources: [...published.sources, ...(rule.unitsEach === 'term-weeks' ? [OUR_DEFAULT] : [])],
  };
}

/** PR5: 8 weeks of placement for each £125,000 of fee. */
function byFeeWeeks(context: RuleContext, rule: RuleBy<'fee-weeks'>): RuleOutcome | undefined {
  const { pack, profile } = context;
  const published = findRule(pack, rule.rule);
  const [weeks, per] = [published.number('weeksPerStep'), published.number('poundsPerStep')];
  const value = wholeSteps(profile.initialWithoutVat, per, weeks);
  if (value === 0) return undefined;
  const formula = fill(words(pack).feeWeeks.formula, {
    weeks: formatNumber(weeks),
    value: formatMoney(profile.initialWithoutVat),
    per: formatMoney(penceOf(per)),
    total: quantity(context, value),
    rule: rule.rule,
  });
  return fromRule(published, { mode: 'number', value, by: 'rule' }, formula, words(pack).feeWeeks);
}

/** PR5: one student placement for a fee of £0.5m to £1m, two above. */
function byFeePlacements(context: RuleContext, rule: RuleBy<'fee-placements'>): RuleOutcome | undefined {
  const { pack, profile } = context;
  const published = findRule(pack, rule.rule);
  const from = penceOf(published.number('onePlacementFrom'));
  const above = penceOf(published.number('twoPlacementsAbove'));
  if (profile.initialWithoutVat < from) return undefined;
  const value = profile.initialWithoutVat > above ? 2 : 1;
  const formula = fill(words(pack).feePlacements.formula, {
    total: quantity(context, value),
    value: formatMoney(profile.initialWithoutVat),
    from: formatMoney(from),
    above: formatMoney(above),
    rule: rule.rule,
  });
  return fromRule(published, { mode: 'number', value, by: 'rule' }, formula, words(pack).feePlacements);
}

function byFixedFigure(context: RuleContext, rule: RuleBy<'fixed'>): RuleOutcome {
  const { fixed } = words(context.pack);
  return {
    target: { mode: 'number', value: rule.value, by: rule.ourDefault ? 'our-default' : 'rule' },
    formula: fill(fixed.formula, { total: quantity(context, rule.value) }),
    rounding: fixed.rounding,
    why: fill(fixed.why, { why: rule.why }),
    rules: [],
    ourDefault: rule.ourDefault,
    sources: rule.ourDefault ? [OUR_DEFAULT] : context.measure.sources,
  };
}

/** So many for each whole quarter or year, with our cap; a contract shorter than one period counts as one. */
function byPeriod(context: RuleContext, rule: RuleBy<'per-period'>): RuleOutcome {
  const wording = rule.per === 'quarter' ? words(context.pack).perQuarter : words(context.pack).perYear;
  const length = rule.per === 'quarter' ? MONTHS_PER_QUARTER : MONTHS_PER_YEAR;
  const count = Math.max(1, Math.floor(context.profile.months / length));
  const value = Math.min(rule.max, count * rule.amount);
  return {
    target: { mode: 'number', value, by: 'our-default' },
    formula: fill(wording.formula, {
      amount: formatNumber(rule.amount),
      count: formatNumber(count),
      max: formatNumber(rule.max),
      total: quantity(context, value),
    }),
    rounding: wording.rounding,
    why: fill(wording.why, { why: rule.why }),
    rules: [],
    ourDefault: true,
    sources: [OUR_DEFAULT],
  };
}

function byOffer(context: RuleContext, rule: RuleBy<'offer'>): RuleOutcome {
  const { pack, profile } = context;
  const { offer, offerFloor } = words(pack);
  const published = rule.floor === undefined ? undefined : findRule(pack, 'PR1');
  const per = published?.number('poundsPerOpportunity') ?? 0;
  const floor = published === undefined ? 0 : wholeSteps(profile.initialWithoutVat, per);
  const formula = fill(offer.formula, { basis: rule.basis });
  if (published === undefined || floor === 0) return offered(context, rule.basis, formula);
  const slots = { floor: quantity(context, floor), value: formatMoney(profile.initialWithoutVat) };
  const withFloor = fill(offerFloor, { ...slots, per: formatMoney(penceOf(per)), rule: published.id });
  return {
    ...offered(context, rule.basis, formula + withFloor),
    target: { mode: 'offered', basis: rule.basis, floor, by: 'rule' },
    rules: [published.id],
    sources: [...published.sources, OUR_DEFAULT],
  };
}

/** A figure left to tenderers because no ratio is published (drafting rule 10). */
export function offered({ pack }: RuleContext, basis: string, formula?: string): RuleOutcome {
  const { offer } = words(pack);
  return {
    target: { mode: 'offered', basis, by: 'rule' },
    formula: formula ?? fill(offer.formula, { basis }),
    rounding: offer.rounding,
    why: offer.why,
    rules: [],
    ourDefault: false,
    sources: [OUR_DEFAULT],
  };
}

/** PR12: a baseline measured after award, then a change from it. */
function byBaseline({ pack }: RuleContext, rule: RuleBy<'baseline'>): RuleOutcome {
  const { step, measuredOver } = rule;
  const published = findRule(pack, rule.rule);
  const wording = step === 'offered' ? words(pack).baselineOffered : words(pack).baselineStep;
  const slots = { measuredOver, rule: rule.rule, ...(step === 'offered' ? {} : { step: formatNumber(step) }) };
  const target: Target = { mode: 'baseline', measuredOver, step };
  const outcome = fromRule(published, target, fill(wording.formula, slots), wording);
  return step === 'offered'
    ? outcome
    : { ...outcome, ourDefault: true, sources: [...published.sources, OUR_DEFAULT] };
}

function byMonitoring({ pack, measure }: RuleContext, rule: RuleBy<'monitor'>): RuleOutcome {
  const { monitor } = words(pack);
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

function fromRule(
  published: ProportionalityRule,
  target: Target,
  formula: string,
  wording: { readonly rounding: string; readonly why: string },
): RuleOutcome {
  return {
    target,
    formula,
    rounding: wording.rounding,
    why: fill(wording.why, statementOf(published)).trim(),
    rules: [published.id],
    ourDefault: false,
    sources: published.sources,
  };
}
