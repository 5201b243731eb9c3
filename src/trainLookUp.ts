import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { train } from './charter/lookUp/classifier';
import { phrasingsOf } from './charter/lookUp/learnt';
import { packUp, unpack } from './charter/lookUp/trained';
import { readPack, TRAINED } from './charter/readPack';

// Trains the look-up of the charter pack in the folder named, and writes it beside the pack; nothing is done where it is up to date.
const [, , folder = ''] = process.argv;
const pack = readPack(folder);
const phrasings = phrasingsOf(pack);
const { commonWords } = pack.charter;
if (unpack(pack.trained, phrasings, commonWords) === undefined)
  writeFileSync(join(folder, TRAINED), JSON.stringify(packUp(phrasings, train(phrasings, commonWords))));
