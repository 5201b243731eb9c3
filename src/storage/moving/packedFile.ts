import { closeSync, createReadStream, createWriteStream, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip, createGzip } from 'node:zlib';
import { codeOf } from '../engine/engine';
import { NotDoneError } from './notDone';

/** On the disk when it is closed, and its owner's alone. */
const WRITTEN = { flags: 'wx', mode: 0o600, flush: true } as const;

/** Packs a database file. gzip carries a checksum and the length, which SQLite's files do not: a damaged backup is told from a whole one. */
export async function packFile(database: string, packed: string): Promise<void> {
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  await pipeline(createReadStream(database), gzip, createWriteStream(packed, WRITTEN));
  await pipeline(createReadStream(packed), createGunzip(), nowhere());
}

/** Unpacks a backup. Throws NotDoneError where it is none, or damaged. */
export async function unpackFile(packed: string, database: string): Promise<void> {
  try {
    await pipeline(createReadStream(packed), createGunzip(), createWriteStream(database, WRITTEN));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new NotDoneError(`There is no file ${packed}.`, error);
    if (code?.startsWith('Z_'))
      throw new NotDoneError(`${packed} is damaged, or no backup of the assistant.`, error);
    throw error;
  }
}

/** Puts a file in the place of another at once, and has that on the disk. */
export function replaceFile(by: string, file: string): void {
  renameSync(by, file);
  syncFolder(dirname(file));
}

/** Has the names in a folder on the disk. */
export function syncFolder(folder: string): void {
  const open = openSync(folder, 'r');
  fsyncSync(open);
  closeSync(open);
}

function nowhere(): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
}
