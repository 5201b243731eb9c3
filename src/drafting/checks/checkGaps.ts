import { fill } from '../../charter/fill';
import type { Issue } from './issue';
import type { CheckInput } from './checkInput';

/** Text that could not be written: a slot without a value, or a KPI for which the library has no clause (design promise 4). */
export function checkGaps({ pack, gaps }: CheckInput): readonly Issue[] {
  const words = pack.wording.document.checks;
  return gaps.map((gap): Issue => {
    const found = { code: 'empty-slot', level: 'mustFix', sources: [] } as const;
    if (gap.lacks === 'slot') {
      const { title, part } = gap;
      return { ...found, message: fill(words.emptySlot, { title }), about: { part } };
    }
    const { number, name, measureId } = gap.kpi;
    return { ...found, message: fill(words.noClause, { number, name }), about: { kpi: number, measureId } };
  });
}
