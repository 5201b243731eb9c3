import type { Kysely } from 'kysely';
import type { Owner } from './owner';
import { findReplies } from './ownReplies';
import type { Tables } from './tables';

/** Lets whoever holds the link of this id load what is kept of a person, until then. Erasing them revokes it. */
export async function offerExport(
  db: Kysely<Tables>,
  { tenantId, userId }: Owner,
  { id, until }: { readonly id: string; readonly until: string },
): Promise<void> {
  await db
    .insertInto('exports')
    .values({ id, tenant_id: tenantId, user_id: userId, expires_at: until })
    .execute();
}

/** Whose an export is, with the ids of their drafts, oldest first; undefined where its link stands for nobody any more. */
export interface Exported extends Owner {
  readonly draftIds: readonly string[];
}

/** The export that a link stands for. */
export async function findExport(db: Kysely<Tables>, id: string, now: string): Promise<Exported | undefined> {
  const found = await db
    .selectFrom('exports')
    .select(['tenant_id as tenantId', 'user_id as userId'])
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!found) return undefined;
  const drafts = await db
    .selectFrom('drafts')
    .select('id')
    .where('tenant_id', '=', found.tenantId)
    .where('owner_id', '=', found.userId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return { ...found, draftIds: drafts.map(({ id: draftId }) => draftId) };
}

/** Rows as they are kept, by what they are. */
export type Kept = Readonly<Record<string, unknown>>;

/** A draft as it is kept, with its changes and versions; undefined where it went meanwhile. */
export async function readKeptDraft(
  db: Kysely<Tables>,
  { tenantId, userId }: Owner,
  draftId: string,
): Promise<Kept | undefined> {
  const draft = await db
    .selectFrom('drafts')
    .selectAll()
    .where('id', '=', draftId)
    .where('tenant_id', '=', tenantId)
    .where('owner_id', '=', userId)
    .executeTakeFirst();
  if (!draft) return undefined;
  const changes = await db
    .selectFrom('changes')
    .selectAll()
    .where('draft_id', '=', draftId)
    .orderBy('revision')
    .execute();
  const versions = await db
    .selectFrom('versions')
    .selectAll()
    .where('draft_id', '=', draftId)
    .orderBy('version')
    .execute();
  return {
    ...opened(draft, 'answers', 'choices', 'pack'),
    changes: changes.map((row) => opened(row, 'change', 'pack', 'before')),
    versions: versions.map((row) => opened(row, 'pack', 'document', 'issues')),
  };
}

/** All that is kept of a person beside their drafts. */
export async function readKeptBeside(db: Kysely<Tables>, owner: Owner): Promise<Kept> {
  const { tenantId, userId } = owner;
  const saves = await db
    .selectFrom('settings_changes')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('who', '=', userId)
    .orderBy('revision')
    .execute();
  const settings = await db
    .selectFrom('settings')
    .select('set_by')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  const conversations = await db
    .selectFrom('conversations')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .execute();
  const interviews = await db
    .selectFrom('interviews')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .execute();
  const cards = await db
    .selectFrom('live_cards')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .orderBy('made_at')
    .execute();
  const links = await db
    .selectFrom('exports')
    .select(['id', 'expires_at'])
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .execute();
  const turns = await db
    .selectFrom('turns')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('at')
    .execute();
  const replies = await findReplies(db, owner).selectAll().orderBy('id').execute();
  return {
    settingsSaved: saves.map((row) => opened(row, 'before', 'after')),
    settingsSet: settings?.set_by.includes(userId) === true ? [ownOf(settings.set_by, userId)] : [],
    conversations,
    interviews: interviews.map((row) => opened(row, 'state')),
    liveCards: cards,
    exportLinks: links,
    turns: turns.map((row) => opened(row, 'invoke')),
    replies: replies.map((row) => opened(row, 'address', 'op')),
  };
}

/** A row with its columns of JSON opened. */
function opened<R extends object>(row: R, ...columns: readonly (keyof R)[]): Kept {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]: [string, unknown]) => [
      column,
      columns.some((each) => each === column) && typeof value === 'string' ? read(value) : value,
    ]),
  );
}

/** What JSON says; where it cannot be read, the text that stands there. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { unreadable: text };
  }
}

/** The settings that somebody set, of who set each. */
function ownOf(setBy: string, userId: string): unknown {
  const all = read(setBy);
  if (typeof all !== 'object' || all === null) return all;
  return Object.fromEntries(
    Object.entries(all).filter(([, by]: [string, unknown]) => JSON.stringify(by).includes(userId)),
  );
}
