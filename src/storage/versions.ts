import type { Kysely, Selectable } from 'kysely';
import { draftStatus } from '../charter/schema/vocabulary';
import type { PackStamp } from '../charter/schema/packStamp';
import type { Draft } from '../record/draft';
import { sameData } from '../record/sameData';
import { packStampShape } from '../record/shapes';
import type { DraftVersion } from '../turn/decision';
import { fromColumn, fromJsonText, toJsonText } from './jsonText';
import type { Owner } from './owner';
import { draftDocument, issues } from './shapes';
import { StaleWriteError } from './store';
import type { Tables, VersionTable } from './tables';

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
      pack: toJsonText(version.pack),
      shape: version.shape,
      document: toJsonText(version.document),
      issues: toJsonText(version.issues),
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
): Promise<{ reference: string; linksFrom: number; version: DraftVersion } | undefined> {
  const row = await db
    .selectFrom('versions')
    .innerJoin('drafts', 'drafts.id', 'versions.draft_id')
    .select(['drafts.reference', 'drafts.links_from'])
    .selectAll('versions')
    .where('versions.draft_id', '=', draftId)
    .where('versions.version', '=', version)
    .executeTakeFirst();
  if (!row) return undefined;
  return { reference: row.reference, linksFrom: row.links_from, version: rowToVersion(row) };
}

/** Ends the links that were given to documents of the owner's draft, if it is still at the revision it was read at. */
export async function revokeLinks(
  db: Kysely<Tables>,
  owner: Owner,
  { draftId, readAt }: { readonly draftId: string; readonly readAt: number },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('drafts')
    .set(({ eb }) => ({ links_from: eb('links_from', '+', 1) }))
    .where('id', '=', draftId)
    .where('tenant_id', '=', owner.tenantId)
    .where('owner_id', '=', owner.userId)
    .where('revision', '=', readAt)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new StaleWriteError(draftId);
}

/** The version of a draft that stands, for showing the draft as it was saved. */
export async function findSaved(
  db: Kysely<Tables>,
  { id, version }: Pick<Draft, 'id' | 'version'>,
): Promise<DraftVersion | undefined> {
  const row = await db
    .selectFrom('versions')
    .selectAll()
    .where('draft_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && rowToVersion(row);
}

/** The newest version of a draft that was made with another charter pack. */
export async function findSavedWithAnother(
  db: Kysely<Tables>,
  { id }: Pick<Draft, 'id'>,
  pack: PackStamp,
): Promise<DraftVersion | undefined> {
  const rows = await db
    .selectFrom('versions')
    .select(['version', 'pack'])
    .where('draft_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  const newest = rows.find((row) => !sameData(fromJsonText(packStampShape, row.pack), pack));
  return newest && findSaved(db, { id, version: newest.version });
}

function rowToVersion(row: Selectable<VersionTable>): DraftVersion {
  return {
    draftId: row.draft_id,
    version: row.version,
    madeAt: row.made_at,
    status: fromColumn(draftStatus, row.status),
    pack: fromJsonText(packStampShape, row.pack),
    shape: row.shape,
    document: fromJsonText(draftDocument, row.document),
    issues: fromJsonText(issues, row.issues),
  };
}
