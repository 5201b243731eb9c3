import { fill } from '../charter/fill';
import type { CharterPack } from '../charter/pack';
import type { Section52Choice } from '../record/draft';
import { measureName } from './tellNames';

/** What was set under section 52: "KPIs set under section 52: Jobs, Calls answered in a minute; most material: Jobs". */
export function tellSection52(pack: CharterPack, choice: Section52Choice): string {
  return fill(pack.wording.dialogs.told.section52, { set: section52InWords(pack, choice) });
}

/** The KPIs set and the most material of them. */
export function section52InWords(
  pack: CharterPack,
  { kpis, services, material, whyNone }: Section52Choice,
): string {
  const words = pack.wording.dialogs.told;
  const nameOf = (id: string): string => (kpis.includes(id) ? measureName(pack, id) : id);
  const set = [...kpis, ...services].map(nameOf).join(', ');
  if (set === '') return whyNone === undefined ? words.none : fill(words.section52None, { reason: whyNone });
  return material.length === 0
    ? set
    : fill(words.section52Material, { set, material: material.map(nameOf).join(', ') });
}
