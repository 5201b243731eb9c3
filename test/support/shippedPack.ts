import { join } from 'node:path';
import type { CharterPack } from '../../src/charter/pack';
import { loadPack } from '../../src/charter/loadPack';

/** The folder of the pack that ships with the product, as the build writes it (scripts/readyPack.js). */
export const shippedPackDir = join(__dirname, '../../build/pack');

/** The pack that ships with the product, read and checked once for all test files of a worker (test/worker/runtime.js). */
export const pack: CharterPack = loadPack(shippedPackDir);
