import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gunzipSync, gzipSync } from 'node:zlib';
import { databasePath, openToWrite } from '../../src/storage/database';
import { noteErasures } from '../../src/storage/erasures';
import { openSqlite } from '../../src/storage/engine/openSqlite';
import { becomeSoleWriter, DatabaseInUseError } from '../../src/storage/engine/soleWriter';
import { backUp } from '../../src/storage/moving/backUp';
import { CONTENTS, NOT_MOVED } from '../../src/storage/moving/contents';
import { NotDoneError } from '../../src/storage/moving/notDone';
import { restore } from '../../src/storage/moving/restore';
import { makeDatabase01 } from '../support/database01';
import { everyRow, fillEveryTable } from '../support/everyTable';

const NOW = '2026-11-30T10:00:00.000Z';
let folder: string;
let dataDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assistant-moving-'));
  dataDir = join(folder, 'data');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const migrated = async (at = dataDir) => {
  await (await openToWrite({ place: { dataDir: at }, migrate: true, waitMs: 0 })).close();
  return databasePath(at);
};
const filled = async (at = dataDir, some = 20) => {
  const { db } = openSqlite(await migrated(at));
  await db.transaction().execute((tx) => fillEveryTable(tx, some));
  const rows = await everyRow(db);
  await db.destroy();
  return rows;
};
const rowsAt = async (at = dataDir) => {
  const { db } = openSqlite(databasePath(at));
  const rows = await everyRow(db);
  await db.destroy();
  return rows;
};
const backedUp = async (name = 'backup.gz') => {
  const file = join(folder, name);
  await backUp({ dataDir }, file);
  return file;
};
const restored = (file: string, at = dataDir) => restore({ dataDir: at }, file, NOW);

describe('what is moved', () => {
  const schema = async () => {
    const file = new BetterSqlite3(await migrated(), { readonly: true });
    const ask = <Row>(query: string) => file.prepare<unknown[], Row>(query).all();
    const tables = ask<{ name: string }>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite%' and name not like 'kysely%'",
    ).map(({ name }) => name);
    const keys = tables.map((name) => [
      name,
      ask<{ name: string; pk: number }>(`pragma table_info(${name})`)
        .filter(({ pk }) => pk > 0)
        .sort((a, b) => a.pk - b.pk)
        .map((column) => column.name),
    ]);
    const references = tables.flatMap((name) =>
      ask<{ table: string }>(`pragma foreign_key_list(${name})`).map(({ table }) => [name, table] as const),
    );
    file.close();
    return { tables, keys, references };
  };

  test('is every table that the migrations make, by its key, but for what tells of running processes', async () => {
    const { tables, keys } = await schema();
    expect([...Object.keys(CONTENTS), ...NOT_MOVED].sort()).toEqual(tables.sort());
    expect(Object.entries(CONTENTS).sort()).toEqual(
      keys.filter(([name]) => !NOT_MOVED.some((table) => table === name)).sort(),
    );
  });

  test('comes after what its rows refer to', async () => {
    const order = Object.keys(CONTENTS);
    const { references } = await schema();
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter(([from, to]) => order.indexOf(from) < order.indexOf(to))).toEqual([]);
  });
});

test('a backup brings back every row, into a folder that has none, readable by its owner alone', async () => {
  const rows = await filled();
  expect(Object.values(rows).filter((table) => table.length === 0)).toEqual([]);
  const file = await backedUp();
  const elsewhere = join(folder, 'elsewhere');
  const { counts, keptAs } = await restored(file, elsewhere);
  expect(await rowsAt(elsewhere)).toEqual(rows);
  expect(counts).toEqual(Object.entries(rows).map(([table, { length }]) => ({ table, rows: length })));
  expect(keptAs).toBeUndefined();
  for (const made of [file, databasePath(elsewhere)]) expect(statSync(made).mode & 0o777).toBe(0o600);
  // nothing unfinished is left beside either
  expect(readdirSync(folder).sort()).toEqual(['backup.gz', 'data', 'elsewhere']);
  expect(readdirSync(elsewhere).filter((name) => !name.startsWith('assistant.db'))).toEqual([]);
});

test('what was there is kept until the restored database is seen to be right, and can be gone back to', async () => {
  const rows = await filled();
  const file = await backedUp();
  const { db } = openSqlite(databasePath(dataDir));
  await sql`delete from drafts`.execute(db);
  await db.destroy();
  const { keptAs } = await restored(file);
  expect(keptAs).toBe(`${databasePath(dataDir)}-before-2026-11-30T10-00-00.000Z`);
  expect(statSync(keptAs!).mode & 0o777).toBe(0o600);
  expect(await rowsAt()).toEqual(rows);
  writeFileSync(join(folder, 'kept.gz'), gzipSync(readFileSync(keptAs!)));
  await restore({ dataDir }, join(folder, 'kept.gz'), '2026-11-30T11:00:00.000Z');
  expect((await rowsAt())['drafts']).toEqual([]);
});

