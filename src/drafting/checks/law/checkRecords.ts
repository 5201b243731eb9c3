import { findChecksNeeded, recordedCheck } from '../../law/checksNeeded';
import { legalAsides } from '../../law/legalAsides';
import type { Issue } from '../issue';
import type { CheckInput } from '../checkInput';

/** What nobody is recorded for yet: law that is not covered here, and measures that ask where suppliers are (docs/domain.md#location). */
export function checkRecords({ pack, position, kpis, content }: CheckInput): readonly Issue[] {
  return findChecksNeeded(pack, position, kpis)
    .filter((check) => recordedCheck(content.choices, check) === undefined)
    .map(({ note, ids }) => ({
      code: 'to-be-checked',
      level: 'mustFix',
      message: [note.text, ...legalAsides(pack, note)].join(' '),
      about: { checks: ids, statement: note.id },
      sources: note.sources,
    }));
}
