// A process of its own, started by bench/wordFiles.js: sends the longest of many drafts, one that a redline can compare it with, and what of the pack a file is made with.
import path from 'node:path';
import { readPack } from '../src/charter/readPack';
import { openCase } from '../src/drafting/case';
import { contracts, settings } from './contracts';

const pack = readPack(path.join(process.cwd(), 'dist/pack'));
const drafts = contracts('north').flatMap((answers) => {
  const { assembled } = openCase(pack, { settings, today: '2026-11-22' }, { answers, choices: {} });
  return assembled === undefined ? [] : [{ ...assembled, length: JSON.stringify(assembled).length }];
});
const [longest, next] = drafts.sort((one, other) => other.length - one.length);
if (longest === undefined || next === undefined) throw new Error('Nothing was drafted');
const { wording, document } = pack;
process.send?.({ pack: { wording, document }, draft: longest, before: next.document });
