import { fill } from '../../charter/fill';
import type { ProportionalityRule } from '../../charter/schema/rule';
import {
  findRule,
  ourDefaultSource,
  targetWords,
  type RuleBy,
  type RuleContext,
  type RuleOutcome,
} from './benchmark';
import { formatMoney } from '../figures/formatMoney';
import { formatNumber, formatQuantity } from '../figures/formatQuantity';
import { drawOpportunities } from './opportunities';
import { penceOf, wholeSteps } from '../figures/pence';
import type { Target } from './target';

/** One opportunity for so many pounds, whole ones only, each worth so many units. */
export function byOpportunities(
  context: RuleContext,
  rule: RuleBy<'opportunities'>,
): RuleOutcome | undefined {
  const { pack } = context;
  const drawn = drawOpportunities(context, rule.rule, rule.unitsEach);
  if (drawn.value === 0) return undefined;
  const published = findRule(pack, rule.rule);
  return {
    target: { mode: 'number', value: drawn.value, by: 'rule' },
    formula: drawn.formula,
    rounding: targetWords(pack).opportunities.rounding,
    why: fill(targetWords(pack).opportunities.why, statementOf(published)).trim(),
    rules: drawn.capped ? [rule.rule, pack.engine.workforceCap.rule] : [rule.rule],
    ourDefault: false,
    sources: [...published.sources, ...(rule.unitsEach === 'term-weeks' ? [ourDefaultSource(pack)] : [])],
  };
}

/** So many weeks of placement for each step of the fee. */
export function byFeeWeeks(context: RuleContext, rule: RuleBy<'fee-weeks'>): RuleOutcome | undefined {
  const { pack, profile } = context;
  const published = findRule(pack, rule.rule);
  const [weeks, per] = [published.number('weeksPerStep'), published.number('poundsPerStep')];
  const value = wholeSteps(profile.initialWithoutVat, per, weeks);
  if (value === 0) return undefined;
  const formula = fill(targetWords(pack).feeWeeks.formula, {
    weeks: formatNumber(weeks),
    value: formatMoney(profile.initialWithoutVat),
    per: formatMoney(penceOf(per)),
    total: formatQuantity(value, context.measure, pack.wording.proportion.singular),
    rule: rule.rule,
  });
  return fromRule(published, { mode: 'number', value, by: 'rule' }, formula, targetWords(pack).feeWeeks);
}

/** One student placement for a fee from the first sum on, two above the second. */
export function byFeePlacements(
  context: RuleContext,
  rule: RuleBy<'fee-placements'>,
): RuleOutcome | undefined {
  const { pack, profile } = context;
  const published = findRule(pack, rule.rule);
  const from = penceOf(published.number('onePlacementFrom'));
  const above = penceOf(published.number('twoPlacementsAbove'));
  if (profile.initialWithoutVat < from) return undefined;
  const value = profile.initialWithoutVat > above ? 2 : 1;
  const formula = fill(targetWords(pack).feePlacements.formula, {
    total: formatQuantity(value, context.measure, pack.wording.proportion.singular),
    value: formatMoney(profile.initialWithoutVat),
    from: formatMoney(from),
    above: formatMoney(above),
    rule: rule.rule,
  });
  return fromRule(published, { mode: 'number', value, by: 'rule' }, formula, targetWords(pack).feePlacements);
}

/** An outcome that rests on one published rule, with the rule's own words as its reason. */
export function fromRule(
  published: ProportionalityRule,
  target: Target,
  formula: string,
  wording: { readonly rounding: string; readonly why: string },
  slots: Readonly<Record<string, string>> = {},
): RuleOutcome {
  return {
    target,
    formula,
    rounding: wording.rounding,
    why: fill(wording.why, { ...slots, ...statementOf(published) }).trim(),
    rules: [published.id],
    ourDefault: false,
    sources: published.sources,
  };
}

function statementOf({
  statement,
  caveat,
}: ProportionalityRule): Readonly<Record<'statement' | 'caveat', string>> {
  return { statement, caveat: caveat ?? '' };
}
