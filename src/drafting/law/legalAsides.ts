import { fill } from '../../charter/fill';
import type { RenderPack } from '../../charter/pack';
import { formatDate } from '../figures/formatDate';
import type { LegalNote } from './legalNotes';

/** What is said beside a statement: what to do or who checked it, and that it was to be read again by a day that has passed. */
export function legalAsides(
  { wording }: RenderPack,
  { todo, checked, overdueSince }: Pick<LegalNote, 'todo' | 'checked' | 'overdueSince'>,
): readonly string[] {
  const { overdue, checkedBy } = wording.document.render.notes;
  return [
    ...(checked === undefined
      ? [todo ?? '']
      : [fill(checkedBy, { by: checked.by, date: formatDate(checked.on) })]),
    ...(overdueSince === undefined ? [] : [fill(overdue, { date: formatDate(overdueSince) })]),
  ].filter((sentence) => sentence !== '');
}
