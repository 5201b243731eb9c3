import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure, TargetRule } from '../../charter/schema/measure';
import type { OfficerBaseline } from '../../record/draft';
import { formatNumber, formatQuantity } from '../figures/formatQuantity';
import { findRule, ourDefaultSource, type RuleBy } from './benchmark';
import type { ProposedTarget } from './targets';

/** Figures under this keep two decimals, larger ones are whole. */
const WHOLE_FROM = 100;

function baselineRule({ targetRules }: Pick<Measure, 'targetRules'>): RuleBy<'baseline'> | undefined {
  return targetRules.find((rule: TargetRule): rule is RuleBy<'baseline'> => rule.by === 'baseline');
}

/** Whether a measure's level rests on a present figure, which the officer may know (docs/domain.md#pr12). */
export function takesBaseline(measure: Pick<Measure, 'targetRules'>): boolean {
  return baselineRule(measure) !== undefined;
}

/** The measure as it is counted with this baseline: by the year, where the baseline is a figure of a year. */
export function countedBy(measure: Measure, baseline: OfficerBaseline | undefined): Measure {
  const { yearly } = measure;
  return yearly !== undefined && baseline?.unit === yearly.unit ? { ...measure, ...yearly } : measure;
}

/** "412,000 kWh a year in 2025/26, from our energy bills": as it is printed, or as the officer would type it. */
export function sayBaseline(
  pack: CharterPack,
  measure: Pick<Measure, 'unit' | 'unitKind'>,
  { value, unit, period, from }: OfficerBaseline,
): string {
  const figure = formatQuantity(value, { ...measure, unit }, pack.wording.proportion.singular);
  return fill(pack.wording.proportion.printed.knownBaseline, { figure, period, from });
}

/** The target fixed from the officer's baseline, in place of one that is set after a first measured year. */
export function proposeFromBaseline(
  pack: CharterPack,
  measure: Measure,
  baseline: OfficerBaseline,
  instead: ProposedTarget,
): ProposedTarget {
  const rule = baselineRule(measure);
  if (rule === undefined) return instead;
  const published = findRule(pack, rule.rule);
  const most = published.number('mostPercent');
  const better = (baseline.value * (measure.better === 'less' ? 100 - most : 100 + most)) / 100;
  const value = better >= WHOLE_FROM ? Math.round(better) : Math.round(better * 100) / 100;
  const words = pack.wording.proportion.target;
  const slots = {
    baseline: sayBaseline(pack, measure, baseline),
    most: formatNumber(most),
    total: formatQuantity(value, measure, pack.wording.proportion.singular),
    rule: rule.rule,
  };
  return {
    target: { mode: 'number', value, by: 'our-default' },
    workings: {
      ...instead.workings,
      formula: fill(words.knownBaseline.formula, slots),
      rounding: words.knownBaseline.rounding,
      why: fill(words.knownBaseline.why, slots),
      rules: [rule.rule],
      ourDefault: true,
      sources: [...published.sources, ourDefaultSource(pack)],
    },
    firstRule: instead.firstRule,
    guessed: false,
    onRequest: false,
  };
}
