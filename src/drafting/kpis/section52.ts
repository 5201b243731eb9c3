import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Choices } from '../../record/draft';
import { isSlight } from '../assessment/tellsApart';
import type { Kpi } from './kpi';

/** One KPI that is set under section 52, of the draft or by title alone. */
export interface SetKpi {
  /** How the choice names it: by measure or title. */
  readonly id: string;
  readonly name: string;
}

/** What is set under section 52 of the Procurement Act 2023: the officer's choice, as far as the KPIs of the draft still bear it. */
export interface SetKpis {
  readonly kpis: readonly SetKpi[];
  readonly services: readonly SetKpi[];
  /** The most material of both, for the next notice; too few or too many where the officer has not settled them. */
  readonly material: readonly SetKpi[];
  /** Why none is suitable, where none is set. */
  readonly whyNone?: string;
  /** ISO date on which the officer chose; absent: not yet. */
  readonly chosenOn?: string;
}

/** Whether a KPI can be set: it is assessed every year, and one that is monitored only is not rated (section 71). */
export function mayBeSet({ target }: Kpi): boolean {
  return target.mode !== 'monitored';
}

/** What is set of these KPIs. Where no more are set than a notice names, they are the most material. */
export function readSetKpis(pack: CharterPack, kpis: readonly Kpi[], { section52 }: Choices): SetKpis {
  if (section52 === undefined) return { kpis: [], services: [], material: [] };
  const own = kpis
    .filter((kpi) => mayBeSet(kpi) && section52.kpis.includes(kpi.measureId))
    .map((kpi) => ({ id: kpi.measureId, name: fill(pack.wording.document.render.kpiHeading, { ...kpi }) }));
  const services = section52.services.map((name) => ({ id: name, name }));
  const all = [...own, ...services];
  const material =
    all.length <= pack.law.kpiDuty.material ? all : all.filter(({ id }) => section52.material.includes(id));
  return {
    ...{ kpis: own, services, material },
    ...(all.length > 0 || section52.whyNone === undefined ? {} : { whyNone: section52.whyNone }),
    chosenOn: section52.at.slice(0, 'yyyy-mm-dd'.length),
  };
}

/** The KPIs that could be set, no more than are asked for: the first of the draft that may be, and are no small things beside the work. */
export function suggestSetKpis(pack: CharterPack, kpis: readonly Kpi[]): readonly string[] {
  return kpis
    .filter((kpi) => mayBeSet(kpi) && !isSlight(pack, kpi))
    .slice(0, pack.law.kpiDuty.least)
    .map((kpi) => fill(pack.wording.document.render.kpiHeading, { ...kpi }));
}
