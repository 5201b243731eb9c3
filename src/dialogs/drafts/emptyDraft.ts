import type { DraftContent } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import type { Turn } from '../turn';

/** A draft in which nothing was answered yet. */
export function isEmptyDraft({ answers }: Pick<DraftContent, 'answers'>): boolean {
  return Object.keys(answers).length === 0;
}

/** A draft without any answer that a turn leaves for another, or for nothing, is deleted with it: there is nothing to keep. */
export function dropEmptyDraft({ snapshot }: Turn, decision: Decision): Decision {
  const { current, named } = snapshot;
  if (!current || !isEmptyDraft(current) || named?.id === current.id) return decision;
  const left = decision.changes.some(
    (change) => change.change === 'saveInterview' && change.interview.draftId !== current.id,
  );
  if (!left) return decision;
  const deletion = { change: 'deleteDraft', draftId: current.id, readAt: current.revision } as const;
  return { ...decision, changes: [...decision.changes, deletion] };
}
