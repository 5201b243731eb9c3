import { fill } from '../../charter/fill';
import type { CharterPack, RenderPack } from '../../charter/pack';
import type { Pence } from '../../record/answers';
import type { RemedyChoice } from '../../record/draft';
import { ownPart } from '../../record/ownPart';
import { formatMoney } from '../figures/formatMoney';
import type { Kpi } from '../kpis/kpi';
import type { MenuEntry } from './menu';

/** What one unit short of a KPI costs, as the Schedule prints it. */
export interface UnitPrice {
  readonly kpi: number;
  readonly name: string;
  readonly unit: string;
  readonly price: Pence;
}

/** The KPIs that are totals with a figure or an offer: only of these units can be short, and a sum be due. */
export function totalsOf({ measures }: CharterPack, kpis: readonly Kpi[]): readonly Kpi[] {
  return kpis.filter(
    ({ measureId, target }) =>
      measures.get(measureId)?.rated === 'to-date' && (target.mode === 'number' || target.mode === 'offered'),
  );
}

/** Whether any of the remedies takes a sum. */
export function takesSums(chosen: readonly MenuEntry[]): boolean {
  return chosen.some(({ remedy }) => remedy.sums);
}

/** The prices that the officer entered, of the KPIs that a remedy chosen here covers; none where no remedy takes a sum. */
export function unitPrices(
  pack: CharterPack,
  kpis: readonly Kpi[],
  chosen: readonly MenuEntry[],
  choice: RemedyChoice | undefined,
): readonly UnitPrice[] {
  if (!takesSums(chosen)) return [];
  return totalsOf(pack, kpis).flatMap(({ number, measureId, name, unit }) => {
    const price = ownPart(choice?.prices, measureId);
    return price === undefined ? [] : [{ kpi: number, name, unit, price }];
  });
}

/** The row of a price: the title of its KPI, and what one unit costs. */
export function priceRow(
  pack: RenderPack,
  { kpi, name, unit, price }: UnitPrice,
): { readonly label: string; readonly lines: readonly string[] } {
  const { kpiHeading, prices } = pack.wording.document.render;
  return {
    label: fill(kpiHeading, { number: kpi, name }),
    lines: [fill(prices.row, { price: formatMoney(price), unit })],
  };
}

/** What all units of one target cost: the most that can be due for it. */
export interface PricedTarget extends UnitPrice {
  /** Units of the target; of an offer, of the one that earns all the marks. */
  readonly units: number;
  readonly sum: Pence;
}

/** The most that can be due for each target that has a price and a figure, or an offer with a most. */
export function pricedTargets(kpis: readonly Kpi[], prices: readonly UnitPrice[]): readonly PricedTarget[] {
  return prices.flatMap((each) => {
    const target = kpis.find(({ number }) => number === each.kpi)?.target;
    const units =
      target?.mode === 'number' ? target.value : target?.mode === 'offered' ? target.ceiling : undefined;
    return units === undefined ? [] : [{ ...each, units, sum: Math.round(units * each.price) }];
  });
}

/** What all units of these targets cost together. */
export function pricedTotal(kpis: readonly Kpi[], prices: readonly UnitPrice[]): Pence {
  return pricedTargets(kpis, prices).reduce((total, { sum }) => total + sum, 0);
}
