import { fill } from '../../charter/fill';
import { findRule, type RuleContext } from './benchmark';
import { formatMoney } from '../figures/formatMoney';
import { formatNumber, formatQuantity } from '../figures/formatQuantity';
import { penceOf, wholeSteps } from '../figures/pence';

/** Weeks that one opportunity is worth, or the term if shorter: our default, not the benchmark's (docs/domain.md#pr1). */
const WEEKS_EACH = 52;
const MONTHS_PER_YEAR = 12;

/** People opportunities of a contract, in units of the measure, with the line that shows how they were worked out. */
export interface Opportunities {
  readonly value: number;
  readonly formula: string;
  /** The workforce cap lowered the number. */
  readonly capped: boolean;
}

/** The whole part of V ÷ the benchmark's pounds, held to a share of the workforce where it is known, each worth so many units. */
export function drawOpportunities(
  { pack, profile, measure }: RuleContext,
  ruleId: string,
  unitsEach: number | 'term-weeks',
): Opportunities {
  const wording = pack.wording.proportion.target;
  const per = findRule(pack, ruleId).number('poundsPerOpportunity');
  const carried = wholeSteps(profile.initialWithoutVat, per);
  const { workforce } = profile;
  const { percent } = pack.engine.workforceCap;
  const cap = workforce === undefined ? carried : Math.floor((workforce * percent) / 100);
  const count = Math.min(carried, cap);
  const each = unitsEach === 'term-weeks' ? weeksEach(profile.months) : unitsEach;
  const value = count * each;
  const slots = {
    opportunities: fill(count === 1 ? wording.opportunity.one : wording.opportunity.many, {
      count: formatNumber(count),
    }),
    each: formatNumber(each),
    total: formatQuantity(value, measure, pack.wording.proportion.singular),
  };
  const formula = [
    fill(wording.opportunities.formula, {
      count: formatNumber(carried),
      value: formatMoney(profile.initialWithoutVat),
      per: formatMoney(penceOf(per)),
      rule: ruleId,
    }),
    ...(workforce !== undefined && cap < carried
      ? [
          fill(wording.workforceCap, {
            count: formatNumber(count),
            percent,
            workforce: formatNumber(workforce),
          }),
        ]
      : []),
    fill(unitsEach === 'term-weeks' ? wording.eachTermWeeks : wording.eachUnits, slots),
  ].join('');
  return { value, formula, capped: cap < carried };
}

function weeksEach(months: number): number {
  return Math.min(WEEKS_EACH, Math.floor((months * WEEKS_EACH) / MONTHS_PER_YEAR));
}
