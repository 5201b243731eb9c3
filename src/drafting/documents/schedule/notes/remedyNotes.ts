import { fill } from '../../../../charter/fill';
import type { CharterPack } from '../../../../charter/pack';
import { formatList } from '../../../figures/formatList';
import { formatMoney } from '../../../figures/formatMoney';
import { formatNumber } from '../../../figures/formatQuantity';
import type { LegalNote } from '../../../law/legalPosition';
import { interestOf } from '../../../remedies/chosen';
import type { MenuEntry } from '../../../remedies/menu';
import { pricedTargets, pricedTotal, takesSums, type UnitPrice } from '../../../remedies/prices';
import type { DocumentInput } from '../documentInput';
import { fillAll } from '../numberSections';
import type { Slots } from '../outline';

/** The remedies that stand in the text, with what one unit short costs. */
export interface ToldRemedies {
  readonly chosen: readonly MenuEntry[];
  readonly prices: readonly UnitPrice[];
}

/** What the tender documents say of the remedies chosen; what the officer has yet to enter is left out, and the checks ask for it. */
export function tellRemediesInTender(
  { pack, content }: DocumentInput,
  slots: Slots,
  { chosen, prices }: ToldRemedies,
): readonly string[] {
  const own = chosen.flatMap(({ remedy }) => remedy.tender ?? []);
  const ofSums = takesSums(chosen) ? pack.remedies.sums.tender : [];
  const priced: Slots = prices.length === 0 ? {} : { prices: listPrices(pack, prices) };
  const all = { ...slots, ...interestOf(content.choices.remedies), ...priced };
  return fillAll([...own, ...ofSums], all, () => undefined);
}

/** For the officer: each remedy chosen, on whose advice, what the sums protect and cost, and what was left out and why. */
export function writeRemedyNotes(input: DocumentInput, { chosen, prices }: ToldRemedies): readonly string[] {
  const { pack, content, remedies } = input;
  const choice = content.choices.remedies;
  const words = pack.wording.document.remedyNotes;
  const beyond = chosen.filter(({ remedy }) => !remedy.always);
  const barred = remedies.flatMap(({ remedy, whyNot }) =>
    whyNot !== undefined && choice?.chosen.includes(remedy.id) === true ? [{ remedy, why: whyNot }] : [],
  );
  const adviser = choice?.adviser ?? '';
  const { interest } = interestOf(choice);
  return [
    ...(beyond.length === 0 && endsOpen(input) ? [words.none] : []),
    ...beyond.map(({ remedy: { label, means } }) => fill(words.chosen, { label, means })),
    ...(beyond.length === 0 ? [] : [adviser === '' ? words.noAdviser : fill(words.adviser, { adviser })]),
    ...(interest === undefined || !takesSums(beyond) ? [] : [fill(words.interest, { interest })]),
    ...(prices.length === 0 ? [] : [fill(words.prices, { prices: listPrices(pack, prices) })]),
    ...sayMost(input, prices),
    ...barred.map(({ remedy: { label }, why }) =>
      fill(pack.wording.document.checks.remedyLeftOut, { label, why }),
    ),
  ];
}

/** Whether a target is owed on a contract above the threshold, so that what ends the ladder matters. */
function endsOpen({ facts }: DocumentInput): boolean {
  return facts.has('target') && !facts.has('regime-act-below') && !facts.has('kind-grant');
}

/** The statement of law that there are no sums, where there are some, says what they need. */
export function ofSums({ remedies }: CharterPack, note: LegalNote, { chosen }: ToldRemedies): LegalNote {
  const { replaces, text, todo } = remedies.sums.note;
  return note.id === replaces && takesSums(chosen) ? { ...note, text, todo } : note;
}

/** The most that can be due if nothing is delivered, and what that is of the value. */
function sayMost(
  { pack: { wording }, kpis, profile }: DocumentInput,
  prices: readonly UnitPrice[],
): readonly string[] {
  const { remedyNotes, kpiName } = wording.document;
  const targets = pricedTargets(kpis, prices);
  if (targets.length === 0) return [];
  const total = pricedTotal(kpis, prices);
  const sums = targets.map(({ kpi, units, price, sum }) =>
    fill(remedyNotes.mostOf, {
      kpi: fill(kpiName, { number: kpi }),
      units: formatNumber(units),
      price: formatMoney(price),
      sum: formatMoney(sum),
    }),
  );
  const share = Math.round((total * 1000) / profile.initialWithoutVat) / 10;
  const percent = share === 0 ? remedyNotes.leastPercent : formatNumber(share);
  return [fill(remedyNotes.most, { sums: formatList(sums), total: formatMoney(total), percent })];
}

function listPrices({ wording }: CharterPack, prices: readonly UnitPrice[]): string {
  const { remedyNotes, kpiName } = wording.document;
  return formatList(
    prices.map(({ kpi, price, unit }) =>
      fill(remedyNotes.price, { kpi: fill(kpiName, { number: kpi }), price: formatMoney(price), unit }),
    ),
  );
}
