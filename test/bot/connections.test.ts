import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { newOfficer } from '../conversation/officer';
import { pack } from '../support/shippedPack';
import { startBot, type Bot } from '../support/startBot';
import { FULL_SWEEPS, sweepOf } from '../support/sweep';

const held = sweepOf('connections that hold on', {
  all: { idle: 2_000, slow: 500 },
  part: { idle: 200, slow: 100 },
});

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

const HEAD = 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n';

async function open(said: string): Promise<Socket> {
  const { hostname, port } = new URL(bot.url());
  const socket = connect(Number(port), hostname);
  // the server ends them when it likes
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.resume();
  if (said !== '') socket.write(said);
  return socket;
}

test('with thousands of connections that say nothing, or say it byte by byte, the server is well, and an officer is answered', async () => {
  const sockets: Socket[] = [];
  const opens = async (count: number, said: (index: number) => string): Promise<void> => {
    for (let index = 0; index < count; index += 1) sockets.push(await open(said(index)));
  };
  await opens(held.idle, () => '');
  // half of them never end their headers, half never end their body
  await opens(held.slow, (index) => (index % 2 ? HEAD : `${HEAD}Content-Length: 100000\r\n\r\n{"type":`));
  const drip = setInterval(() => {
    for (const socket of sockets.slice(held.idle)) if (socket.writable) socket.write('a');
  }, 1_000);
  try {
    const started = performance.now();
    const health = await fetch(`${bot.url()}/healthz`);
    const took = performance.now() - started;
    process.stdout.write(`healthz in ${took.toFixed(0)} ms beside ${sockets.length} connections\n`);
    expect([health.status, took < 1_000]).toEqual([200, true]);
    expect(await newOfficer(bot).says('help')).toContain(pack.wording.cards.help.title);
    if (!FULL_SWEEPS) return;
    await wait(14_000);
    // those that never asked for anything are gone; a body has half a minute
    expect(sockets.filter(({ closed }) => !closed).length).toBeLessThanOrEqual(held.slow);
    expect((await fetch(`${bot.url()}/healthz`)).status).toBe(200);
  } finally {
    clearInterval(drip);
    for (const socket of sockets) socket.destroy();
  }
}, 90_000);

test.each(['GET / HTTP/1.1\r\n', 'POST /api/messages HTTP/1.1\r\nContent-Length: 2\r\n'])(
  'who asks for another protocol is answered like anybody, and holds no connection: %j',
  async (line) => {
    const socket = await open('');
    try {
      const answer = once(socket, 'data', { signal: AbortSignal.timeout(5_000) });
      socket.write(`${line}Host: bot\r\nConnection: close, Upgrade\r\nUpgrade: websocket\r\n\r\n{}`);
      const [first] = (await answer) as [Buffer];
      expect(first.toString()).toMatch(/^HTTP\/1\.1 (200|4\d\d) /);
      if (!socket.closed) await once(socket, 'close', { signal: AbortSignal.timeout(5_000) });
    } finally {
      // where it is held, the end of the bot must not wait for it
      socket.destroy();
    }
  },
);
