import { fill } from '../../../charter/fill';
import { readSetKpis, suggestSetKpis } from '../../kpis/section52';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

/**
 * Where the duty of section 52 holds: fewer KPIs set than it asks for and no reason recorded why none is suitable, which is to be considered, because
 * the rest may be KPIs of the service (docs/domain.md#kpi-duty); or more set, and the most material of them not chosen.
 */
export function checkSection52({ pack, position, kpis, content }: CheckInput): readonly Issue[] {
  if (!position.facts.has('kpi-duty')) return [];
  const words = pack.wording.document.checks;
  const { least, material, sources } = pack.law.kpiDuty;
  const set = readSetKpis(pack, kpis, content.choices);
  if (set.whyNone !== undefined) return [];
  const count = set.kpis.length + set.services.length;
  const issue = (level: Issue['level'], message: string): Issue => ({
    ...{ code: 'section-52', level, message, sources },
  });
  if (count < least) {
    const suggested = suggestSetKpis(pack, kpis);
    const few = fill(words.section52Few, { count, least });
    const could = fill(words.section52Suggested, { kpis: suggested.join('; ') });
    return [issue('consider', suggested.length === 0 ? few : `${few} ${could}`)];
  }
  return set.material.length === Math.min(material, count)
    ? []
    : [issue('consider', fill(words.section52Material, { count, material }))];
}
