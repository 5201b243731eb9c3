import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import { paidTimeOf } from '../../targets/paidTime';
import { formatMoney } from '../../figures/formatMoney';
import { formatNumber } from '../../figures/formatQuantity';
import { penceOf } from '../../figures/pence';
import { nameKpis } from '../../kpis/nameKpis';
import { chosenRemedies, interestOf } from '../../remedies/chosen';
import { unitPrices, type UnitPrice } from '../../remedies/prices';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

/** That each price fits what it protects: an interest of its own, and about what a unit takes of people's paid time (docs/domain.md#remedies). */
export function checkPriceFit({ pack, kpis, content, remedies }: CheckInput): readonly Issue[] {
  const choice = content.choices.remedies;
  const prices = unitPrices(pack, kpis, chosenRemedies(remedies, choice), choice);
  const words = pack.wording.document.checks.prices;
  const { sources } = pack.remedies.sums;
  const issue = (message: string): Issue => ({ code: 'remedy', level: 'consider', message, sources });
  const priced = kpis.filter(({ number }) => prices.some(({ kpi }) => kpi === number));
  const { interest } = interestOf(choice);
  const several = new Set(priced.map(({ commitmentId }) => commitmentId)).size > 1;
  // one text may hold the interest of each, if it says whose is whose
  const namesEach = priced.every(({ number }) =>
    new RegExp(`\\b${fill(pack.wording.document.tender.kpi, { number })}\\b`, 'i').test(interest ?? ''),
  );
  return [
    ...(several && interest !== undefined && !namesEach
      ? [
          {
            ...issue(fill(words.oneInterest, { kpis: nameKpis(pack, priced), interest })),
            level: 'mustFix' as const,
          },
        ]
      : []),
    ...priced.flatMap(({ number, measureId }) => {
      const price = prices.find(({ kpi }) => kpi === number);
      return price === undefined ? [] : unlikeCost(pack, measureId, price).map(issue);
    }),
  ];
}

/** A price far from what the paid time of one unit is worth; nothing where no hours are known of a unit. */
function unlikeCost(
  pack: CharterPack,
  measureId: string,
  { kpi, name, price }: UnitPrice,
): readonly string[] {
  const taken = paidTimeOf(pack, measureId);
  if (taken === undefined) return [];
  const { hours, pence: cost } = taken;
  const { under, over } = pack.remedies.sums.unlikeCost;
  if (price >= cost * under && price <= cost * over) return [];
  const words = pack.wording.document.checks.prices;
  return [
    fill(words.unlikeCost, {
      ...{ number: kpi, name, price: formatMoney(price) },
      hours: fill(hours === 1 ? words.hours.one : words.hours.many, { count: formatNumber(hours) }),
      cost: formatMoney(penceOf(Math.round(cost / 100))),
    }),
  ];
}
