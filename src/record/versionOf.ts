import type { Alterable, Draft } from './draft';
import type { Entry } from './entry';
import { putBack } from './parts';

/** A draft as it was saved as a version: what came after it, put back. Undefined where there is no such version, or the log has a gap or cannot be read. */
export function versionOf(draft: Draft, log: readonly Entry[], version: number): Alterable | undefined {
  const own = log.filter(({ draftId }) => draftId === draft.id);
  const { answers, choices, status } = draft;
  let stood: Alterable = { answers, choices, status, version: draft.version };
  let revision = draft.revision;
  if (version < 1 || version > draft.version) return undefined;
  for (const entry of [...own].reverse()) {
    // the change that saved it is the newest that stands under its number
    if (
      stood.version === version &&
      (entry.change.change === 'save-version' || entry.change.change === 'mark-ready')
    )
      return stood;
    if (entry.revision !== revision) return undefined;
    const before = putBack(stood, entry.before);
    if (!before) return undefined;
    stood = before;
    revision -= 1;
  }
  return undefined;
}
