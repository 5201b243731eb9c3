import type { Kysely } from 'kysely';
import type { PackStamp } from '../charter/schema/packStamp';
import type { Draft } from '../record/draft';
import { isOpen } from '../record/lifecycle';
import { findCalled } from '../record/findCalled';
import { packSeenBefore } from '../record/packSeen';
import type { DraftVersion, Interview, Snapshot, SnapshotRequest } from '../turn/decision';
import { findEntries } from './changes';
import { findDraft, findUnfinished, listDrafts } from './drafts';
import { fromJsonText } from './jsonText';
import { findOpenCard } from './liveCards';
import { findLastMessage } from './outbox';
import type { Owner } from './owner';
import { interview as interviewShape, settings as settingsShape } from './shapes';
import type { ConversationAddress } from './store';
import type { Tables } from './tables';
import { findSaved, findSavedWithAnother } from './versions';

/** What one turn may see: the tenant's settings, and of drafts and interviews only this person's. */
export async function readSnapshot(
  db: Kysely<Tables>,
  address: ConversationAddress,
  request: SnapshotRequest,
  welcomed: boolean,
): Promise<Snapshot> {
  const settings = await findSettings(db, address.tenantId);
  const common = {
    ...settings,
    welcomed,
    pressedBefore: request.nonce !== undefined && (await isNonceUsed(db, address, request.nonce)),
  };
  if (address.userId === undefined) return common;
  return { ...common, ...(await readOwn(db, address, { ...address, userId: address.userId }, request)) };
}

async function readOwn(
  db: Kysely<Tables>,
  address: ConversationAddress,
  owner: Owner,
  request: SnapshotRequest,
): Promise<Omit<Snapshot, 'settings' | 'settingsRevision' | 'welcomed' | 'pressedBefore'>> {
  const interview = await findInterview(db, address, owner);
  const current = interview?.draftId && (await findDraft(db, owner, { id: interview.draftId }));
  const named = await findNamed(db, owner, request, current || undefined);
  const openCard = request.openCard && (await findOpenCard(db, address, owner));
  const lastMessage = request.lastMessage && (await findLastMessage(db, address));
  const unfinished = request.unfinished && (await findUnfinished(db, owner, current || undefined));
  return {
    ...(interview && { interview }),
    ...(current && { current }),
    ...(request.history && current && { history: await findEntries(db, owner, current.id) }),
    ...(named && { named }),
    ...(request.list && { list: await listDrafts(db, owner, request.list) }),
    ...(unfinished && { unfinished }),
    ...(openCard && { openCard }),
    ...(lastMessage && { lastMessage }),
    ...(await findAllSaved(db, [current, named, unfinished], request.pack)),
  };
}

async function findAllSaved(
  db: Kysely<Tables>,
  drafts: readonly (Draft | string | boolean | undefined)[],
  pack: PackStamp | undefined,
): Promise<Pick<Snapshot, 'saved'>> {
  const saved: DraftVersion[] = [];
  for (const draft of new Set(drafts)) {
    if (typeof draft !== 'object' || draft.version === 0) continue;
    const version = await findShown(db, draft, pack);
    if (version) saved.push(version);
  }
  return saved.length > 0 ? { saved } : {};
}

/** What is no longer worked on is shown as it was saved; what was last seen with another pack is compared with what was saved then. */
async function findShown(
  db: Kysely<Tables>,
  draft: Draft,
  pack: PackStamp | undefined,
): Promise<DraftVersion | undefined> {
  if (!isOpen(draft)) return findSaved(db, draft);
  return pack && packSeenBefore(draft, pack) && findSavedWithAnother(db, draft, pack);
}

/** Among so many of the newest drafts one is found by what it is called. */
const MOST_CALLED = 100;

async function findNamed(
  db: Kysely<Tables>,
  owner: Owner,
  request: SnapshotRequest,
  current: Snapshot['current'],
): Promise<Snapshot['named']> {
  if (request.draftId !== undefined) {
    return request.draftId === current?.id ? current : findDraft(db, owner, { id: request.draftId });
  }
  if (request.called !== undefined) {
    const { rows } = await listDrafts(db, owner, { page: 0, pageSize: MOST_CALLED });
    const found = findCalled(rows, request.called);
    return found && findDraft(db, owner, { id: found.id });
  }
  if (request.reference === undefined) return undefined;
  return findDraft(db, owner, { reference: request.reference });
}

/** The tenant's settings, with the revision that a save must name. */
export async function findSettings(
  db: Kysely<Tables>,
  tenantId: string,
): Promise<Pick<Snapshot, 'settings' | 'settingsRevision'>> {
  const row = await db
    .selectFrom('settings')
    .select(['settings', 'revision'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  if (!row) return { settingsRevision: 0 };
  return { settings: fromJsonText(settingsShape, row.settings), settingsRevision: row.revision };
}

/** The interview row; one of an older shape counts as none, since the draft says everything that matters. */
async function findInterview(
  db: Kysely<Tables>,
  address: ConversationAddress,
  owner: Owner,
): Promise<Interview | undefined> {
  const row = await db
    .selectFrom('interviews')
    .select('state')
    .where('conversation_id', '=', address.conversationId)
    .where('tenant_id', '=', owner.tenantId)
    .where('user_id', '=', owner.userId)
    .executeTakeFirst();
  const state: unknown = row && JSON.parse(row.state);
  return interviewShape.safeParse(state).data;
}

/** Used up by this person: what somebody else presses takes nothing from them. */
async function isNonceUsed(
  db: Kysely<Tables>,
  address: ConversationAddress,
  nonce: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('turns')
    .select('key')
    .where('conversation_id', '=', address.conversationId)
    .where('nonce', '=', nonce)
    .where('user_id', '=', address.userId ?? '')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
