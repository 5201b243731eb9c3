import { crossCheckPack } from './crossChecks';
import type { CharterPack } from './pack';
import { PackError } from './packError';
import { readPack } from './readPack';

/** Reads and cross-checks a charter pack; throws one PackError that lists every problem. */
export function loadPack(dir: string): CharterPack {
  const pack = readPack(dir);
  const problems = crossCheckPack(pack);
  if (problems.length > 0) throw new PackError(dir, problems);
  return pack;
}
