import { fill } from '../../charter/fill';
import { nameKpis } from '../kpis/nameKpis';
import type { CheckInput } from './checkInput';
import type { Issue } from './issue';

/** A measure that the officer chose and the library no longer holds: another stands in its place, and that is said. */
export function checkWithdrawn({ pack, content, kpis }: CheckInput): readonly Issue[] {
  return Object.entries(content.choices.measures ?? {}).flatMap(([commitmentId, chosen]) => {
    const used = kpis.filter((kpi) => kpi.commitmentId === commitmentId);
    const [first] = used;
    const gone = chosen.filter((id) => !pack.measures.has(id));
    if (first === undefined || gone.length === 0) return [];
    const message = fill(pack.wording.document.checks.withdrawn, {
      commitment: pack.commitments.get(commitmentId)?.name ?? commitmentId,
      gone: gone.join(', '),
      used: nameKpis(pack, used),
    });
    const about = { kpi: first.number, measureId: first.measureId };
    return [{ code: 'measure-withdrawn', level: 'consider', message, about, sources: [] }];
  });
}
