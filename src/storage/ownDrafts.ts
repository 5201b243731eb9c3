import type { Kysely } from 'kysely';
import type { Draft } from '../record/draft';
import { isOpen } from '../record/lifecycle';
import type { DraftVersion } from '../turn/decision';
import type { OwnDrafts, PickDrafts } from '../turn/composeBox';
import { findDraft, listDrafts } from './drafts';
import type { Owner } from './owner';
import { findSettings } from './readSnapshot';
import { readable } from './setAside';
import type { Tables } from './tables';
import { findSaved } from './versions';

/** Among so many of the newest drafts somebody looks. */
const MOST_LISTED = 100;

/**
 * The drafts of this person that are picked of their list, newest first, as each stands when it is read: no lock and no
 * transaction, since each is shown by itself. One that cannot be read is passed over; settings that cannot be read count as none.
 */
export async function readOwnDrafts(db: Kysely<Tables>, owner: Owner, pick: PickDrafts): Promise<OwnDrafts> {
  const settings = (await readable(() => findSettings(db, owner.tenantId)))?.settings;
  const { rows } = await listDrafts(db, owner, { page: 0, pageSize: MOST_LISTED });
  const drafts: Draft[] = [];
  const saved: DraftVersion[] = [];
  for (const id of pick(rows)) {
    const found = await readable(() => findDraft(db, owner, { id }));
    if (!found) continue;
    drafts.push(found);
    const version = isOpen(found) ? undefined : await readable(() => findSaved(db, found));
    if (version) saved.push(version);
  }
  return { ...(settings && { settings }), drafts, saved };
}
