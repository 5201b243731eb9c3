import type { PackStamp } from '../charter/schema/packStamp';
import { alter, withoutUnseen, type Change } from './change';
import type { Alterable, Draft } from './draft';
import { allows, type Act, type Role } from './lifecycle';

export type { Act, Role } from './lifecycle';
import { overlap, putBack, replacedParts, type Before } from './parts';
import { RECORD_SHAPE } from './shapes';

/** Who makes a change, as what, when (ISO time), and with which charter pack. */
export interface Author {
  readonly userId: string;
  readonly role: Role;
  readonly at: string;
  readonly pack: PackStamp;
}

/** One change as it is kept, beside the draft that it made. `revision` is the draft's after it. */
export interface Entry {
  readonly draftId: string;
  readonly revision: number;
  readonly who: string;
  readonly at: string;
  readonly change: Change;
  readonly pack: PackStamp;
  readonly shape: number;
  readonly before: Before;
}

/** Why a change is refused. */
export type Why =
  /** The draft's status does not allow it, or not to this person. */
  | 'not-allowed'
  /** Undo: nothing was kept of such a change. */
  | 'nothing-to-undo'
  /** Undo: it went further than the draft, and cannot be taken back from here. */
  | 'not-undoable'
  /** Undo: the same part was changed again since. */
  | 'changed-since';

export type Revised = { readonly ok: Revision } | { readonly refused: Why };

/** What a copy, a document or an announcement has made of a change, undo cannot take back. */
const NOT_UNDOABLE: ReadonlySet<Change['change']> = new Set([
  'begun',
  'copied',
  'imported',
  'save-version',
  'mark-ready',
  'reopen',
]);

/** A draft with its new entries. Only this file makes one, so that a draft is written only with what changed it. */
class KeptRevision {
  /** Makes the type one of a kind: nothing else passes for it. */
  readonly #made = true;

  constructor(
    /** The revision the draft was read at; -1 for one that is new. */
    readonly readAt: number,
    readonly draft: Draft,
    readonly entries: readonly Entry[],
  ) {}

  isMade(): boolean {
    return this.#made;
  }
}
export type Revision = KeptRevision;

/** The only way a draft alters: changes made one after the other, each kept, or the reason why not one of them is. `log`: what undo may take back. */
export function revise(
  draft: Draft,
  changes: readonly Change[],
  author: Author,
  log: readonly Entry[] = [],
): Revised {
  let revised = draft;
  const entries: Entry[] = [];
  for (const change of changes) {
    if (!allows(revised, author.role, change.change)) return { refused: 'not-allowed' };
    const next =
      change.change === 'undo' ? undone(revised, change.of, author, log) : applied(revised, change, author);
    if ('refused' in next) return next;
    entries.push(entryOf(revised, next, change, author));
    revised = next;
  }
  return { ok: new KeptRevision(draft.revision, revised, entries) };
}

/** A new draft with its first entry. Its reference is given by the store. */
export function begin(
  draft: Pick<Draft, 'id' | 'tenantId' | 'ownerId'>,
  change: Extract<Change, { change: 'begun' | 'copied' }>,
  author: Author,
): Revision {
  const begun: Draft = {
    ...draft,
    ...change.content,
    reference: '',
    status: 'draft',
    revision: 0,
    version: 0,
    pack: author.pack,
    createdAt: author.at,
    updatedAt: author.at,
  };
  const entry = { ...entryOf(begun, begun, change, author), revision: 0 };
  return new KeptRevision(-1, begun, [entry]);
}

/** Whether an act would be refused as the draft stands: to say so before anything is opened for it. */
export function refusal(draft: Draft, act: Act, role: Role = 'owner'): Why | undefined {
  return allows(draft, role, act) ? undefined : 'not-allowed';
}

function applied(draft: Draft, change: Exclude<Change, { change: 'undo' }>, author: Author): Draft {
  return nextOf(draft, alter(draft, change, author.at), author);
}

function nextOf(draft: Draft, altered: Alterable, { at, pack }: Author): Draft {
  const { answers, choices, status, version } = altered;
  return { ...draft, answers, choices, status, version, pack, revision: draft.revision + 1, updatedAt: at };
}

/** What stood before the change of that revision, put back; confirmations that it took away are asked for again. */
function undone(
  draft: Draft,
  of: number,
  author: Author,
  log: readonly Entry[],
): Draft | { readonly refused: Why } {
  const entry = log.find(({ draftId, revision }) => draftId === draft.id && revision === of);
  if (!entry) return { refused: 'nothing-to-undo' };
  if (NOT_UNDOABLE.has(entry.change.change)) return { refused: 'not-undoable' };
  const later = log.filter(({ revision }) => revision > of);
  if (later.some(({ before }) => overlap(entry.before, before))) return { refused: 'changed-since' };
  return nextOf(draft, withoutUnseen(putBack(draft, entry.before), entry.before, later.length > 0), author);
}

function entryOf(draft: Draft, next: Draft, change: Change, { userId, at, pack }: Author): Entry {
  return {
    draftId: draft.id,
    revision: draft.revision + 1,
    who: userId,
    at,
    change,
    pack,
    shape: RECORD_SHAPE,
    before: replacedParts(draft, next),
  };
}
