import { fill } from '../../../charter/fill';
import type { Issue } from '../issue';
import type { Kpi } from '../../kpis/kpi';
import { nameKpis } from '../../kpis/nameKpis';
import type { CheckInput } from '../checkInput';

/** Two KPIs of one group count the same people, hours or pounds (docs/domain.md#counting-once). */
export function checkDoubleCounting({ pack, kpis }: CheckInput): readonly Issue[] {
  const groups = new Map<string, Kpi[]>();
  for (const kpi of kpis) {
    const group = pack.measures.get(kpi.measureId)?.countsWith;
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), kpi]);
  }
  const shared = [...groups.values()].filter(({ length }) => length > 1);
  return shared.map((group) => ({
    code: 'double-counting',
    level: 'consider',
    message: fill(pack.wording.document.checks.doubleCounting, {
      kpis: nameKpis(pack, group),
    }),
    about: { kpi: group[0]?.number ?? 0 },
    sources: pack.engine.checks.doubleCounting,
  }));
}
