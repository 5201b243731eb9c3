import { legalAsides } from '../../law/legalAsides';
import type { Issue } from '../issue';
import type { CheckInput } from '../checkInput';

/** What of the legal position the officer has to put right or to consider; what somebody must check is found by `checkRecords`. */
export function checkLegal({ pack, position, kpis }: CheckInput): readonly Issue[] {
  // where there is no clause, nothing of it is to be considered
  const considers = kpis.length > 0;
  return position.notes
    .filter(
      ({ level, until }) =>
        until === undefined && (level === 'must-fix' || (considers && level === 'consider')),
    )
    .map((note) => ({
      code: 'legal',
      level: note.level === 'must-fix' ? 'mustFix' : 'consider',
      message: [note.text, ...legalAsides(pack, note)].join(' '),
      about: { statement: note.id },
      sources: note.sources,
    }));
}

/** Says that no lawyer has reviewed the library's text, for as long as that is so. */
export function checkReviewed({ pack, document, kpis }: CheckInput): readonly Issue[] {
  if (document.reviewed || kpis.length === 0) return [];
  return [
    {
      code: 'not-reviewed',
      level: 'consider',
      message: pack.wording.document.checks.notReviewed,
      sources: [],
    },
  ];
}
