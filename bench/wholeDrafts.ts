// A process of its own, started by bench/drafts.js: many different contracts, each drafted and checked once, from facts nothing is
// remembered of. Sends the milliseconds of each.
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { readPack } from '../src/charter/readPack';
import { openCase } from '../src/drafting/case';
import type { Answers } from '../src/record/answers';
import { contracts, settings } from './contracts';

function timed(pack: ReturnType<typeof readPack>, answers: Answers): number {
  const started = performance.now();
  const { assembled } = openCase(pack, { settings, today: '2026-11-22' }, { answers, choices: {} });
  const took = performance.now() - started;
  if (assembled === undefined) throw new Error(`Nothing was drafted of ${answers.title}`);
  return took;
}

const pack = readPack(path.join(process.cwd(), 'dist/pack'));
// a process that has run for a while: what Node compiles is compiled, and every contract is still new
for (const answers of [...contracts('before'), ...contracts('again')]) timed(pack, answers);
process.send?.([...contracts('north'), ...contracts('south')].map((answers) => timed(pack, answers)));
