import type { Probes } from '../../src/bot/probes';
import { readConfig } from '../../src/config';
import { createApp } from '../../src/createApp';
import type { KillPoint } from '../kills/orders';
import { repeatableDialogs } from './repeatable';

/** What an instance is told while it runs: to end itself where it next passes a point of the turn. */
export interface Order {
  readonly dieAt: KillPoint;
}

let dieAt: KillPoint | undefined;
process.on('message', (order: Order) => {
  dieAt = order.dieAt;
});
// it never outlives the run
process.on('disconnect', () => process.exit(1));

const pass = (point: KillPoint) => () => {
  if (dieAt === point) process.kill(process.pid, 'SIGKILL');
};
const probes: Probes = {
  beforeCommit: pass('beforeCommit'),
  afterCommit: pass('afterCommit'),
  betweenSendAndMark: pass('betweenSendAndMark'),
};

/** One instance of the assistant, as a process of its own. */
async function main(): Promise<void> {
  const app = await createApp(readConfig(process.env, { local: true }), {
    probes,
    dialogs: repeatableDialogs,
  });
  await app.start();
  process.send?.({ address: app.address() });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
