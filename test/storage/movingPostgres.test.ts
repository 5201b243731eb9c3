import { sql, type Kysely } from 'kysely';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databasePath, openToWrite } from '../../src/storage/database';
import { noteAlive, noteGone } from '../../src/storage/claims';
import { noteErasures } from '../../src/storage/erasures';
import { openPostgres } from '../../src/storage/engine/openPostgres';
import { openSqlite } from '../../src/storage/engine/openSqlite';
import { becomeSoleWriter, DatabaseInUseError } from '../../src/storage/engine/soleWriter';
import { migrateAs, missingOf } from '../../src/storage/migrations/migrate';
import { backUp } from '../../src/storage/moving/backUp';
import { CONTENTS, NOT_MOVED } from '../../src/storage/moving/contents';
import { copyToPostgres } from '../../src/storage/moving/copyToPostgres';
import { NotDoneError } from '../../src/storage/moving/notDone';
import { restore } from '../../src/storage/moving/restore';
import type { Tables } from '../../src/storage/tables';
import { everyRow, fillEveryTable } from '../support/everyTable';
import { startPostgres, type PostgresServer } from '../support/postgres';

const NOW = '2026-11-30T10:00:00.000Z';
let server: PostgresServer;
let folder: string;
let dataDir: string;
let place: { readonly url: string; readonly connections: number };
let db: Kysely<Tables>;
beforeAll(async () => {
  server = await startPostgres();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assistant-moving-'));
  dataDir = join(folder, 'data');
  place = { url: await server.newDatabase(), connections: 2 };
  db = openPostgres(place.url, 2).db;
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => server.stop());

const migrate = async (at: Parameters<typeof openToWrite>[0]['place']) => {
  await (await openToWrite({ place: at, migrate: true, waitMs: 0 })).close();
};
const filledFile = async (some: number) => {
  await migrate({ dataDir });
  const file = openSqlite(databasePath(dataDir)).db;
  await file.transaction().execute((tx) => fillEveryTable(tx, some));
  const rows = await everyRow(file);
  await file.destroy();
  return rows;
};
const change = async (...statements: string[]) => {
  const file = openSqlite(databasePath(dataDir)).db;
  for (const statement of statements) await sql.raw(statement).execute(file);
  await file.destroy();
};
const copied = () => copyToPostgres(dataDir, place);
const inNoTable = Object.fromEntries(Object.keys(CONTENTS).map((table) => [table, []]));
const addReply = async (turnKey: string) => {
  const where = { turn_key: turnKey, position: 0, conversation_id: 'c', tenant_id: 't', address: '{}' };
  return db
    .insertInto('outbox')
    .values({
      ...where,
      ...{ state: 'waiting', made_at: NOW, op: null, reason: null, sent_activity_id: null, settled_at: null },
      ...{ personal_conversation_id: null, claimed_by: null },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
};

test('what is moved is every table that the migrations make', async () => {
  await migrate(place);
  const made = (await db.introspection.getTables()).map(({ name }) => name);
  expect(made.sort()).toEqual([...Object.keys(CONTENTS), ...NOT_MOVED].sort());
});

describe('a copy from SQLite to PostgreSQL', () => {
  test('brings over every row, pages of them, and the next one gets a number of its own', async () => {
    await migrate(place);
    const rows = await filledFile(450);
    const counts = await copied();
    expect(await everyRow(db)).toEqual(rows);
    expect(counts).toEqual(Object.entries(rows).map(([table, { length }]) => ({ table, rows: length })));
    expect((await addReply('after')).id).toBeGreaterThan(450);
  });

  test.each<readonly [string, RegExp, () => Promise<unknown>]>([
    [
      'a target that holds rows',
      /not empty: secrets has 1 rows/,
      async () => {
        await db.insertInto('secrets').values({ name: 'document-links', value: 'made at a start' }).execute();
        return () => db.deleteFrom('secrets').execute();
      },
    ],
    [
      'a target that an assistant runs on',
      /Stop every instance first/,
      async () => {
        await noteAlive(db, 'one');
        return () => noteGone(db, 'one');
      },
    ],
    [
      'a target whose tables something holds',
      /something else holds its tables/,
      () => {
        const held = openPostgres(place.url, 1).db;
        let letGo = (): void => undefined;
        return new Promise((resolve) => {
          const done = held.transaction().execute(async (tx) => {
            await tx.selectFrom('drafts').selectAll().execute();
            await new Promise<void>((go) => {
              letGo = go;
              resolve(async () => {
                letGo();
                await done;
                await held.destroy();
              });
            });
          });
        });
      },
    ],
    [
      'a source of an older schema',
      /lacks 0008-eighth. Run "npm run db:migrate"/,
      async () => {
        await change("delete from kysely_migration where name = '0008-eighth'");
        return () => change("insert into kysely_migration values ('0008-eighth', '2026')");
      },
    ],
    [
      'a source of a newer schema',
      /newer version's \(9999-later\)/,
      async () => {
        await change("insert into kysely_migration values ('9999-later', '2030')");
        return () => change("delete from kysely_migration where name = '9999-later'");
      },
    ],
    [
      'a row that PostgreSQL does not take',
      /A row of drafts cannot be copied \(22021\)/,
      async () => {
        await change("update drafts set title = 'Red' || char(0) || 'marsh' where id = 'B1'");
        return () => change("update drafts set title = 'Redmarsh' where id = 'B1'");
      },
    ],
    [
      'a row that arrives as another',
      /The rows of drafts are not the same/,
      async () => {
        await sql`create function louder() returns trigger as $$ begin new.title = 'LOUD'; return new; end $$ language plpgsql`.execute(
          db,
        );
        await sql`create trigger louder before insert on drafts for each row when (new.id = 'B1') execute function louder()`.execute(
          db,
        );
        return () => sql`drop trigger louder on drafts`.execute(db);
      },
    ],
    [
      'a row that never arrives',
      /The rows of turns are not the same/,
      async () => {
        await sql`create rule lost as on insert to turns where new.key = 'B1' do instead nothing`.execute(db);
        return () => sql`drop rule lost on turns`.execute(db);
      },
    ],
    [
      'rows that come of themselves',
      /The rows of turns are not the same/,
      async () => {
        await sql`create rule more as on insert to counters do also insert into turns values ('own', 'c', null, null, '', null)`.execute(
          db,
        );
        return () => sql`drop rule more on counters`.execute(db);
      },
    ],
  ])('is refused in a line, and nothing is copied: %s', async (_what, why, prepare) => {
    await migrate(place);
    await filledFile(3);
    const undo = (await prepare()) as () => Promise<unknown>;
    const before = await everyRow(db);
    const failed = await copied().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(NotDoneError);
    expect((failed as Error).message).toMatch(why);
    expect((failed as Error).message).not.toMatch(/\n|postgres:\/\//);
    expect(await everyRow(db)).toEqual(before);
    await undo();
    await copied();
  });

  test('is refused where the target is not migrated, the source is not there, or an assistant runs on it', async () => {
    await expect(copied()).rejects.toThrow('There is no database at');
    await filledFile(3);
    await expect(copied()).rejects.toThrow('The PostgreSQL database is no database of the assistant');
    await migrate(place);
    const writer = await becomeSoleWriter(databasePath(dataDir), 0);
    await expect(copied()).rejects.toThrow(DatabaseInUseError);
    writer.release();
    await copied();
  });
});

describe('a backup of PostgreSQL', () => {
  const file = () => join(folder, 'backup.gz');

  test('brings back every row, there or into a SQLite file; numbers go on from where they were', async () => {
    await migrate(place);
    await db.transaction().execute((tx) => fillEveryTable(tx));
    const rows = await everyRow(db);
    await backUp(place, file());
    expect(readdirSync(folder)).toEqual(['backup.gz']);
    await restore({ dataDir }, file(), NOW);
    const onFile = openSqlite(databasePath(dataDir)).db;
    expect(await everyRow(onFile)).toEqual(rows);
    await onFile.destroy();
    const later = await addReply('later');
    await sql`delete from drafts`.execute(db);
    expect(await restore(place, file(), NOW)).toMatchObject({ erasures: 1 });
    expect(await everyRow(db)).toEqual(rows);
    expect((await addReply('after')).id).toBeGreaterThan(later.id);
  });

  test('does not bring back what was erased after it', async () => {
    await migrate(place);
    await db.transaction().execute((tx) => fillEveryTable(tx, 3));
    await backUp(place, file());
    await noteErasures(db, [{ erased: 'draft', draftId: 'B1', at: NOW }]);
    await restore(place, file(), NOW);
    const { drafts, erasures } = await everyRow(db);
    expect(drafts).toHaveLength(2);
    expect(erasures).toEqual([expect.stringContaining('"gone"'), expect.stringContaining('"B1"')]);
  });

  test('made while others write is of one moment', async () => {
    await migrate(place);
    await db.transaction().execute((tx) => fillEveryTable(tx, 200));
    let commits = 0;
    const writes = new AbortController();
    const writing = (async () => {
      for (; !writes.signal.aborted; commits += 1)
        await db.transaction().execute(async (tx) => {
          // the first and the last table that is read
          await tx
            .insertInto('secrets')
            .values({ name: `n${commits}`, value: '' })
            .execute();
          await tx
            .insertInto('conversations')
            .values({
              ...{ conversation_id: `n${commits}`, tenant_id: 't', scope: 'personal', service_url: '' },
              ...{ bot_id: '', channel_user_id: '', user_id: null, welcomed: 0, turn: 0, last_turn_at: NOW },
            })
            .execute();
        });
    })();
    const counts = new Map((await backUp(place, file())).map(({ table, rows }) => [table, rows]));
    const before = commits;
    writes.abort();
    await writing;
    expect(counts.get('conversations')! - 200).toBe(counts.get('secrets')! - 1);
    expect(before).toBeGreaterThan(counts.get('secrets')! - 1);
  });

  test('of an older schema is made in it, and restored in the newest', async () => {
    const old = missingOf([]).slice(0, 5);
    await migrateAs(db, old);
    await sql`insert into settings values ('hartwell', '{}', ${NOW}, 1)`.execute(db);
    await backUp(place, file());
    await expect(restore(place, file(), NOW)).rejects.toThrow('npm run db:migrate');
    await migrate(place);
    await restore(place, file(), NOW);
    const [settings] = await db.selectFrom('settings').selectAll().execute();
    expect(settings).toMatchObject({ tenant_id: 'hartwell', set_by: expect.stringContaining(NOW) as string });
  });

  test('is not restored where an assistant runs, nor where a row does not arrive: what was there is there still', async () => {
    await migrate(place);
    await db.transaction().execute((tx) => fillEveryTable(tx, 3));
    await backUp(place, file());
    await sql`update drafts set title = 'of now'`.execute(db);
    const now = await everyRow(db);
    await noteAlive(db, 'one');
    await expect(restore(place, file(), NOW)).rejects.toThrow('Stop every instance first');
    await noteGone(db, 'one');
    await sql`create rule lost as on insert to secrets do instead nothing`.execute(db);
    await expect(restore(place, file(), NOW)).rejects.toThrow('The rows of secrets are not the same');
    expect(await everyRow(db)).toEqual(now);
    expect(now).not.toEqual(inNoTable);
    // what numbers the rows is not undone with the rest
    await addReply('after');
    await sql`drop rule lost on secrets`.execute(db);
    await restore(place, file(), NOW);
    expect(await everyRow(db)).not.toEqual(now);
  });
});
