import type { Kysely } from 'kysely';
import { LAPSING_STATUSES } from '../record/lifecycle';
import { isAlone } from './claims';
import { removeDrafts } from './erasing';
import { noteErasures } from './erasures';
import { keptSince } from './keptFor';
import type { Tables } from './tables';

/** So many drafts are looked at in one go, which is over in some milliseconds. */
const LOOKED_AT = 1_000;

export interface Lapsed {
  readonly drafts: number;
  /** Where the next go begins; empty once all have been looked at. */
  readonly next: string;
}

/**
 * Deletes drafts that nobody has finished and nobody has changed for so many days, of the next thousand by their ids. `hasOthers`: of
 * several instances one does it at a time.
 */
export async function lapseDrafts(
  db: Kysely<Tables>,
  { now, days, after, hasOthers }: LapseOptions,
): Promise<Lapsed> {
  if (hasOthers && !(await isAlone(db))) return { drafts: 0, next: after };
  const since = keptSince(now).days(days);
  const rows = await db
    .selectFrom('drafts')
    .select(['id', 'status', 'updated_at'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(LOOKED_AT)
    .execute();
  const lapsing: readonly string[] = LAPSING_STATUSES;
  const old = rows.filter(({ status, updated_at }) => lapsing.includes(status) && updated_at < since);
  const ids = await removeDrafts(
    db,
    old.map(({ id }) => id),
    since,
  );
  await noteErasures(
    db,
    ids.map((draftId) => ({ erased: 'draft', draftId, at: now })),
  );
  return { drafts: ids.length, next: rows.length < LOOKED_AT ? '' : (rows.at(-1)?.id ?? '') };
}

export interface LapseOptions {
  readonly now: string;
  readonly days: number;
  /** The id after which to look. */
  readonly after: string;
  readonly hasOthers: boolean;
}
