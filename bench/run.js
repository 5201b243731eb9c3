// `npm run bench`: an echo bot and this assistant side by side in one run, on loopback, each in a process of its own.
// Reported: turns per second and p50/p99 at 1 and 16 conversations at once, typed and pressed turns apart; memory after
// 10,000 turns; time from start to first reply. The echo makes the same outbound calls with the same cards.
const { fork } = require('node:child_process');
const { mkdtempSync, writeFileSync, rmSync } = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { startConnector } = require('./connector');
const { activityOf, newestCard, post, pressOf } = require('./officer');

const root = path.join(__dirname, '..');
const INTERVIEWS = Number(process.env.BENCH_INTERVIEWS ?? 60);
const MEMORY_TURNS = Number(process.env.BENCH_TURNS ?? 10_000);
const STARTS = 5;

/** One interview of each style: what the officer says or presses on each turn, from "draft" to "ready". */
const STYLES = {
  typed: [
    { text: 'draft' },
    { text: 'Refurbishment of the Hartwell library' },
    { text: '£2.4m plus VAT' },
    { text: '18 months' },
    { text: '1 April 2027' },
    { text: 'works' },
    { text: 'Stoke-on-Trent' },
    { text: 'ok' },
    { text: 'ok' },
    { text: 'ok' },
  ],
  pressed: [
    { verb: 'startDraft' },
    { verb: 'answer', inputs: { answer: 'Refurbishment of the Hartwell library' } },
    { verb: 'answer', inputs: { answer: '£2.4m', basis: 'without' } },
    { verb: 'answer', inputs: { answer: '18 months' } },
    { verb: 'answer', inputs: { answer: '1 April 2027' } },
    { verb: 'answer', inputs: { answer: 'works' } },
    { verb: 'answer', inputs: { answer: 'Stoke-on-Trent' } },
    { verb: 'chooseCommitments' },
    { verb: 'setTargets' },
    { verb: 'acceptAndReady' },
  ],
};

