import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Measure } from '../../../charter/schema/measure';
import type { Issue, IssueCode } from '../issue';
import type { Kpi } from '../../kpis/kpi';
import type { CheckInput } from '../checkInput';

/** Every KPI says what is counted (Procurement Act 2023 s.23(2)(b): clear, measurable and specific). */
export function checkUnits({ pack, kpis }: CheckInput): readonly Issue[] {
  const lacking = kpis.filter(({ unit, calculation }) => isBlank(unit) || isBlank(calculation));
  return lacking.map((kpi) => kpiIssue(pack, 'no-unit', pack.wording.document.checks.noUnit, kpi));
}

/** Every KPI has a figure, an offer, a baseline or a reason to be monitored: there is no fourth way (docs/drafting-standard.md#rule-10). */
export function checkTargets({ pack, kpis }: CheckInput): readonly Issue[] {
  const lacking = kpis.filter((kpi) => !isSet(kpi, pack.measures.get(kpi.measureId)));
  return lacking.map((kpi) => kpiIssue(pack, 'no-target', pack.wording.document.checks.noTarget, kpi));
}

/** Every KPI says what shows it. */
export function checkEvidence({ pack, kpis }: CheckInput): readonly Issue[] {
  const lacking = kpis.filter(({ evidence }) => evidence.every(isBlank));
  return lacking.map((kpi) => kpiIssue(pack, 'no-evidence', pack.wording.document.checks.noEvidence, kpi));
}

function isSet({ target }: Kpi, measure: Measure | undefined): boolean {
  switch (target.mode) {
    case 'number':
      return isFigure(target.value, measure);
    case 'offered':
      return !isBlank(target.basis);
    case 'baseline':
      return !isBlank(target.measuredOver) && target.most > 0;
    case 'monitored':
      return !isBlank(target.why);
  }
}

/** A figure above nothing (nothing itself where less is better), and at most 100 where it is a percentage. */
function isFigure(value: number, measure: Measure | undefined): boolean {
  if (!Number.isFinite(value) || value < 0) return false;
  if (value === 0) return measure?.better === 'less';
  return measure?.unitKind !== 'percent' || value <= 100;
}

function kpiIssue(
  pack: CharterPack,
  code: IssueCode,
  words: string,
  { number, name, measureId }: Kpi,
): Issue {
  return {
    code,
    level: 'mustFix',
    message: fill(words, { number, name }),
    about: { kpi: number, measureId },
    sources: pack.engine.checks.measurable,
  };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
