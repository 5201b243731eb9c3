import { alter, type Change, type Moment } from './change';
import type { Alterable, Draft } from './draft';
import type { Entry, Why } from './entry';
import { allows, type Act, type Role } from './lifecycle';
import { replacedParts } from './parts';
import { RECORD_SHAPE } from './shapes';
import { undo } from './undo';

export type { Entry, Why } from './entry';
export type { Act, Role } from './lifecycle';

/** Who makes a change, as what, when, and with which charter pack. */
export interface Author extends Moment {
  readonly userId: string;
  readonly role: Role;
}

export type Revised = { readonly ok: Revision } | { readonly refused: Why };

/** A draft with its new entries. Only this file makes one, so that a draft is written only with what changed it. */
class KeptRevision {
  /** Makes the type one of a kind: nothing else passes for it. */
  declare protected readonly made: true;

  constructor(
    /** The revision the draft was read at; -1 for one that is new. */
    readonly readAt: number,
    readonly draft: Draft,
    readonly entries: readonly Entry[],
  ) {}
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
    const made = madeOf(revised, change, author, [...log, ...entries]);
    if ('refused' in made) return made;
    const next = nextOf(revised, made.ok, author);
    entries.push(entryOf(revised, next, change, author));
    revised = next;
  }
  return { ok: new KeptRevision(draft.revision, revised, entries) };
}

/** What a draft is before it is begun. */
const NOTHING: Alterable = { answers: {}, choices: {}, status: 'draft', version: 0 };

/** A new draft with its first entry. Its reference is given by the store. */
export function begin(
  draft: Pick<Draft, 'id' | 'tenantId' | 'ownerId'>,
  change: Extract<Change, { change: 'begun' | 'copied' }>,
  author: Author,
): Revision {
  const begun: Draft = {
    ...draft,
    ...alter(NOTHING, change, author),
    reference: '',
    revision: 0,
    pack: author.pack,
    linksFrom: 0,
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

/** What one change makes of a draft. */
function madeOf(
  draft: Draft,
  change: Change,
  author: Author,
  log: readonly Entry[],
): { readonly ok: Alterable } | { readonly refused: Why } {
  return change.change === 'undo' ? undo(draft, change.of, log) : { ok: alter(draft, change, author) };
}

function nextOf(draft: Draft, altered: Alterable, { at, pack }: Author): Draft {
  const { answers, choices, status, version } = altered;
  return { ...draft, answers, choices, status, version, pack, revision: draft.revision + 1, updatedAt: at };
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
