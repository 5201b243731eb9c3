import { fill } from '../../../charter/fill';
import { formatList } from '../../figures/formatList';
import { formatMoney } from '../../figures/formatMoney';
import { chosenRemedies } from '../../remedies/chosen';
import { totalsOf, pricedTotal, takesSums, unitPrices } from '../../remedies/prices';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

const ALL = 100;

/** Remedies that take sums have a price for one unit of a KPI at least, and the prices stay in proportion (docs/domain.md#remedies). */
export function checkPrices({ pack, kpis, profile, content, remedies }: CheckInput): readonly Issue[] {
  const choice = content.choices.remedies;
  const chosen = chosenRemedies(remedies, choice);
  if (!takesSums(chosen)) return [];
  const words = pack.wording.document.checks.prices;
  const { sources, mostPercent } = pack.remedies.sums;
  const issue = (level: Issue['level'], message: string): Issue => ({
    ...{ code: 'remedy', level, message, sources },
  });
  const labels = formatList(chosen.flatMap(({ remedy }) => (remedy.sums ? remedy.label : [])));
  const covered = totalsOf(pack, kpis);
  if (covered.length === 0) return [issue('consider', fill(words.noTotal, { label: labels }))];
  const prices = unitPrices(pack, kpis, chosen, choice);
  const unpriced = covered.filter(({ number }) => !prices.some(({ kpi }) => kpi === number));
  const total = pricedTotal(kpis, prices);
  const percent = Math.round((total * ALL) / Math.max(1, profile.initialWithoutVat));
  return [
    ...(unpriced.length === 0
      ? []
      : [
          issue(
            // with a price for others, that no sum is due here may be meant
            prices.length === 0 ? 'mustFix' : 'consider',
            fill(prices.length === 0 ? words.missing : words.partly, {
              label: labels,
              kpis: formatList(
                unpriced.map(({ number, name }) =>
                  fill(pack.wording.document.render.kpiHeading, { number, name }),
                ),
              ),
            }),
          ),
        ]),
    ...(percent > mostPercent
      ? [issue('consider', fill(words.dear, { sum: formatMoney(total), percent, most: mostPercent }))]
      : []),
  ];
}
