import { join } from 'node:path';
import { loadPack } from '../src/charter/loadPack';
import { evaluateLookUps } from './lookUps';
import { evaluateRequests } from './requests';
import { evaluateUtterances } from './utterances';
import { ROOT } from './rows';

// `npm run eval`: how well the assistant understands what it never saw; `-- --tell` names every row that it got wrong
const pack = loadPack(join(ROOT, 'src/charter/pack'));
const tell = process.argv.includes('--tell');
const lines = [
  ...evaluateLookUps(pack, tell),
  ...evaluateRequests(pack, tell),
  ...evaluateUtterances(pack, tell),
];
process.stdout.write(`${lines.join('\n')}\n`);
