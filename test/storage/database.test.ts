import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { databasePath, openToRead, openToWrite } from '../../src/storage/database';
import { DatabaseInUseError } from '../../src/storage/engine/soleWriter';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assistant-folder-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const write = (waitMs = 0, waiting?: () => void) =>
  openToWrite({
    ...{ place: { dataDir: join(folder, 'data') }, migrate: true, waitMs },
    ...(waiting && { waiting }),
  });

test('one process writes to a file; the next is told so, and can when the first has gone', async () => {
  const first = await write();
  await expect(write()).rejects.toThrow(DatabaseInUseError);
  // the one that was turned away took nothing from the first
  await first.checkUsable();
  await first.close();
  await (await write()).close();
});

test('a restart may overlap: the next process waits for the one that is stopping, and says so at once', async () => {
  const first = await write();
  const waits: string[] = [];
  const second = write(10_000, () => waits.push('waits'));
  await wait(250);
  expect(waits).toEqual(['waits']);
  await first.close();
  await (await second).checkUsable();
  await (await second).close();
});

test('reading needs no leave of the process that writes', async () => {
  const writer = await write();
  const reader = await openToRead({ dataDir: join(folder, 'data') });
  await reader.checkSchema();
  await reader.close();
  await writer.close();
});

test('folder and files are readable by their owner alone, those that were there before included', async () => {
  await (await write()).close();
  const again = await write();
  // the engine's own files are there as long as the database is open
  await again.checkUsable();
  const data = join(folder, 'data');
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(existsSync(`${databasePath(data)}-wal`)).toBe(true);
  for (const name of readdirSync(data))
    expect([name, statSync(join(data, name)).mode & 0o777]).toEqual([name, 0o600]);
  await again.close();
});
