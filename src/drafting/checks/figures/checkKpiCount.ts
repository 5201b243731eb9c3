import { fill } from '../../../charter/fill';
import type { Issue } from '../issue';
import type { CheckInput } from '../checkInput';

/** At least one KPI; no more than this contract carries; never more than the ceiling (docs/drafting-standard.md#rule-11). */
export function checkKpiCount({ pack, kpis, shortlist }: CheckInput): readonly Issue[] {
  const words = pack.wording.document.checks;
  const count = kpis.length;
  const { ceiling, sources } = pack.engine;
  if (count === 0) {
    return [{ code: 'no-commitment', level: 'mustFix', message: words.noCommitment, sources }];
  }
  if (count > ceiling) {
    return [
      {
        code: 'too-many-kpis',
        level: 'mustFix',
        message: fill(words.aboveCeiling, { count, ceiling }),
        sources,
      },
    ];
  }
  if (count <= shortlist.most) return [];
  const message = fill(words.tooManyKpis, { count, most: shortlist.most });
  return [{ code: 'too-many-kpis', level: 'consider', message, sources: shortlist.sources }];
}
