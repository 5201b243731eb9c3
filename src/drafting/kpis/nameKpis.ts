import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { formatList } from '../figures/formatList';
import type { Kpi } from './kpi';

/** KPIs as a list for the officer: "KPI 1 (Green space) and KPI 3 (Mentoring)". */
export function nameKpis({ wording }: CharterPack, kpis: readonly Pick<Kpi, 'number' | 'name'>[]): string {
  return formatList(kpis.map(({ number, name }) => fill(wording.document.kpiNamed, { number, name })));
}
