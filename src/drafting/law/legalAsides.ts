import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { formatDate } from '../figures/formatDate';
import type { LegalNote } from './legalNotes';

/** What is said beside a statement: what to do, and that it was to be read again by a day that has passed. */
export function legalAsides(
  { wording }: CharterPack,
  { todo, overdueSince }: Pick<LegalNote, 'todo' | 'overdueSince'>,
): readonly string[] {
  const { overdue } = wording.document.render.notes;
  return [
    ...(todo === undefined ? [] : [todo]),
    ...(overdueSince === undefined ? [] : [fill(overdue, { date: formatDate(overdueSince) })]),
  ];
}
