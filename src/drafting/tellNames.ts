import { fill } from '../charter/fill';
import type { CharterPack } from '../charter/pack';
import type { AssessmentChoice, OfficerBaseline, OfficerTarget, RemedyChoice } from '../record/draft';
import { formatMoney } from './figures/formatMoney';
import { formatNumber, formatQuantity } from './figures/formatQuantity';
import { sayBaseline } from './targets/knownBaseline';

/** What a commitment is called; said honestly where the pack of today has none of that id. */
export function commitmentName(pack: CharterPack, id: string): string {
  return pack.commitments.get(id)?.name ?? pack.wording.dialogs.told.gone.commitment;
}

/** What a measure is called. */
export function measureName(pack: CharterPack, id: string): string {
  return pack.measures.get(id)?.name ?? pack.wording.dialogs.told.gone.measure;
}

/** What a workforce reason is about. */
export function reasonName(pack: CharterPack, id: string): string {
  return pack.workforceReasons.get(id)?.matter ?? pack.wording.dialogs.told.gone.reason;
}

/** How social value is assessed: "Scored offers; a blank or short offer: the tender is rejected". */
export function assessmentInWords(
  { assessment, wording }: CharterPack,
  { mode, short }: AssessmentChoice,
): string {
  const { label } = assessment.modes[mode];
  return mode === 'offers'
    ? fill(wording.dialogs.told.assessedOffers, { label, short: assessment.short[short].label })
    : label;
}

/** The remedies by their labels; one that the pack has no more is called as it was kept. */
export function remedyNames({ remedies, wording }: CharterPack, ids: readonly string[]): string {
  const labels = ids.map((id) => remedies.menu.find((each) => each.id === id)?.label ?? id);
  return labels.length === 0 ? wording.dialogs.told.none : labels.join(', ');
}

/** The remedies with what one unit short costs: "Priced make-good; one unit: Weeks £350". */
export function remediesInWords(pack: CharterPack, { chosen, prices = {} }: RemedyChoice): string {
  const words = pack.wording.dialogs.told;
  const names = remedyNames(pack, chosen);
  const priced = Object.entries(prices).map(([id, price]) =>
    fill(words.remedyPrice, { measure: measureName(pack, id), price: formatMoney(price) }),
  );
  return priced.length === 0
    ? names
    : fill(words.remedyPrices, { remedies: names, prices: priced.join(', ') });
}

/** Several names, or the word for none. */
export function listNames(
  pack: CharterPack,
  ids: readonly string[],
  name: (pack: CharterPack, id: string) => string,
): string {
  return ids.length === 0 ? pack.wording.dialogs.told.none : ids.map((id) => name(pack, id)).join(', ');
}

/** A target as the officer set it: "104 weeks", "as tenderers offer". */
export function targetInWords(pack: CharterPack, id: string, target: OfficerTarget): string {
  if ('offered' in target) return pack.wording.dialogs.told.offered;
  const measure = pack.measures.get(id);
  if (measure === undefined) return formatNumber(target.value);
  return formatQuantity(target.value, measure, pack.wording.proportion.singular);
}

/** A baseline as the officer entered it: "412,000 kWh a year in 2025/26, from our energy bills". */
export function baselineInWords(pack: CharterPack, id: string, baseline: OfficerBaseline): string {
  const { unitKind } = pack.measures.get(id) ?? { unitKind: 'intensity' };
  return sayBaseline(pack, { unit: baseline.unit, unitKind }, baseline);
}
