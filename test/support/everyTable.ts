import { sql, type Kysely } from 'kysely';
import { CONTENTS } from '../../src/storage/moving/contents';
import type { Tables } from '../../src/storage/tables';

const AT = '2026-11-22T10:00:00.000Z';
const ODD = `It's "Verges" \\ C:\\new 日本 🏞️ e\u0301 \u202e;--\t\n`;
/** More than a page of every table that is read in pages. */
const SOME = 450;

/** So many rows of the tables that grow, and one at least of each other: odd texts, nothing, the largest sum of money, keys that engines order differently. */
export async function fillEveryTable(db: Kysely<Tables>, some = SOME): Promise<void> {
  // "a", "B", "é" and "-" stand in another order in a language than in bytes
  const id = (n: number) => `${['a', 'B', 'é', '-', '_', 'Z'][n % 6]!}${n}`;
  const where = (n: number) => ({
    conversation_id: `19:${id(n)}`,
    tenant_id: n % 2 ? 'hartwell' : 'Thornley',
  });
  for (let from = 0; from < some; from += 50) {
    const numbers = Array.from({ length: Math.min(50, some - from) }, (_each, index) => from + index);
    const each = <Row>(row: (n: number) => Row): Row[] => numbers.map(row);
    await db
      .insertInto('conversations')
      .values(
        each((n) => ({
          ...where(n),
          ...{ scope: 'personal', service_url: 'http://127.0.0.1', bot_id: '28:b', channel_user_id: '29:u' },
          ...{ user_id: n % 3 ? `aad-${n}` : null, welcomed: n % 2, turn: n, last_turn_at: AT },
        })),
      )
      .execute();
    await db
      .insertInto('interviews')
      .values(each((n) => ({ ...where(n), user_id: id(n), state: '{"at":"facts"}', updated_at: AT })))
      .execute();
    await db
      .insertInto('drafts')
      .values(
        each((n) => ({
          ...{
            id: id(n),
            tenant_id: 'hartwell',
            owner_id: 'alex',
            reference: `SV-${n}`,
            title: n % 5 ? ODD : '',
          },
          ...{ status: 'draft', revision: n, version: 1, value_pence: n % 4 ? 9_007_199_254_740_991 : null },
          ...{
            answers: JSON.stringify({ title: ODD }),
            choices: '{}',
            pack: '{}',
            created_at: AT,
            updated_at: AT,
          },
        })),
      )
      .execute();
    const change = { who: 'alex', at: AT, change: `{"is":"damaged`, pack: '{}', shape: 1, before: '{}' };
    await db
      .insertInto('changes')
      .values(each((n) => ({ draft_id: id(n), revision: n, ...change })))
      .execute();
    await db
      .insertInto('versions')
      .values(
        each((n) => ({
          ...{ draft_id: id(n), version: 1, status: 'ready', made_at: AT, pack: '{}', shape: 2 },
          ...{ document: JSON.stringify({ text: ODD.repeat(50) }), issues: '[]' },
        })),
      )
      .execute();
    await db
      .insertInto('turns')
      .values(
        each((n) => ({
          key: id(n),
          conversation_id: 'c',
          user_id: null,
          nonce: `n${n}`,
          invoke: null,
          at: AT,
        })),
      )
      .execute();
    await db
      .insertInto('outbox')
      .values(
        each((n) => ({
          ...{ turn_key: id(n), position: 0, ...where(n), personal_conversation_id: null, address: '{}' },
          ...{ op: n % 2 ? null : ODD, state: n % 2 ? ('delivered' as const) : ('waiting' as const) },
          ...{ sent_activity_id: null, claimed_by: null, reason: null, made_at: AT, settled_at: null },
        })),
      )
      .execute();
    await db
      .insertInto('live_cards')
      .values(
        each((n) => ({
          ...{ ...where(n), activity_id: id(n), shows: 'review', draft_id: n % 2 ? id(n) : null },
          ...{ user_id: null, nonce: null, made_at: AT },
        })),
      )
      .execute();
  }
  await db.insertInto('counters').values({ tenant_id: 'hartwell', last_number: some }).execute();
  const settings = { settings: '{}', set_by: '{}', revision: 2, updated_at: AT };
  await db
    .insertInto('settings')
    .values({ tenant_id: 'hartwell', ...settings })
    .execute();
  for (const revision of [1, 2])
    await db
      .insertInto('settings_changes')
      .values({ tenant_id: 'hartwell', revision, who: 'alex', at: AT, before: null, after: '{}' })
      .execute();
  await db
    .insertInto('feedback')
    .values({ day: '2026-11-22', about: 'charter', reaction: 'like', times: 3 })
    .execute();
  await db.insertInto('failures').values({ key: 'k', times: 1, at: AT }).execute();
  await db.insertInto('erasures').values({ kind: 'draft', subject: 'gone', at: AT }).execute();
  await db.insertInto('exports').values({ id: 'e', tenant_id: 't', user_id: 'u', expires_at: AT }).execute();
  await db.insertInto('secrets').values({ name: 'document-links', value: 'abc' }).execute();
}

/** Everything that a database holds, the same for the same rows in whatever order an engine gives them. */
export async function everyRow(db: Kysely<Tables>): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of Object.keys(CONTENTS)) {
    const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(db);
    all[table] = rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  }
  return all;
}
