import type { DraftContent } from '../../src/record/draft';
import type { Change } from '../../src/record/change';
import type { Draft } from '../../src/record/draft';
import { begin, revise, type Author, type Entry, type Revision } from '../../src/record/revise';

/** Who changes drafts in tests that are not about who it is. */
export const AUTHOR: Author = {
  userId: 'alex',
  role: 'owner',
  at: '2026-11-22T10:00:00.000Z',
  pack: { id: 'test-pack', version: '1', digest: 'abc' },
};

/** A new draft as the dialogs begin one. */
export function begun(
  id: string,
  content: Partial<DraftContent> = {},
  owner: Partial<Pick<Draft, 'tenantId' | 'ownerId'>> & Partial<Author> = {},
): Revision {
  const { tenantId = 'stoke', ownerId = 'alex', ...author } = owner;
  const { answers = { title: `Title of ${id}` }, choices = {} } = content;
  const change = { change: 'begun', content: { answers, choices } } as const;
  return begin({ id, tenantId, ownerId }, change, { ...AUTHOR, ...author });
}

/** A draft with changes made that its status allows. */
export function revised(
  draft: Draft,
  changes: readonly Change[],
  author: Partial<Author> = {},
  log: readonly Entry[] = [],
): Revision {
  const outcome = revise(draft, changes, { ...AUTHOR, ...author }, log);
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused}`);
  return outcome.ok;
}
