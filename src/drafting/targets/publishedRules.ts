import { fill } from '../../charter/fill';
import type { ProportionalityRule } from '../../charter/schema/rule';
import {
  findRule,
  ourDefaultSource,
  quantity,
  targetWords,
  type NoFigure,
  type RuleBy,
  type RuleContext,
  type RuleOutcome,
} from './benchmark';
import { hostsOf } from './carries';
import { formatAbout } from '../figures/formatAbout';
import { formatMoney } from '../figures/formatMoney';
import { formatNumber } from '../figures/formatQuantity';
import { countOpportunities, isDivisible, potOf, sayWeeks, worthOf, type Pot } from './opportunities';
import { penceOf, wholeSteps } from '../figures/pence';
import { weeksForOne } from './workingTime';
import type { Target } from './target';

/** What a division may lose of a whole number. */
const ROUNDING = 1e-6;

/** The measure's share of the pot, or all of it, each opportunity worth so many units. */
export function byOpportunities(context: RuleContext, rule: RuleBy<'opportunities'>): RuleOutcome | NoFigure {
  const { pack, profile, measure, share } = context;
  const wording = targetWords(pack);
  const pot = potOf(pack, profile, rule.rule);
  const count = share?.count ?? (isDivisible(measure) ? pot.count : Math.floor(pot.count));
  if (count === 0) return { noFigure: sayNothingLeft(context, rule.rule, pot) };
  const published = findRule(pack, rule.rule);
  const { each, short } = worthOf(pack, profile, measure);
  // rounded once, at the end
  const value = Math.floor(count * each + ROUNDING);
  const slots = {
    opportunities: countOpportunities(pack, count),
    each: formatNumber(each),
    total: quantity(context, value),
  };
  const worth = short
    ? pot.saysWeeks
      ? fill(wording.eachOfTerm, slots)
      : fill(wording.eachShortTerm, { ...slots, term: sayWeeks(pack, profile) })
    : fill(measure.takesWeeks === 1 ? wording.eachWeeks : wording.eachUnits, slots);
  const shared = share?.sum === undefined ? '' : fill(wording.shared, { sum: share.sum });
  return {
    target: { mode: 'number', value, by: 'rule' },
    formula: `${pot.formula}${shared}${worth}`,
    rounding: wording.opportunities.rounding,
    why: fill(wording.opportunities.why, statementOf(published)).trim() + sayUnchecked(context),
    rules: pot.capped ? [rule.rule, pack.engine.workforceCap.rule] : [rule.rule],
    ourDefault: false,
    sources: [...published.sources, ourDefaultSource(pack)],
  };
}

/** Where the people on the contract are not known, that nothing was compared with them. */
function sayUnchecked({ pack, profile }: RuleContext): string {
  return profile.workforce === undefined ? ` ${targetWords(pack).workforceUnknown}` : '';
}

function sayNothingLeft({ pack, profile, share }: RuleContext, rule: string, pot: Pot): string {
  const wording = targetWords(pack);
  if (pot.count > 0) return fill(wording.nothingLeft, { sum: share?.sum ?? '' });
  return pot.capped
    ? fill(wording.noPlace, { formula: pot.formula })
    : fill(wording.noWholeNumber, { value: formatAbout(pack, profile.initialWithoutVat), rule });
}

/** So many weeks of placement for each step of the fee, held to what the team can host where its size is known. */
export function byFeeWeeks(context: RuleContext, rule: RuleBy<'fee-weeks'>): RuleOutcome | NoFigure {
  const { pack, profile } = context;
  const wording = targetWords(pack);
  const published = findRule(pack, rule.rule);
  const [weeks, per] = [published.number('weeksPerStep'), published.number('poundsPerStep')];
  const byFee = wholeSteps(profile.initialWithoutVat, per, weeks);
  const value = formatAbout(pack, profile.initialWithoutVat);
  if (byFee === 0) return { noFigure: fill(wording.noWholeNumber, { value, rule: rule.rule }) };
  const hosts = hostsOf(pack, profile);
  const hosted =
    hosts === undefined ? byFee : Math.floor(hosts * weeksForOne(pack.figures, profile) + ROUNDING);
  const exact = (profile.initialWithoutVat * weeks) / penceOf(per);
  const slots = {
    weeks: formatNumber(weeks),
    value,
    per: formatMoney(penceOf(per)),
    total: quantity(context, byFee),
    rule: rule.rule,
  };
  const formula = Number.isInteger(exact)
    ? fill(wording.feeWeeks.formula, slots)
    : fill(wording.feeWeeksRounded, { ...slots, exact: formatNumber(Math.floor(exact * 100) / 100) });
  const held = fill(wording.feeWeeksHeld, {
    hosts: formatNumber(hosts ?? 0),
    weeks: formatNumber(weeksForOne(pack.figures, profile)),
    term: sayWeeks(pack, profile),
    total: quantity(context, hosted),
  });
  const outcome = fromRule(
    published,
    { mode: 'number', value: Math.min(byFee, hosted), by: 'rule' },
    hosted < byFee ? `${formula}${held}` : formula,
    wording.feeWeeks,
  );
  return { ...outcome, why: outcome.why + sayUnchecked(context) };
}

/** One student placement for a fee from the first sum on, two above the second. */
export function byFeePlacements(
  context: RuleContext,
  rule: RuleBy<'fee-placements'>,
): RuleOutcome | NoFigure {
  const { pack, profile } = context;
  const published = findRule(pack, rule.rule);
  const from = penceOf(published.number('onePlacementFrom'));
  const above = penceOf(published.number('twoPlacementsAbove'));
  const fee = formatAbout(pack, profile.initialWithoutVat);
  if (profile.initialWithoutVat < from)
    return { noFigure: fill(targetWords(pack).noWholeNumber, { value: fee, rule: rule.rule }) };
  const value = Math.min(profile.initialWithoutVat > above ? 2 : 1, Math.floor(hostsOf(pack, profile) ?? 2));
  const formula = fill(targetWords(pack).feePlacements.formula, {
    total: quantity(context, value),
    value: fee,
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
