import { appendFileSync } from 'node:fs';
import type { Probes } from '../../src/bot/probes';
import { readConfig } from '../../src/config';
import { createApp } from '../../src/createApp';
import { noteDialogs } from './noteDialogs';

/**
 * The bot as a process of its own that ends itself with SIGKILL at a named point of a turn. Started by `startBotProcess`:
 * CRASH_AT names the point, CRASH_AFTER how often it is passed before; NOTES=1 uses the dialogs of the turn's own tests.
 */
const { CRASH_AT, CRASH_AFTER = '0', NOTES, READY_FILE } = process.env;
let passes = Number(CRASH_AFTER);

function crash(): void {
  if (passes > 0) {
    passes -= 1;
    return;
  }
  process.kill(process.pid, 'SIGKILL');
}

async function main(): Promise<void> {
  const probes: Probes = CRASH_AT === undefined ? {} : { [CRASH_AT]: crash };
  const options = { probes, ...(NOTES === '1' && { dialogs: noteDialogs() }) };
  const app = await createApp(readConfig(process.env, { local: true }), options);
  await app.start();
  if (READY_FILE !== undefined) appendFileSync(READY_FILE, `${app.address()}\n`);
}

void main();
