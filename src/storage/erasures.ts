import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { erasePerson, findPeople, forgetAnswers } from './erasing';
import { NotDoneError } from './moving/notDone';
import type { Owner } from './owner';
import type { Tables } from './tables';

/** What was erased, and when (ISO time). */
export type Erasure =
  | { readonly erased: 'draft'; readonly draftId: string; readonly at: string }
  /** All that was kept of somebody by then. `person`: see `personKey`. */
  | { readonly erased: 'person'; readonly person: string; readonly at: string };

/**
 * What stands for a person in the list, which outlives all else that is known of them: whoever has their account id finds them in it,
 * the list itself names nobody.
 */
export function personKey({ tenantId, userId }: Owner): string {
  return createHash('sha256')
    .update(JSON.stringify([tenantId, userId]))
    .digest('hex');
}

/** Puts erasures on the list; of two of the same the later counts. */
export async function noteErasures(db: Kysely<Tables>, erasures: readonly Erasure[]): Promise<void> {
  for (const erasure of erasures) {
    const subject = erasure.erased === 'draft' ? erasure.draftId : erasure.person;
    await db
      .insertInto('erasures')
      .values({ kind: erasure.erased, subject, at: erasure.at })
      .onConflict((conflict) =>
        conflict
          .columns(['kind', 'subject'])
          .doUpdateSet({ at: erasure.at })
          .where('erasures.at', '<', erasure.at),
      )
      .execute();
  }
}

/** When something was erased last, and how much has been by then: another text after every erasure. Empty before the first. */
export async function latestErasure(db: Kysely<Tables>): Promise<string> {
  const { at, count } = await db
    .selectFrom('erasures')
    .select(({ fn }) => [fn.max('at').as('at'), fn.countAll<number>().as('count')])
    .executeTakeFirstOrThrow();
  // kysely's type does not know that the latest of none is none
  return (at as string | null) === null ? '' : `${at} ${count}`;
}

/** A later version has erased something in a way that this one cannot repeat: it must not bring it back. */
export class UnknownErasureError extends NotDoneError {
  constructor(kind: string) {
    super(
      `A newer version has deleted here what this one does not know (${kind}). Restore with that version, so that it stays deleted.`,
    );
    this.name = 'UnknownErasureError';
  }
}

/** The list, oldest first. Throws UnknownErasureError. */
export async function readErasures(db: Kysely<Tables>): Promise<Erasure[]> {
  const rows = await db.selectFrom('erasures').selectAll().orderBy('at').orderBy('subject').execute();
  return rows.map(({ kind, subject, at }) => {
    if (kind === 'draft') return { erased: kind, draftId: subject, at };
    if (kind === 'person') return { erased: kind, person: subject, at };
    throw new UnknownErasureError(kind);
  });
}

/**
 * Erases again, in a database that is older than the list, what was erased since, and puts it on its list. Replies that wait and may
 * quote an erased draft are given up. Drafts that a person began after they had everything erased stay.
 */
export async function applyErasures(
  db: Kysely<Tables>,
  erasures: readonly Erasure[],
  now: string,
): Promise<void> {
  const people = new Map<string, string>();
  for (const erasure of erasures) {
    if (erasure.erased === 'draft') await eraseAgain(db, erasure.draftId, now);
    else people.set(erasure.person, erasure.at);
  }
  for (const owner of people.size > 0 ? await findPeople(db) : []) {
    const at = people.get(personKey(owner));
    if (at !== undefined) await erasePerson(db, owner, at);
  }
  await noteErasures(db, erasures);
}

async function eraseAgain(db: Kysely<Tables>, draftId: string, now: string): Promise<void> {
  const draft = await db
    .deleteFrom('drafts')
    .where('id', '=', draftId)
    .returning(['tenant_id', 'owner_id'])
    .executeTakeFirst();
  if (!draft) return;
  await forgetAnswers(db, draft.owner_id);
  await db
    .updateTable('outbox')
    .set({ op: null, state: 'abandoned', reason: 'erased', settled_at: now })
    .where('tenant_id', '=', draft.tenant_id)
    .where('state', '=', 'waiting')
    .where('turn_key', 'in', (each) =>
      each.selectFrom('turns').select('key').where('user_id', '=', draft.owner_id),
    )
    .execute();
}
