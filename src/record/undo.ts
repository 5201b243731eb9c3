import { questionId } from '../charter/schema/vocabulary';
import { decides } from './answers';
import { withoutKey, type Change } from './change';
import type { Alterable, Choices, Draft } from './draft';
import type { Entry, Why } from './entry';
import { overlap, putBack, type Before } from './parts';

/** How a draft came to be cannot be taken back from it: that would be to delete it. */
const BEGINNINGS: ReadonlySet<Change['change']> = new Set(['begun', 'copied', 'imported']);

/** A change of status or version has been seen outside the draft; it has acts of its own that go the other way. */
const SEEN_OUTSIDE = ['status', 'version'];

/** What stood before the change of that revision, put back; or why not. `log`: every entry since, and the one to undo. */
export function undo(
  draft: Pick<Draft, 'id' | 'revision'> & Alterable,
  of: number,
  log: readonly Entry[],
): { readonly ok: Alterable } | { readonly refused: Why } {
  const own = log.filter(({ draftId }) => draftId === draft.id);
  const entry = own.find(({ revision }) => revision === of);
  const later = own.filter(({ revision }) => revision > of);
  // with a gap in the log nobody can tell what changed since
  if (!entry || later.length !== draft.revision - of) return { refused: 'nothing-to-undo' };
  if (!isUndoable(entry)) return { refused: 'not-undoable' };
  if (later.some(({ before }) => overlap(entry.before, before))) return { refused: 'changed-since' };
  const restored = putBack(draft, entry.before);
  if (!restored) return { refused: 'unreadable' };
  return { ok: later.length === 0 ? restored : withoutUnseen(draft, restored, entry.before) };
}

function isUndoable({ change, before }: Entry): boolean {
  return !BEGINNINGS.has(change.change) && !SEEN_OUTSIDE.some((part) => Object.hasOwn(before, part));
}

/**
 * What was put back stands among later changes, as nobody has seen it yet: no confirmation comes back with it, and the one
 * whose subject it is falls.
 */
function withoutUnseen(now: Alterable, restored: Alterable, before: Before): Alterable {
  const names = Object.keys(before);
  const reopensProfile = questionId.options.some((id) => decides(id) && names.includes(`answers/${id}`));
  const reopensKpis = names.some((name) =>
    /^choices\/(?:commitments|measures|targets|baselines)(?:\/|$)/.test(name),
  );
  const keeps = (confirmation: 'profileConfirmed' | 'kpisConfirmed', falls: boolean) =>
    now.choices[confirmation] === true && !falls;
  let choices: Choices = restored.choices;
  if (!keeps('profileConfirmed', reopensProfile)) choices = withoutKey(choices, 'profileConfirmed');
  if (!keeps('kpisConfirmed', reopensKpis)) choices = withoutKey(choices, 'kpisConfirmed');
  return { ...restored, choices };
}
