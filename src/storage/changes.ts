import type { Kysely } from 'kysely';
import { changeShape } from '../record/changeShape';
import type { Entry } from '../record/revise';
import { packStampShape } from '../record/shapes';
import { fromJsonText, toJsonText } from './jsonText';
import type { Owner } from './owner';
import { prepared } from './prepared';
import { before } from './shapes';
import type { Tables } from './tables';

/** Keeps the changes that made a draft what it is, one row each. */
export async function insertEntries(db: Kysely<Tables>, entries: readonly Entry[]): Promise<void> {
  for (const { draftId, revision, who, at, change, pack, shape, before: replaced } of entries)
    await insertChange(db, {
      ...{ draftId, revision, who, at, shape },
      ...{ change: toJsonText(change), pack: toJsonText(pack), before: toJsonText(replaced) },
    });
}

const insertChange = prepared(
  (
    db,
    it: {
      draftId: string;
      revision: number;
      who: string;
      at: string;
      change: string;
      pack: string;
      shape: number;
      before: string;
    },
  ) =>
    db.insertInto('changes').values({
      draft_id: it.draftId,
      revision: it.revision,
      who: it.who,
      at: it.at,
      change: it.change,
      pack: it.pack,
      shape: it.shape,
      before: it.before,
    }),
);

/** The changes of the owner's draft, oldest first; none of a draft that is not theirs. */
export async function findEntries(
  db: Kysely<Tables>,
  owner: Owner,
  draftId: string,
): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('changes')
    .innerJoin('drafts', 'drafts.id', 'changes.draft_id')
    .selectAll('changes')
    .where('changes.draft_id', '=', draftId)
    .where('drafts.tenant_id', '=', owner.tenantId)
    .where('drafts.owner_id', '=', owner.userId)
    .orderBy('changes.revision')
    .execute();
  return rows.map((row) => ({
    draftId: row.draft_id,
    revision: row.revision,
    who: row.who,
    at: row.at,
    change: fromJsonText(changeShape, row.change),
    pack: fromJsonText(packStampShape, row.pack),
    shape: row.shape,
    before: fromJsonText(before, row.before),
  }));
}
