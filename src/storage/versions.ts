import type { Kysely } from 'kysely';
import type { DraftVersion } from '../turn/decision';
import type { Owner } from './drafts';
import { fromJsonText, toJsonText } from './jsonText';
import { draftDocument, status } from './shapes';
import { StaleWriteError } from './store';
import type { Tables } from './tables';

/** Keeps a numbered version of the owner's draft. A version is never written over. */
export async function insertVersion(db: Kysely<Tables>, owner: Owner, version: DraftVersion): Promise<void> {
  const own = await db
    .selectFrom('drafts')
    .select('id')
    .where('id', '=', version.draftId)
    .where('tenant_id', '=', owner.tenantId)
    .where('owner_id', '=', owner.userId)
    .executeTakeFirst();
  if (!own) throw new StaleWriteError(version.draftId);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('versions')
    .values({
      draft_id: version.draftId,
      version: version.version,
      status: version.status,
      made_at: version.madeAt,
      document: toJsonText(version.document),
    })
    .onConflict((conflict) => conflict.columns(['draft_id', 'version']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) throw new StaleWriteError(version.draftId);
}

/** A saved version with its draft's reference, for a link whose signature has been checked. */
export async function findVersion(
  db: Kysely<Tables>,
  draftId: string,
  version: number,
): Promise<{ reference: string; version: DraftVersion } | undefined> {
  const row = await db
    .selectFrom('versions')
    .innerJoin('drafts', 'drafts.id', 'versions.draft_id')
    .select(['drafts.reference', 'versions.status', 'versions.made_at', 'versions.document'])
    .where('versions.draft_id', '=', draftId)
    .where('versions.version', '=', version)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    reference: row.reference,
    version: {
      draftId,
      version,
      madeAt: row.made_at,
      status: status.parse(row.status),
      document: fromJsonText(draftDocument, row.document),
    },
  };
}
