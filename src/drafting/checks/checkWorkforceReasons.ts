import { fill } from '../../charter/fill';
import { findReasonsNeeded } from '../documents/schedule/officerNotes';
import type { Issue } from './issue';
import type { CheckInput } from './checkInput';

/** A council may ask about workforce matters only with a recorded reason (LGA 1988 s.17(5); docs/drafting-standard.md#rule-7). */
export function checkWorkforceReasons(input: CheckInput): readonly Issue[] {
  const accepted = input.content.choices.reasonsAccepted ?? {};
  const open = findReasonsNeeded(input).filter(({ id }) => !Object.hasOwn(accepted, id));
  return open.map(({ id, matter, sources }) => ({
    code: 'workforce-reason',
    level: 'mustFix',
    message: fill(input.pack.wording.document.checks.workforceReason, { matter }),
    about: { reasonId: id },
    sources,
  }));
}
