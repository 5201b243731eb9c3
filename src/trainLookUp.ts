import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { train } from './charter/lookUp/classifier';
import { phrasingsOf } from './charter/lookUp/learnt';
import { packUp } from './charter/lookUp/trained';
import { readPack, TRAINED } from './charter/readPack';

// part of `npm run build`: trains the look-up of the charter pack in the folder named, and writes it beside the pack
const [, , folder = ''] = process.argv;
const pack = readPack(folder);
const phrasings = phrasingsOf(pack);
writeFileSync(
  join(folder, TRAINED),
  JSON.stringify(packUp(phrasings, train(phrasings, pack.charter.commonWords))),
);
