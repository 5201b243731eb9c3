import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPack } from '../../src/charter/readPack';
import readyPack from '../../scripts/readyPack';
import { bundled } from '../support/bundled';
import { chaosRun, type ChaosSize } from './chaosRun';
import { BREACHES, type Verdict } from './judge';
import { postgresUnderChaos, sqliteUnderChaos, type ChaosStore } from './stores';

const FULL: ChaosSize = { conversations: 1_000, atOnce: 120, killEveryMs: 4_000, storeFaultEveryMs: 5_000 };
const SHORT: ChaosSize = { conversations: 120, atOnce: 60, killEveryMs: 2_500, storeFaultEveryMs: 3_000 };
const STORIES_PRINTED = 3;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `npm run test:chaos [-- --short] [--seed 7] [--only postgresql]` */
async function main(args: readonly string[]): Promise<void> {
  const valueOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const form = args.includes('--short') ? SHORT : FULL;
  const size = { ...form, conversations: Number(valueOf('--conversations') ?? form.conversations) };
  const seed = Number(valueOf('--seed') ?? Date.now() % 1_000_000);
  const only = valueOf('--only');
  await readyPack();
  const packDir = join(__dirname, '../../build/pack');
  const pack = readPack(packDir);
  const bundle = await bundled(join(__dirname, 'chaosBot.ts'));
  const stores = [postgresUnderChaos, sqliteUnderChaos].filter(
    (open) => only === undefined || open.name.startsWith(only),
  );
  let breached = false;
  for (const open of stores) {
    const store: ChaosStore = await open();
    try {
      const verdict = await chaosRun({ pack, packDir, bundle, store, seed, size, print });
      breached = tell(verdict) || breached;
    } finally {
      await store.stop();
    }
  }
  process.exit(breached ? 1 : 0);
}

/** Prints what happened where something must not have been; says whether there was any such. */
function tell({ breaches, stories }: Verdict): boolean {
  const file = join(__dirname, '../../build/chaos/stories.txt');
  if (stories.length > 0) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, stories.join('\n\n'));
  }
  for (const story of stories.slice(0, STORIES_PRINTED)) print(`\n${story}`);
  if (stories.length > STORIES_PRINTED) print(`\n… and ${stories.length - STORIES_PRINTED} more, in ${file}`);
  return BREACHES.some((kind) => breaches[kind] > 0);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
