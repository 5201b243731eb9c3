import type { Probes } from '../../src/bot/probes';
import { readConfig } from '../../src/config';
import { createApp } from '../../src/createApp';
import type { Orders } from './orders';

/**
 * The bot as a process of its own that ends itself with SIGKILL at the ordered passage of a named point of the turn.
 * Loaded ahead, it waits for its orders; it never outlives the test.
 */
process.once('message', (orders: Orders) => {
  void start(orders);
});
process.on('disconnect', () => process.exit(1));

async function start(orders: Orders): Promise<void> {
  const app = await createApp(readConfig(process.env, { local: true }), { probes: probesOf(orders) });
  await app.start();
  process.send?.({ address: app.address() });
}

function probesOf({ kill }: Orders): Probes {
  if (!kill || kill.at === 'random') return {};
  let left = kill.passage;
  const pass = () => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
  return { [kill.at]: pass };
}
