import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { statusesThatAllow } from '../record/lifecycle';
import type { Holdings } from '../record/holdings';
import { listDrafts } from './drafts';
import type { Owner } from './owner';
import type { Tables } from './tables';

/** So many drafts are named on the card that asks whether they are to go. */
const NAMED = 5;

/** What is kept of a person: counted, and the newest by name. */
export async function findHoldings(db: Kysely<Tables>, owner: Owner): Promise<Holdings> {
  const own = db
    .selectFrom('drafts')
    .where('tenant_id', '=', owner.tenantId)
    .where('owner_id', '=', owner.userId);
  const theirs = own.where('status', 'in', statusesThatAllow('owner', 'delete'));
  const all = await theirs.select(['id', 'revision']).orderBy('id').execute();
  const drafts = all.length;
  const countOf = async (table: 'changes' | 'versions') => {
    const { count } = await db
      .selectFrom(table)
      .where('draft_id', 'in', theirs.select('id'))
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  };
  const [changes, versions] = [await countOf('changes'), await countOf('versions')];
  const { rows, total } = await listDrafts(db, owner, { page: 0, pageSize: NAMED });
  const settings = await db
    .selectFrom('settings_changes')
    .select('revision')
    .where('tenant_id', '=', owner.tenantId)
    .where('who', '=', owner.userId)
    .limit(1)
    .executeTakeFirst();
  return {
    ...{ drafts, changes, versions, newest: rows, staying: total - drafts },
    setSettings: settings !== undefined,
    seen: createHash('sha256').update(JSON.stringify(all)).digest('hex'),
  };
}
