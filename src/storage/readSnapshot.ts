import type { Kysely } from 'kysely';
import type { PackStamp } from '../charter/schema/packStamp';
import type { Draft } from '../record/draft';
import { isOpen } from '../record/lifecycle';
import { findCalled } from '../record/findCalled';
import { packSeenBefore } from '../record/packSeen';
import type { DraftCall, DraftVersion, Interview, Snapshot, SnapshotRequest } from '../turn/decision';
import { findEntries } from './changes';
import { findDraft, findUnfinished, listDrafts } from './drafts';
import { findHoldings } from './holdings';
import { fromJsonText, knownJsonText } from './jsonText';
import { findOpenCard } from './liveCards';
import { findLastMessage } from './outbox';
import type { Owner } from './owner';
import { prepared } from './prepared';
import { findSettingsSaves } from './settingsLog';
import { settingsSetByShape, settingsShape } from '../record/settings';
import { interview as interviewShape } from './shapes';
import type { ConversationAddress } from './store';
import type { Tables } from './tables';
import { Aside, draftAside, readable } from './setAside';
import { findSaved, findSavedWithAnother } from './versions';

/** What one turn may see: the tenant's settings, and of drafts and interviews only this person's. */
export async function readSnapshot(
  db: Kysely<Tables>,
  address: ConversationAddress,
  request: SnapshotRequest,
  welcomed: boolean,
): Promise<Snapshot> {
  const aside = new Aside();
  const settings = await aside.orSetAside(findSettings(db, address.tenantId), () => ({ what: 'settings' }));
  const common = {
    ...(settings ?? { settingsRevision: await findSettingsRevision(db, address.tenantId) }),
    welcomed,
    pressedBefore: request.nonce !== undefined && (await isNonceUsed(db, address, request.nonce)),
  };
  const { userId } = address;
  const own = userId === undefined ? {} : await readOwn(db, address, { ...address, userId }, request, aside);
  return { ...common, ...own, ...(aside.found.length > 0 && { setAside: aside.found }) };
}

async function readOwn(
  db: Kysely<Tables>,
  address: ConversationAddress,
  owner: Owner,
  request: SnapshotRequest,
  aside: Aside,
): Promise<Omit<Snapshot, 'settings' | 'settingsSetBy' | 'settingsRevision' | 'welcomed' | 'pressedBefore'>> {
  const interview = await findInterview(db, address, owner);
  const current =
    interview?.draftId &&
    (await aside.orSetAside(findDraft(db, owner, { id: interview.draftId }), draftAside(false)));
  const named = await aside.orSetAside(findNamed(db, owner, request, current || undefined), draftAside(true));
  const logged = named ?? (current || undefined);
  const history =
    request.history &&
    logged &&
    (await aside.orSetAside(findEntries(db, owner, logged.id), () => ({
      what: 'history',
      reference: logged.reference,
    })));
  const openCard = request.openCard && (await findOpenCard(db, address, owner));
  const lastMessage = request.lastMessage && (await findLastMessage(db, address));
  const unfinished = request.unfinished && (await findUnfinished(db, owner, current || undefined));
  return {
    ...(interview && { interview }),
    ...(current && { current }),
    ...(history && { history }),
    ...(named && { named }),
    ...(request.list && { list: await listDrafts(db, owner, request.list) }),
    ...(unfinished && { unfinished }),
    ...(request.compared && { compared: await findCompared(db, owner, request.compared, aside) }),
    ...(request.holdings && { holdings: await findHoldings(db, owner) }),
    ...(request.settingsSaves !== undefined && {
      settingsSaves: await findSettingsSaves(db, owner.tenantId, request.settingsSaves),
    }),
    ...(request.newest !== undefined && { newest: await findNewest(db, owner, request.newest) }),
    ...(openCard && { openCard }),
    ...(lastMessage && { lastMessage }),
    ...(await findAllSaved(db, [current, named, unfinished], request.pack, aside)),
  };
}

