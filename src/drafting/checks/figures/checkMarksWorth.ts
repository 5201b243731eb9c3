import { fill } from '../../../charter/fill';
import type { Assessment } from '../../assessment/assessment';
import { marksByMethod, scoredByMethod } from '../../assessment/scoredByMethod';
import { paidTimeOfTotal, worthOfMarks } from '../../assessment/worth';
import { formatMoney } from '../../figures/formatMoney';
import { formatNumber } from '../../figures/formatQuantity';
import { penceOf } from '../../figures/pence';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

const THOUSAND = 1000;

/** That the marks of a KPI are worth no more of the price than stands in proportion to the paid time that its target takes (docs/domain.md#assessment). */
export function checkMarksWorth(input: CheckInput, assessment: Assessment): readonly Issue[] {
  const { pack, profile, kpis, position } = input;
  if (assessment.mode !== 'method' || assessment.weighting === 0) return [];
  const scored = scoredByMethod(pack, profile, position, kpis);
  const all = marksByMethod(pack, profile, assessment, scored);
  const { sources, worthMost } = pack.assessment;
  return scored.flatMap(({ number, name, measureId, target }, index): Issue[] => {
    const marks = all[index] ?? 0;
    const cost = paidTimeOfTotal(pack, { measureId, target });
    if (cost === undefined) return [];
    const worth = worthOfMarks(pack, profile, assessment.weighting, marks);
    if (worth <= cost * worthMost) return [];
    const said = {
      marks: formatNumber(marks),
      worth: aboutThousands(worth),
      cost: aboutThousands(cost),
    };
    const message = fill(pack.wording.document.checks.marksWorth, { number, name, ...said });
    return [{ code: 'assessment', level: 'consider', message, sources, about: { kpi: number } }];
  });
}

/** To whole thousands of pounds, one at least: neither sum is known to the pound. */
function aboutThousands(pence: number): string {
  const step = penceOf(THOUSAND);
  return formatMoney(Math.max(1, Math.round(pence / step)) * step);
}
