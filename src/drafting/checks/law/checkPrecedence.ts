import { formOf, isScheduleFirst } from '../../contract/form';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

/** The Schedule put before the main terms: what that means; or why it was not done, where the form cannot be put behind it. */
export function checkPrecedence({ pack, profile }: CheckInput): readonly Issue[] {
  if (!profile.scheduleFirst) return [];
  const { scheduleFirst, notFirst } = pack.wording.document.checks;
  const message = isScheduleFirst(formOf(pack, profile), profile) ? scheduleFirst : notFirst;
  return [{ code: 'precedence', level: 'consider', message, sources: [] }];
}