async function freePort() {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a bot; `startMs` is from spawn to the first reply's HTTP answer. */
async function startBot(file, args, connector) {
  const port = await freePort();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sva-bench-'));
  const started = performance.now();
  const child = fork(path.join(root, file), args, {
    execArgv: ['--expose-gc', '--require', path.join(__dirname, 'memoryProbe.js')],
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const conversation = `start-${port}`;
  for (;;) {
    try {
      await post(port, activityOf({ conversation, serviceUrl: connector.serviceUrl }, { text: 'help' }));
      break;
    } catch (error) {
      if (performance.now() - started > 30_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  connector.take(conversation);
  return {
    port,
    startMs: performance.now() - started,
    memory: () =>
      new Promise((resolve) => {
        child.once('message', resolve);
        child.send('memory');
      }),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** One whole interview; returns the milliseconds of each turn and what was sent on each. */
async function interview(bot, connector, conversation, style) {
  const person = { conversation, serviceUrl: connector.serviceUrl };
  const times = [];
  const script = [];
  let card;
  for (const [turn, step] of STYLES[style].entries()) {
    const pressed =
      step.verb === 'startDraft'
        ? { value: { verb: 'startDraft' } }
        : step.verb && pressOf(card, step.verb, step.inputs);
    const said = pressed ?? { text: step.text };
    times.push(
      await post(
        bot.port,
        activityOf(person, {
          ...said,
          channelData: { tenant: { id: 'bench-tenant' }, bench: { style, turn } },
        }),
      ),
    );
    const messages = connector.take(conversation);
    script.push(
      messages.map(({ method, activity }) => ({
        method,
        activity: { type: 'message', summary: activity.summary, attachments: activity.attachments },
      })),
    );
    card = newestCard(messages) ?? card;
  }
  return { times, script };
}

/** The echo's turns: the same inbound activities, the recorded calls going out. */
async function echoed(bot, connector, conversation, style) {
  const person = { conversation, serviceUrl: connector.serviceUrl };
  const times = [];
  for (const [turn, step] of STYLES[style].entries()) {
    const said = step.verb
      ? { value: { verb: step.verb, ...step.inputs }, replyToId: 'm1' }
      : { text: step.text };
    times.push(
      await post(
        bot.port,
        activityOf(person, {
          ...said,
          channelData: { tenant: { id: 'bench-tenant' }, bench: { style, turn } },
        }),
      ),
    );
    connector.take(conversation);
  }
  return { times };
}

async function saveSettings(bot, connector) {
  const conversation = 'settings';
  const person = { conversation, serviceUrl: connector.serviceUrl };
  await post(bot.port, activityOf(person, { text: 'settings' }));
  const card = newestCard(connector.take(conversation));
  await post(
    bot.port,
    activityOf(person, pressOf(card, 'saveSettings', { 'field:name': 'Hartwell City Council' })),
  );
  connector.take(conversation);
}

let serial = 0;
/** Runs `count` interviews, `atOnce` at a time; turns per second and percentiles of a turn. */
async function measure(run, bot, connector, style, atOnce, count) {
  const times = [];
  let left = count;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        serial += 1;
        times.push(...(await run(bot, connector, `c${serial}`, style)).times);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { rate: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

const ms = (value) => `${value.toFixed(1)} ms`;
const mb = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function main() {
  const connector = await startConnector();
  const assistant = await startBot('dist/index.js', ['--local'], connector);
  await saveSettings(assistant, connector);
  const script = {};
  for (const style of Object.keys(STYLES))
    script[style] = (await interview(assistant, connector, `record-${style}`, style)).script;
  const scriptFile = path.join(os.tmpdir(), `sva-bench-script-${process.pid}.json`);
  writeFileSync(scriptFile, JSON.stringify(script));
  const echo = await startBot('bench/echoBot.js', [scriptFile], connector);

  const calls = (style) => script[style].reduce((sum, turn) => sum + turn.length, 0) / script[style].length;
  console.log(
    `Node ${process.version}, ${os.cpus().length} cores. One interview is 10 turns; outbound calls a turn: typed ${calls('typed').toFixed(1)}, pressed ${calls('pressed').toFixed(1)}.\n`,
  );
  console.log('style    at once  bot        turns/s      p50        p99    ratio b/a');
  for (const style of Object.keys(STYLES)) {
    for (const atOnce of [1, 16]) {
      // Warm-up, then the two alternate, so that a busy moment of the machine falls on both.
      await measure(interview, assistant, connector, style, atOnce, 16);
      await measure(echoed, echo, connector, style, atOnce, 16);
      const [a1, b1] = [
        await measure(echoed, echo, connector, style, atOnce, INTERVIEWS),
        await measure(interview, assistant, connector, style, atOnce, INTERVIEWS),
      ];
      const [b2, a2] = [
        await measure(interview, assistant, connector, style, atOnce, INTERVIEWS),
        await measure(echoed, echo, connector, style, atOnce, INTERVIEWS),
      ];
      const rateA = (a1.rate + a2.rate) / 2;
      const rateB = (b1.rate + b2.rate) / 2;
      const row = (bot, rate, one, two, ratio) =>
        console.log(
          `${style.padEnd(9)}${String(atOnce).padEnd(9)}${bot.padEnd(10)}${rate.toFixed(0).padStart(8)}${ms((one.p50 + two.p50) / 2).padStart(12)}${ms((one.p99 + two.p99) / 2).padStart(11)}   ${ratio}`,
        );
      row('a echo', rateA, a1, a2, '');
      row('b ours', rateB, b1, b2, (rateB / rateA).toFixed(2));
    }
  }

  console.log('\nmemory of the assistant (heap after gc, resident)');
  const done = serial * 10;
  let turns = 0;
  for (const mark of [1, 2_000, 5_000, MEMORY_TURNS]) {
    while (turns < mark) {
      await measure(interview, assistant, connector, 'typed', 16, 16);
      turns += 160;
    }
    const { heapUsed, rss } = await assistant.memory();
    console.log(
      `after ${String(done + turns).padStart(6)} turns: heap ${mb(heapUsed).padStart(7)}, resident ${mb(rss).padStart(7)}`,
    );
  }
  await assistant.stop();
  await echo.stop();

  const starts = { a: [], b: [] };
  for (let round = 0; round < STARTS; round += 1) {
    const one = await startBot('bench/echoBot.js', [scriptFile], connector);
    starts.a.push(one.startMs);
    await one.stop();
    const other = await startBot('dist/index.js', ['--local'], connector);
    starts.b.push(other.startMs);
    await other.stop();
  }
  console.log(
    `\nstart to first reply, median of ${STARTS}: a echo ${ms(median(starts.a))}, b ours ${ms(median(starts.b))}, ratio b/a ${(median(starts.b) / median(starts.a)).toFixed(2)}`,
  );
  rmSync(scriptFile);
  await connector.stop();
  process.exit(0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
