import type { CharterPack } from '../../charter/pack';
import { searchTerms } from '../../charter/lookUp/searchTerms';
import type { Kpi } from '../../drafting/kpis/kpi';

/** The KPIs that have every word in their name, their unit or the name of their commitment; by the name alone where that says it. */
export function kpisCalled(pack: CharterPack, kpis: readonly Kpi[], named: string): readonly Kpi[] {
  const { commonWords } = pack.charter;
  const asked = searchTerms(named, commonWords);
  if (asked.length === 0) return [];
  const having = (textOf: (kpi: Kpi) => string): readonly Kpi[] =>
    kpis.filter((kpi) => {
      const terms = searchTerms(textOf(kpi), commonWords);
      return asked.every((word) => terms.some((term) => term === word || term.startsWith(word)));
    });
  const byName = having(({ name }) => name);
  if (byName.length > 0) return byName;
  return having(({ name, unit, commitmentId }) =>
    [name, unit, pack.commitments.get(commitmentId)?.name ?? ''].join(' '),
  );
}
