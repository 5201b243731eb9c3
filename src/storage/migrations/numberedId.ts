import { PostgresAdapter, type Kysely } from 'kysely';

/** The type of a column that counts up by itself, and whether that has to be said beside it: the one thing in which the engines' schemas differ. */
export function numberedId(db: Kysely<unknown>): {
  readonly type: 'bigserial' | 'integer';
  readonly counts: boolean;
} {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  return isPostgres ? { type: 'bigserial', counts: false } : { type: 'integer', counts: true };
}
