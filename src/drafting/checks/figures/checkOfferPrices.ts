import { fill } from '../../../charter/fill';
import type { Assessment, ScoredOffer } from '../../assessment/assessment';
import { worthOfMarks } from '../../assessment/worth';
import { formatNumber } from '../../figures/formatQuantity';
import { formatMoney } from '../../figures/formatMoney';
import { nameKpis } from '../../kpis/nameKpis';
import { chosenRemedies } from '../../remedies/chosen';
import { takesSums, totalsOf, unitPrices } from '../../remedies/prices';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

/** That to promise more than will be done is not cheaper than to do it: what an offer wins, and what follows where it is not kept (docs/domain.md#assessment). */
export function checkOfferPrices(input: CheckInput, { offers, weighting }: Assessment): readonly Issue[] {
  const { pack, kpis, content, remedies, profile } = input;
  if (offers.length === 0) return [];
  const words = pack.wording.document.checks;
  const issue = (message: string, number: number): Issue => ({
    ...{ code: 'assessment', level: 'consider', message, sources: pack.assessment.sources },
    about: { kpi: number },
  });
  const chosen = chosenRemedies(remedies, content.choices.remedies);
  const named = (of: readonly ScoredOffer[]): string =>
    nameKpis(
      pack,
      of.map(({ kpi }) => kpi),
    );
  const first = (of: readonly ScoredOffer[]): number => of[0]?.kpi.number ?? 0;
  if (chosen.every(({ remedy }) => remedy.always))
    return [issue(fill(words.noConsequence, { kpis: named(offers) }), first(offers))];
  if (!takesSums(chosen)) return [];
  const totals = totalsOf(pack, kpis).map(({ number }) => number);
  const without = offers.filter(({ kpi }) => !totals.includes(kpi.number));
  const prices = unitPrices(pack, kpis, chosen, content.choices.remedies);
  const cheap = offers.flatMap(({ kpi: { number, name }, target, marks }) => {
    const price = prices.find(({ kpi }) => kpi === number)?.price;
    if (price === undefined || target.floor === undefined || target.ceiling === undefined) return [];
    const sum = Math.round(price * (target.ceiling - target.floor));
    const worth = worthOfMarks(pack, profile, weighting, marks);
    if (sum >= worth) return [];
    const slots = { number, name, marks: formatNumber(marks) };
    const said = { sum: formatMoney(sum), worth: formatMoney(worth) };
    return [issue(fill(words.cheapOffer, { ...slots, ...said }), number)];
  });
  return [
    ...(without.length === 0 ? [] : [issue(fill(words.unpriced, { kpis: named(without) }), first(without))]),
    ...cheap,
  ];
}