describe('what was erased after the backup', () => {
  const erase = async (at = dataDir) => {
    const { db } = openSqlite(databasePath(at));
    await db.deleteFrom('drafts').where('id', '=', 'B1').execute();
    await noteErasures(db, [{ erased: 'draft', draftId: 'B1', at: NOW }]);
    await db.destroy();
  };

  test('does not come back, and stays on the list', async () => {
    await filled();
    const file = await backedUp();
    await erase();
    const { erasures } = await restored(file);
    expect(erasures).toBe(2);
    const { drafts, erasures: list } = await rowsAt();
    expect(drafts).toHaveLength(19);
    expect(list).toEqual([expect.stringContaining('"gone"'), expect.stringContaining('"B1"')]);
  });

  test('is told where what was there cannot be read, or is not there, for nobody can know it then', async () => {
    await filled();
    const file = await backedUp();
    await erase();
    const path = databasePath(dataDir);
    writeFileSync(path, readFileSync(path).fill(0x55, 4_096));
    expect(await restored(file)).not.toHaveProperty('erasures');
    expect(await restored(file, join(folder, 'elsewhere'))).not.toHaveProperty('erasures');
  });
});

test('a backup made while others write is of one moment, and keeps none of them waiting', async () => {
  const { db } = openSqlite(await migrated());
  // as large as two commits take longer than one backup
  await db.transaction().execute((tx) => fillEveryTable(tx, 200));
  await db.destroy();
  // each commit counts in two places, far from each other in the file
  const writer = new Worker(
    `const { workerData, parentPort } = require('node:worker_threads');
     const file = new (require('better-sqlite3'))(workerData, { timeout: 0 });
     file.pragma('synchronous = off');
     const put = (table, n) => file.prepare('insert into ' + table + " values (?, " + (table === 'failures' ? "1, 'x')" : "'x')")).run('n' + n);
     let n = 0;
     const commit = () => {
       file.transaction(() => { put('secrets', n); put('failures', n); }).immediate();
       n += 1;
       if (n === 10) parentPort.postMessage('writing');
       setImmediate(commit);
     };
     parentPort.on('message', () => { parentPort.postMessage(n); process.exit(); });
     commit();`,
    { eval: true, workerData: databasePath(dataDir) },
  );
  const next = () => new Promise((resolve) => writer.once('message', resolve));
  await next();
  const pairs: number[] = [];
  for (const name of ['1.gz', '2.gz', '3.gz']) {
    await restored(await backedUp(name), join(folder, name.slice(0, 1)));
    const { secrets, failures } = await rowsAt(join(folder, name.slice(0, 1)));
    expect(secrets!.length).toBe(failures!.length);
    pairs.push(secrets!.length);
  }
  writer.postMessage('stop');
  const commits = (await next()) as number;
  expect(pairs).toEqual([...pairs].sort((a, b) => a - b));
  expect(pairs[0]).toBeGreaterThan(10);
  expect(commits).toBeGreaterThan(pairs[2]!);
});

describe('a restore that is refused says why in a line, and nothing is changed:', () => {
  const refused = async (file: string, why: string) => {
    const before = readFileSync(databasePath(dataDir));
    const failed = await restored(file).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(NotDoneError);
    expect((failed as Error).message).toContain(why);
    expect((failed as Error).message).not.toContain('\n');
    expect(readFileSync(databasePath(dataDir)).equals(before)).toBe(true);
    expect(readdirSync(dataDir).filter((name) => /restoring|before/.test(name))).toEqual([]);
  };
  const changed = (change: (bytes: Buffer) => Buffer) => {
    const file = join(folder, 'changed.gz');
    writeFileSync(file, change(readFileSync(join(folder, 'backup.gz'))));
    return file;
  };
  const gunzips = (file: string) => {
    try {
      return gunzipSync(readFileSync(file)).length > 0;
    } catch {
      return false;
    }
  };
  beforeEach(async () => {
    await filled();
    await backedUp();
  });

  test('a backup that is cut short, by a byte or to nothing', async () => {
    const { size } = statSync(join(folder, 'backup.gz'));
    for (const length of [0, 5, 100, size >> 1, size - 9, size - 1])
      await refused(
        changed((bytes) => bytes.subarray(0, length)),
        'damaged',
      );
  });

  test('a backup of which any byte is another, unless it says the same nevertheless', async () => {
    const rows = await rowsAt();
    const { size } = statSync(join(folder, 'backup.gz'));
    let same = 0;
    const offsets = Array.from({ length: 30 }, (_each, index) => Math.floor((index * size) / 30));
    for (const at of offsets) {
      const file = changed((bytes) => {
        bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
        return bytes;
      });
      // the packer may point to one run of zeros or to another
      if (!gunzips(file)) await refused(file, 'damaged');
      else {
        const elsewhere = join(folder, `at-${at}`);
        await restored(file, elsewhere);
        expect(await rowsAt(elsewhere)).toEqual(rows);
        same += 1;
      }
    }
    expect(same).toBeLessThan(offsets.length / 3);
  });

  test('a database that was damaged before it was packed', async () => {
    const broken = (bytes: Buffer) => {
      const pages = gunzipSync(bytes);
      pages.fill(0x55, pages.length >> 1, (pages.length >> 1) + 6_000);
      return gzipSync(pages);
    };
    await refused(changed(broken), 'damaged');
  });

  test('what is no file, no backup, or no database of ours', async () => {
    const other = join(folder, 'other.db');
    new BetterSqlite3(other).exec('create table notes (text)').close();
    const packed = (bytes: Buffer) => changed(() => gzipSync(bytes));
    await refused(join(folder, 'nowhere.gz'), 'There is no file');
    await refused(
      changed(() => Buffer.from('Dear Sir')),
      'no backup of the assistant',
    );
    await refused(packed(Buffer.from('Dear Sir')), 'no database of the assistant');
    await refused(packed(Buffer.alloc(0)), 'no database of the assistant');
    await refused(packed(readFileSync(other)), 'no database of the assistant');
  });

  test('a newer version has written it', async () => {
    const file = new BetterSqlite3(databasePath(dataDir));
    file.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030')");
    file.pragma('wal_checkpoint(truncate)');
    file.close();
    await expect(backedUp('newer.gz')).rejects.toThrow('newer version');
    writeFileSync(join(folder, 'newer.gz'), gzipSync(readFileSync(databasePath(dataDir))));
    await refused(join(folder, 'newer.gz'), "a newer version's (9999-later)");
  });

  test('an assistant is running on it', async () => {
    const writer = await becomeSoleWriter(databasePath(dataDir), 0);
    await expect(restored(join(folder, 'backup.gz'))).rejects.toThrow(DatabaseInUseError);
    writer.release();
    await restored(join(folder, 'backup.gz'));
  });

  test('something else has it open', async () => {
    const reader = new BetterSqlite3(databasePath(dataDir), { readonly: true });
    reader.prepare('select * from drafts').all();
    await refused(join(folder, 'backup.gz'), 'Something still reads');
    reader.close();
    await restored(join(folder, 'backup.gz'));
  });
});

