import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** The project's folder, which the script names: this is bundled elsewhere. */
export const ROOT = process.argv[2] ?? '.';

/** Rows of this folder, one JSON object a line. Throws where a line does not fit. */
export function readRows<T>(file: string, row: z.ZodType<T>): readonly T[] {
  return parseLines(join(ROOT, 'eval/rows', file), row);
}

/** Real rows that lie beside the project where it is developed; undefined where they do not. */
export function readSamples<T>(file: string, row: z.ZodType<T>): readonly T[] | undefined {
  const path = join(ROOT, '../shared/data', file);
  return existsSync(path) ? parseLines(path, row) : undefined;
}

function parseLines<T>(path: string, row: z.ZodType<T>): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => row.parse(JSON.parse(line)));
}
