import { writeFileSync } from 'node:fs';
import { loadPack } from './charter/loadPack';
import { makeReady } from './charter/readyPack';

// Reads and checks the charter pack in the folder that is named first, and writes it, ready to be used, to the file that is named second.
const [, , folder = '', file = ''] = process.argv;
writeFileSync(file, makeReady(loadPack(folder)));
