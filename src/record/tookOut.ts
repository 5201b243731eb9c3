import type { Entry } from './entry';
import { replaced } from './parts';

/**
 * Whether a change took out something that can be put back: a commitment that was chosen or `proposed`, or the answer, target or choice
 * that stood there before.
 */
export function tookOut({ change, before }: Entry, proposed: readonly string[]): boolean {
  const was = replaced(before);
  switch (change.change) {
    case 'choose-commitments':
      return (was.choices?.commitments ?? proposed).some((id) => !change.commitments.includes(id));
    case 'choose-measures':
    case 'set-targets':
    case 'set-baselines':
    case 'choose-remedies':
    case 'set-section-52':
      return true;
    case 'answer':
    case 'rename':
      return Object.keys(was.answers ?? {}).length > 0;
    default:
      return false;
  }
}
