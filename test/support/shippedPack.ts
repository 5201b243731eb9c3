import { join } from 'node:path';
import type { CharterPack } from '../../src/charter/pack';
import { readPack } from '../../src/charter/readPack';

/** The folder of the pack that ships with the product, as the build writes it (scripts/readyPack.js). */
export const shippedPackDir = join(__dirname, '../../build/pack');

/** The pack that ships with the product, read once for a test file. */
export const pack: CharterPack = readPack(shippedPackDir);