test('a backup of an older version is brought up to date: as it was made before an upgrade', async () => {
  mkdirSync(dataDir);
  const draft = { id: 'd', status: 'draft', revision: 3, version: 0, answers: { title: 'Verges' } } as const;
  const drafts = [{ ...draft, choices: {}, document: undefined }];
  await makeDatabase01(databasePath(dataDir), { tenantId: 't', userId: 'alex', at: NOW, drafts });
  await restored(await backedUp());
  const store = await openToWrite({ place: { dataDir }, migrate: false, waitMs: 0 });
  await store.checkSchema();
  await store.close();
  const rows = await rowsAt();
  expect(rows['drafts']).toEqual([expect.stringContaining('Verges')]);
  expect(rows['changes']).toEqual([expect.stringContaining('imported')]);
});

test('what a killed assistant left beside the old database is not taken for the new one’s', async () => {
  const rows = await filled();
  const file = await backedUp();
  // as a kill leaves it: the last commits are in the write-ahead log alone
  const killed = join(folder, 'killed');
  mkdirSync(killed);
  const { db } = openSqlite(databasePath(dataDir));
  await sql`update drafts set title = 'Redmarsh'`.execute(db);
  for (const end of ['', '-wal', '-shm'])
    copyFileSync(databasePath(dataDir) + end, databasePath(killed) + end);
  await db.destroy();
  const { keptAs } = await restored(file, killed);
  expect(await rowsAt(killed)).toEqual(rows);
  const kept = new BetterSqlite3(keptAs, { readonly: true });
  expect(kept.prepare('select distinct title from drafts').pluck().all()).toEqual(['Redmarsh']);
  kept.close();
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, 5_000)],
  ['written over', (bytes: Buffer) => bytes.fill(0x55, 0, 3_000)],
  ['written over in its middle', (bytes: Buffer) => bytes.fill(0x55, 20_000, 60_000)],
  ['gone', () => undefined],
])('an old database that is %s is no hindrance, and is kept as it is', async (_how, damage) => {
  const rows = await filled();
  const file = await backedUp();
  const path = databasePath(dataDir);
  const damaged = damage(readFileSync(path));
  if (damaged) writeFileSync(path, damaged);
  else rmSync(path);
  appendFileSync(`${path}-wal`, 'left of it');
  const { keptAs } = await restored(file);
  expect(await rowsAt()).toEqual(rows);
  expect(keptAs !== undefined && existsSync(keptAs)).toBe(damaged !== undefined);
  await (await openToWrite({ place: { dataDir }, migrate: false, waitMs: 0 })).close();
});

test('a damaged database, or none, is not backed up, and a backup is never written over', async () => {
  await expect(backedUp()).rejects.toThrow('There is no database at');
  expect(existsSync(databasePath(dataDir))).toBe(false);
  await filled();
  await backedUp();
  await expect(backedUp()).rejects.toThrow('is there already');
  const path = databasePath(dataDir);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0x55, bytes.length >> 1, (bytes.length >> 1) + 6_000));
  await expect(backedUp('damaged.gz')).rejects.toThrow('The database is damaged.');
  expect(readdirSync(folder).sort()).toEqual(['backup.gz', 'data']);
});
