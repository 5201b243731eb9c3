import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defaultPackDir } from '../../src/charter/readPack';

/** A copy of the shipped pack in a temporary folder, with some files changed (a text) or taken away (null). */
export function copyPack(changes: Readonly<Record<string, string | null>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'charter-pack-'));
  cpSync(defaultPackDir, dir, { recursive: true });
  for (const [file, content] of Object.entries(changes)) {
    const path = join(dir, file);
    if (content === null) rmSync(path, { recursive: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
  return dir;
}
