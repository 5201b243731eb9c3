import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Runs beside the event loop: writing a hundred megabytes anew takes some two seconds. */
const WORK = `
const { parentPort, workerData } = require('node:worker_threads');
const Database = require(workerData.driver);
const file = new Database(workerData.path, { timeout: 1000 });
file.exec('vacuum');
file.pragma('wal_checkpoint(TRUNCATE)');
file.close();
parentPort.postMessage('done');
`;

/**
 * Writes a SQLite file anew from its rows. SQLite writes over what it deletes, but where it moved rows from page to page before, the
 * unused part of a page may still hold bytes of them (test/storage/erasedBytes.test.ts): a file that is written anew has none.
 */
export async function rewriteFile(path: string): Promise<void> {
  const worker = new Worker(WORK, {
    eval: true,
    workerData: { path, driver: require.resolve('better-sqlite3') },
  });
  // an error in it rejects this
  await once(worker, 'message');
}
