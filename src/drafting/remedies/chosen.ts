import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { FactName } from '../../charter/schema/law/fact';
import type { RemedyChoice } from '../../record/draft';
import type { Slots } from '../documents/schedule/outline';
import { markReference } from '../documents/schedule/references';
import { holds } from '../law/holds';
import { formatList } from '../figures/formatList';
import type { Kpi } from '../kpis/kpi';
import type { MenuEntry } from './menu';
import type { UnitPrice } from './prices';

/** The remedies that the officer chose and that are allowed: the others are left out of the text, and the checks say so. */
export function chosenRemedies(
  menu: readonly MenuEntry[],
  choice: RemedyChoice | undefined,
): readonly MenuEntry[] {
  return menu.filter(
    ({ remedy, whyNot }) => whyNot === undefined && choice?.chosen.includes(remedy.id) === true,
  );
}

/** {interest}, where one was recorded: the sentence that prints it ends with its own full stop. */
export function interestOf(choice: RemedyChoice | undefined): Slots {
  const interest = choice?.interest.replace(/[\s.]+$/, '') ?? '';
  return interest === '' ? {} : { interest };
}

/** {pricedKpis}: those of whose units the table of prices has one or, while it has none, all that a sum could be due for. */
export function pricedKpisOf(
  { wording }: CharterPack,
  prices: readonly UnitPrice[],
  kpis: readonly Kpi[],
  totals: readonly Kpi[],
): Slots {
  const priced = prices.map(({ kpi }) => kpi);
  const named = prices.length > 0 ? kpis.filter(({ number }) => priced.includes(number)) : totals;
  if (named.length === 0) return {};
  const names = named.map(({ number, measureId }) =>
    markReference({ what: 'kpi', id: measureId }, fill(wording.document.kpiName, { number })),
  );
  return { pricedKpis: formatList(names) };
}

/** The texts of the remedies chosen, slots still open, after them what holds for every sum; and what they rest on. */
export function outlineRemedies(
  { remedies }: CharterPack,
  chosen: readonly MenuEntry[],
  facts: ReadonlySet<FactName>,
): { readonly templates: readonly string[]; readonly sources: readonly string[] } {
  const taken = chosen.map(({ remedy }) => remedy);
  const paragraphs = taken.flatMap((remedy) => remedy.paragraphs);
  const ofSums = taken.some(({ sums }) => sums) ? remedies.sums.paragraphs : [];
  return {
    templates: [...paragraphs, ...ofSums].filter(({ when }) => holds(when, facts)).map(({ text }) => text),
    sources: taken.flatMap(({ sources }) => sources),
  };
}
