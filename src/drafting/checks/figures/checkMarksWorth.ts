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

/** That the marks of a KPI are worth no more of the price than stands in proportion to the paid time that its target takes or, of a share, no more than should go unasked (docs/domain.md#assessment). */
export function checkMarksWorth(input: CheckInput, assessment: Assessment): readonly Issue[] {
  const { pack, profile, kpis, position } = input;
  if (assessment.mode !== 'method' || assessment.weighting === 0) return [];
  const scored = scoredByMethod(pack, profile, position, kpis);
  const all = marksByMethod(pack, profile, assessment, scored);
  const { sources, worthMost, shareWorthFrom } = pack.assessment;
  return scored.flatMap(({ number, name, measureId, target }, index): Issue[] => {
    const marks = all[index] ?? 0;
    const cost = paidTimeOfTotal(pack, { measureId, target });
    const worth = worthOfMarks(pack, profile, assessment.weighting, marks);
    if (worth <= (cost === undefined ? penceOf(shareWorthFrom) : cost * worthMost)) return [];
    const words = pack.wording.document.checks;
    const said = { number, name, marks: formatNumber(marks), worth: aboutThousands(worth) };
    const message =
      cost === undefined
        ? fill(words.marksOfShare, said)
        : fill(words.marksWorth, { ...said, cost: aboutThousands(cost) });
    return [{ code: 'assessment', level: 'consider', message, sources, about: { kpi: number } }];
  });
}

/** To whole thousands of pounds, one at least: neither sum is known to the pound. */
function aboutThousands(pence: number): string {
  const step = penceOf(THOUSAND);
  return formatMoney(Math.max(1, Math.round(pence / step)) * step);
}
