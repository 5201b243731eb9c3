import { fill } from '../../../charter/fill';
import { readSetKpis } from '../../kpis/section52';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

/** Where the duty of section 52 holds: fewer KPIs set than it asks for, or more and the most material of them not chosen. */
export function checkSection52({ pack, position, kpis, content }: CheckInput): readonly Issue[] {
  if (!position.facts.has('kpi-duty')) return [];
  const words = pack.wording.document.checks;
  const { least, material, sources } = pack.law.kpiDuty;
  const set = readSetKpis(pack, kpis, content.choices);
  const count = set.kpis.length + set.services.length;
  const said: string[] = [];
  if (count < least) said.push(fill(words.section52Few, { count, least }));
  else if (set.material.length !== Math.min(material, count))
    said.push(fill(words.section52Material, { count, material }));
  return said.map((message) => ({ code: 'section-52', level: 'consider', message, sources }));
}
