import type { Kysely } from 'kysely';
import type { Tables } from '../tables';

/** Tables that tell of running processes: they mean nothing in another database. */
export const NOT_MOVED = ['instances'] as const satisfies readonly (keyof Tables)[];

type Moved = Exclude<keyof Tables, (typeof NOT_MOVED)[number]>;

/** What a database holds, table by table with the key of each; a table comes after those that its rows refer to. */
export const CONTENTS: { readonly [Table in Moved]: readonly (keyof Tables[Table] & string)[] } = {
  conversations: ['conversation_id', 'tenant_id'],
  interviews: ['conversation_id', 'tenant_id', 'user_id'],
  drafts: ['id'],
  counters: ['tenant_id'],
  changes: ['draft_id', 'revision'],
  versions: ['draft_id', 'version'],
  settings: ['tenant_id'],
  settings_changes: ['tenant_id', 'revision'],
  turns: ['key'],
  outbox: ['id'],
  live_cards: ['conversation_id', 'tenant_id', 'activity_id'],
  feedback: ['day', 'about', 'reaction'],
  failures: ['key'],
  secrets: ['name'],
  erasures: ['kind', 'subject'],
  exports: ['id'],
};

/** A table to move: its name and key. */
export interface MovedTable {
  readonly name: string;
  readonly key: readonly string[];
}

/** The tables of `CONTENTS` that a database has: one of an older schema lacks some. */
export async function tablesOf(db: Kysely<Tables>): Promise<MovedTable[]> {
  const there = new Set((await db.introspection.getTables()).map(({ name }) => name));
  return Object.entries(CONTENTS)
    .filter(([name]) => there.has(name))
    .map(([name, key]) => ({ name, key }));
}
