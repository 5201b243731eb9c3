import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config';

const OWNER_ONLY = 0o600;
const FILE = 'link-key';
const HEX_KEY = /^[0-9a-f]{64}$/;

/**
 * What links to documents are signed with: the setting's, else a key in a file beside the SQLite database, which its owner alone reads, else
 * (local mode on PostgreSQL) one that lives as long as this process. Never the database's: a copy of it opens no document.
 */
export function linkKey({ linkSecret, database }: Pick<Config, 'linkSecret' | 'database'>): string {
  if (linkSecret !== undefined) return linkSecret;
  return 'dataDir' in database ? keyIn(join(database.dataDir, FILE)) : randomBytes(32).toString('hex');
}

/** The key in a file; one that is not there, or was cut off as it was written, is made. */
function keyIn(path: string): string {
  const file = openSync(path, 'a+', OWNER_ONLY);
  try {
    chmodSync(path, OWNER_ONLY);
    const kept = readFileSync(file, 'utf8').trim();
    if (HEX_KEY.test(kept)) return kept;
    const made = randomBytes(32).toString('hex');
    // a line of its own behind whatever stands there would be no key either: the file is the key alone
    return rewritten(path, made);
  } finally {
    closeSync(file);
  }
}

function rewritten(path: string, key: string): string {
  const file = openSync(path, 'w', OWNER_ONLY);
  try {
    writeSync(file, key);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return key;
}
