import BetterSqlite3 from 'better-sqlite3';
import { sql, type Transaction } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/storage/engine/openSqlite';
import type { Engine } from '../../src/storage/engine/engine';
import type { Tables } from '../../src/storage/tables';

let dir: string;
let engine: Engine;
/** The same file as another process sees it. */
let outside: BetterSqlite3.Database;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'assistant-commit-'));
  const path = join(dir, 'test.db');
  engine = openSqlite(path);
  await sql`create table done (what text primary key)`.execute(engine.db);
  outside = new BetterSqlite3(path, { readonly: true });
});
afterEach(async () => {
  outside.close();
  await engine.db.destroy();
  rmSync(dir, { recursive: true });
});

const done = (): unknown[] => outside.prepare('select what from done order by what').pluck().all();
const add = (what: string) => async (tx: Transaction<Tables>) => {
  await sql`insert into done values (${what})`.execute(tx);
  return what;
};

test('works that wait together are committed together, and none is answered before', async () => {
  const answered: [string, unknown[]][] = [];
  const run = async (what: string) => {
    answered.push([await engine.commit(add(what), true), done()]);
  };
  const seen: unknown[][] = [];
  const looking = engine.commit(async (tx) => {
    await add('d')(tx);
    seen.push(done());
  }, true);
  await Promise.all([looking, run('a'), run('b'), run('c')]);
  expect(seen).toEqual([[]]);
  expect(answered).toEqual(['a', 'b', 'c'].map((what) => [what, ['a', 'b', 'c', 'd']]));
});

test('one that fails is undone alone, and hears of it', async () => {
  const failing = async (tx: Transaction<Tables>) => {
    await add('half')(tx);
    throw new Error('no');
  };
  const outcomes = await Promise.allSettled([
    engine.commit(add('a'), true),
    engine.commit(failing, true),
    engine.commit(add('a'), true),
    engine.commit(add('b'), true),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(outcomes[1]).toMatchObject({ reason: { message: 'no' } });
  expect(done()).toEqual(['a', 'b']);
});

test('where the joint commit fails, none of them was saved, and all hear of it', async () => {
  await sql`create table parents (id text primary key)`.execute(engine.db);
  await sql`create table children (of text references parents (id) deferrable initially deferred)`.execute(
    engine.db,
  );
  const orphan = async (tx: Transaction<Tables>) => sql`insert into children values ('nobody')`.execute(tx);
  const outcomes = await Promise.allSettled([engine.commit(add('a'), true), engine.commit(orphan, true)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(done()).toEqual([]);
  expect(await engine.commit(add('b'), true)).toBe('b');
  expect(done()).toEqual(['b']);
});

test('a full disk is told as what it is, to all of them', async () => {
  const room = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(engine.db);
  await room(8);
  const outcomes = await Promise.allSettled([
    engine.commit(add('a'), true),
    engine.commit(add('x'.repeat(200_000)), true),
  ]);
  const told = outcomes.map((each) =>
    each.status === 'rejected' ? (each.reason as { code?: string }).code : 'saved',
  );
  expect(told[1]).toBe('SQLITE_FULL');
  expect(done()).toEqual(told[0] === 'saved' ? ['a'] : []);
  await room(10_000);
  expect(await engine.commit(add('b'), true)).toBe('b');
});

test('more than share one commit are all served, in their order', async () => {
  const order: string[] = [];
  const names = Array.from({ length: 30 }, (_, n) => String(n).padStart(2, '0'));
  await Promise.all(names.map(async (what) => order.push(await engine.commit(add(what), true))));
  expect(order).toEqual(names);
  expect(done()).toEqual(names);
});
