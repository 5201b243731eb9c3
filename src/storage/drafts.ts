import type { Kysely, Selectable } from 'kysely';
import type { Snapshot, SnapshotRequest } from '../turn/decision';
import { draftStatus } from '../charter/schema/vocabulary';
import type { Draft } from '../record/draft';
import { OPEN_STATUSES } from '../record/lifecycle';
import type { Revision } from '../record/revise';
import { answersShape } from '../record/answerShapes';
import { choicesShape, packStampShape } from '../record/shapes';
import { insertEntries } from './changes';
import { fromColumn, knownJsonText, storableText, toJsonText, UnreadableRowError } from './jsonText';
import type { Owner } from './owner';
import { prepared } from './prepared';
import { readable } from './setAside';
import { StaleWriteError } from './store';
import type { DraftTable, Tables } from './tables';

/** A row as the draft that the rest of the product knows. Throws UnreadableRowError. */
export function rowToDraft(row: Selectable<DraftTable>): Draft {
  return {
    id: row.id,
    reference: row.reference,
    tenantId: row.tenant_id,
    ownerId: row.owner_id,
    status: fromColumn(draftStatus, row.status),
    revision: row.revision,
    version: row.version,
    answers: knownJsonText(answersShape, row.answers),
    choices: knownJsonText(choicesShape, row.choices),
    pack: knownJsonText(packStampShape, row.pack),
    linksFrom: row.links_from,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function ownDrafts(db: Kysely<Tables>, owner: Owner) {
  return db.selectFrom('drafts').where('tenant_id', '=', owner.tenantId).where('owner_id', '=', owner.userId);
}

/** The owner's draft with this id or reference. Throws UnreadableRowError, with its name. */
export async function findDraft(
  db: Kysely<Tables>,
  owner: Owner,
  by: { readonly id: string } | { readonly reference: string },
): Promise<Draft | undefined> {
  const [row] = (
    'id' in by ? await draftById(db, { ...owner, ...by }) : await draftCalled(db, { ...owner, ...by })
  ).rows;
  try {
    return row && rowToDraft(row);
  } catch (error) {
    throw error instanceof UnreadableRowError ? new UnreadableRowError(error, row) : error;
  }
}

const draftById = prepared((db, it: Owner & { readonly id: string }) =>
  ownDrafts(db, it).selectAll().where('id', '=', it.id),
);

const draftCalled = prepared((db, it: Owner & { readonly reference: string }) =>
  ownDrafts(db, it).selectAll().where('reference', '=', it.reference),
);

/** The owner's newest unfinished draft. One that cannot be read is passed over: it is only an offer. */
export async function findUnfinished(
  db: Kysely<Tables>,
  owner: Owner,
  current: Draft | undefined,
): Promise<Draft | undefined> {
  const [newest] = (await newestOpen(db, owner)).rows;
  if (!newest) return undefined;
  if (newest.id === current?.id) return current;
  return readable(() => findDraft(db, owner, { id: newest.id }));
}

const newestOpen = prepared((db, it: Owner) =>
  ownDrafts(db, it)
    .select('id')
    .where('status', 'in', OPEN_STATUSES)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(1),
);

/** A page of the owner's drafts, newest first. */
export async function listDrafts(
  db: Kysely<Tables>,
  owner: Owner,
  { page, pageSize }: NonNullable<SnapshotRequest['list']>,
): Promise<NonNullable<Snapshot['list']>> {
  const { total } = await ownDrafts(db, owner)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await ownDrafts(db, owner)
    .select(['id', 'reference', 'title', 'status', 'revision', 'updated_at'])
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset(page * pageSize)
    .execute();
  return {
    rows: rows.map(({ updated_at, ...row }) => ({
      ...row,
      title: typeof row.title === 'string' ? row.title : '',
      status: draftStatus.safeParse(row.status).data ?? 'unknown',
      updatedAt: updated_at,
    })),
    page,
    more: (page + 1) * pageSize < total,
    total,
  };
}

/** A new draft with the tenant's next reference, "SV-0042", and its first entry. */
export async function insertDraft(
  db: Kysely<Tables>,
  owner: Owner,
  { draft, entries }: Revision,
): Promise<void> {
  const { last_number } = await db
    .insertInto('counters')
    .values({ tenant_id: owner.tenantId, last_number: 1 })
    .onConflict((conflict) =>
      conflict.column('tenant_id').doUpdateSet(({ eb }) => ({
        last_number: eb('counters.last_number', '+', 1),
      })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('drafts')
    .values({
      id: draft.id,
      tenant_id: owner.tenantId,
      owner_id: owner.userId,
      reference: `SV-${String(last_number).padStart(4, '0')}`,
      revision: draft.revision,
      created_at: draft.createdAt,
      ...changingColumns(draft),
    })
    .execute();
  await insertEntries(db, entries);
}

/** Writes the owner's draft with what changed it, if it is still at the revision it was read at. */
export async function updateDraft(
  db: Kysely<Tables>,
  owner: Owner,
  { draft, readAt, entries }: Revision,
): Promise<void> {
  const { id, revision } = draft;
  const { numAffectedRows } = await reviseRow(db, {
    ...owner,
    id,
    revision,
    readAt,
    ...changingColumns(draft),
  });
  if (numAffectedRows !== 1n) throw new StaleWriteError(draft.id);
  await insertEntries(db, entries);
}

const reviseRow = prepared(
  (
    db,
    it: ReturnType<typeof changingColumns> &
      Owner &
      Pick<Draft, 'id' | 'revision'> & { readonly readAt: number },
  ) =>
    db
      .updateTable('drafts')
      .set({
        revision: it.revision,
        title: it.title,
        status: it.status,
        version: it.version,
        value_pence: it.value_pence,
        answers: it.answers,
        choices: it.choices,
        pack: it.pack,
        updated_at: it.updated_at,
      })
      .where('id', '=', it.id)
      .where('tenant_id', '=', it.tenantId)
      .where('owner_id', '=', it.userId)
      .where('revision', '=', it.readAt),
);

/** Deletes the owner's draft with its versions and changes if it is still at the revision it was read at; returns what was answered in it. */
export async function removeDraft(
  db: Kysely<Tables>,
  owner: Owner,
  id: string,
  readAt: number,
): Promise<string> {
  const removed = await db
    .deleteFrom('drafts')
    .where('id', '=', id)
    .where('tenant_id', '=', owner.tenantId)
    .where('owner_id', '=', owner.userId)
    .where('revision', '=', readAt)
    .returning('answers')
    .executeTakeFirst();
  if (!removed) throw new StaleWriteError(id);
  return removed.answers;
}

function changingColumns(draft: Draft) {
  return {
    title: storableText(draft.answers.title ?? ''),
    status: draft.status,
    version: draft.version,
    value_pence: draft.answers.value?.pence ?? null,
    answers: toJsonText(draft.answers),
    choices: toJsonText(draft.choices),
    pack: toJsonText(draft.pack),
    updated_at: draft.updatedAt,
  };
}