async function findAllSaved(
  db: Kysely<Tables>,
  drafts: readonly (Draft | string | boolean | undefined)[],
  pack: PackStamp | undefined,
  aside: Aside,
): Promise<Pick<Snapshot, 'saved'>> {
  const saved: DraftVersion[] = [];
  for (const draft of new Set(drafts)) {
    if (typeof draft !== 'object' || draft.version === 0) continue;
    const { reference } = draft;
    const version = await aside.orSetAside(findShown(db, draft, pack), () => ({ what: 'saved', reference }));
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

async function findCompared(
  db: Kysely<Tables>,
  owner: Owner,
  { one, other }: NonNullable<SnapshotRequest['compared']>,
  aside: Aside,
): Promise<NonNullable<Snapshot['compared']>> {
  const find = (call: DraftCall | undefined) =>
    call && aside.orSetAside(findNamed(db, owner, asNamed(call), undefined), draftAside(true));
  const [left, right] = [await find(one), await find(other)];
  return { ...(left && { one: left }), ...(right && { other: right }) };
}

function asNamed(call: DraftCall): SnapshotRequest {
  return 'reference' in call ? call : { called: call };
}

/** The newest drafts, whole. One that cannot be read is passed over: it is only an offer. */
async function findNewest(db: Kysely<Tables>, owner: Owner, most: number): Promise<readonly Draft[]> {
  const { rows } = await listDrafts(db, owner, { page: 0, pageSize: most });
  const found: Draft[] = [];
  for (const { id } of rows) {
    const draft = await readable(() => findDraft(db, owner, { id }));
    if (draft) found.push(draft);
  }
  return found;
}

/** The revision that a save must name, where the settings themselves cannot be read. */
async function findSettingsRevision(db: Kysely<Tables>, tenantId: string): Promise<number> {
  const [row] = (await settingsOf(db, { tenant: tenantId })).rows;
  return row?.revision ?? 0;
}

/** The tenant's settings, with the revision that a save must name. */
export async function findSettings(
  db: Kysely<Tables>,
  tenantId: string,
): Promise<Pick<Snapshot, 'settings' | 'settingsSetBy' | 'settingsRevision'>> {
  const [row] = (await settingsOf(db, { tenant: tenantId })).rows;
  if (!row) return { settingsRevision: 0 };
  return {
    settings: knownJsonText(settingsShape, row.settings),
    settingsSetBy: knownJsonText(settingsSetByShape, row.set_by),
    settingsRevision: row.revision,
  };
}

const settingsOf = prepared((db, it: { tenant: string }) =>
  db.selectFrom('settings').select(['settings', 'set_by', 'revision']).where('tenant_id', '=', it.tenant),
);

/** The interview row; one of an older shape counts as none, since the draft says everything that matters. */
async function findInterview(
  db: Kysely<Tables>,
  address: ConversationAddress,
  owner: Owner,
): Promise<Interview | undefined> {
  const who = { conversation: address.conversationId, tenant: owner.tenantId, user: owner.userId };
  const [row] = (await interviewOf(db, who)).rows;
  return row && readable(() => fromJsonText(interviewShape, row.state));
}

const interviewOf = prepared((db, it: { conversation: string; tenant: string; user: string }) =>
  db
    .selectFrom('interviews')
    .select('state')
    .where('conversation_id', '=', it.conversation)
    .where('tenant_id', '=', it.tenant)
    .where('user_id', '=', it.user),
);

/** Used up by this person: what somebody else presses takes nothing from them. */
async function isNonceUsed(
  db: Kysely<Tables>,
  address: ConversationAddress,
  nonce: string,
): Promise<boolean> {
  const used = { conversation: address.conversationId, nonce, user: address.userId ?? '' };
  return (await turnByNonce(db, used)).rows.length > 0;
}

const turnByNonce = prepared((db, it: { conversation: string; nonce: string; user: string }) =>
  db
    .selectFrom('turns')
    .select('key')
    .where('conversation_id', '=', it.conversation)
    .where('nonce', '=', it.nonce)
    .where('user_id', '=', it.user)
    .limit(1),
);
