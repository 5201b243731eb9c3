import { fill } from '../../../charter/fill';
import { findReasonsNeeded, writeReason } from '../../documents/schedule/workforceReasons';
import { formatDate } from '../../figures/formatDate';
import type { Issue } from '../issue';
import type { CheckInput } from '../checkInput';

/** A council may ask about workforce matters only with a reason that a named person accepted (LGA 1988 s.17(5); docs/drafting-standard.md#rule-7). */
export function checkWorkforceReasons(input: CheckInput): readonly Issue[] {
  const { workforceReason, workforceReasonUnnamed } = input.pack.wording.document.checks;
  return findReasonsNeeded(input).flatMap((needed): Issue[] => {
    const { id, matter, acceptedOn, by } = writeReason(input, needed);
    if (by !== undefined) return [];
    const message =
      acceptedOn === undefined
        ? fill(workforceReason, { matter })
        : fill(workforceReasonUnnamed, { matter, date: formatDate(acceptedOn) });
    const { sources } = needed;
    return [{ code: 'workforce-reason', level: 'mustFix', message, about: { reasonId: id }, sources }];
  });
}
