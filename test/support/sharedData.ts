import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'zod';

/** What lies beside the project. */
export const sharedData = join(__dirname, '../../../shared/data');

/** The text of a file there: as below, for `*.sample.test.ts` alone. */
export function readShared(name: string): string {
  return readFileSync(join(sharedData, name), 'utf8');
}

/** The rows of a sample that lies beside the project; only `*.sample.test.ts` read one (`jest.config.js` leaves them out where it is not there). */
export function readSample<Row>(name: string, shape: ZodType<Row>): readonly Row[] {
  return readShared(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => shape.parse(JSON.parse(line)));
}
