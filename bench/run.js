// `npm run bench`: this assistant beside an echo and a bot on the SDK's own dialogs, on loopback, each in a process of its own, all in one
// run. Parts of it by name: `npm run bench -- turns memory start drafts compose lookup stored postgres neighbours word`. A short form by environment:
// BENCH_INTERVIEWS, BENCH_AT_ONCE, BENCH_TURNS, BENCH_STARTS, BENCH_QUERIES, BENCH_DRAFTS, BENCH_RUNS, BENCH_FILES.
const { writeFileSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { startBot } = require('./bots');
const { composeTimes } = require('./composeBox');
const { startConnector } = require('./connector');
const { draftTimes } = require('./drafts');
const { ms, quantile } = require('./figures');
const { interview, saveSettings } = require('./interviews');
const { measure } = require('./load');
const { reportLookUps } = require('./lookUps');
const { reportMemory } = require('./memory');
const { reportNeighbours } = require('./neighbours');
const { reportPostgres } = require('./postgres');
const { compareStarts } = require('./starts');
const { reportStored } = require('./stored');
const { compareTurns } = require('./turns');
const { reportWordFiles } = require('./wordFiles');
const { reportWritten } = require('./written');

/** @typedef {import('./connector').Connector} Connector */

const COMPOSE_QUERIES = Number(process.env.BENCH_QUERIES ?? 1_000);
const COMPOSE_LIMIT_MS = 50;

/** @param {Connector} connector */
async function startAssistant(connector) {
  const assistant = await startBot('dist/index.js', ['--local'], connector);
  await saveSettings(assistant, connector);
  return assistant;
}

/**
 * Gives the calls of one recorded interview of each style to `use`, in a file.
 * @param {Connector} connector
 * @param {(scriptFile: string) => Promise<void>} use
 */
async function withScript(connector, use) {
  const assistant = await startAssistant(connector);
  const typed = (await interview(assistant, connector, 2_000_000_011, 'typed')).script;
  const pressed = (await interview(assistant, connector, 2_000_000_033, 'pressed')).script;
  await assistant.stop();
  const calls = (/** @type {readonly (readonly unknown[])[]} */ turns) =>
    (turns.flat().length / turns.length).toFixed(1);
  console.log(
    `One interview is ${typed.length} turns; outbound calls a turn: typed ${calls(typed)}, pressed ${calls(pressed)}.\n`,
  );
  const scriptFile = path.join(os.tmpdir(), `sva-bench-script-${process.pid}.json`);
  writeFileSync(scriptFile, JSON.stringify({ typed, pressed }));
  try {
    await use(scriptFile);
  } finally {
    rmSync(scriptFile);
  }
}

/** @param {Connector} connector */
function reportTurns(connector) {
  return withScript(connector, async (scriptFile) => {
    const bots = {
      echo: await startBot('bench/echoBot.js', [scriptFile], connector),
      dialog: await startBot('bench/dialogBot.js', [scriptFile], connector),
      ours: await startAssistant(connector),
    };
    await compareTurns(bots, connector);
    await reportWritten(bots.ours, connector);
    for (const bot of Object.values(bots)) await bot.stop();
  });
}

/**
 * The compose box by itself and beside 16 interviews; ends with status 1 where its p99 beside them is over the limit.
 * @param {Connector} connector
 */
async function reportComposeBox(connector) {
  const assistant = await startAssistant(connector);
  await measure(interview, [assistant], connector, { style: 'typed', atOnce: 16, count: 32 });
  for (const atOnce of [0, 16]) {
    const times = await composeTimes(assistant, connector, { atOnce, queries: COMPOSE_QUERIES });
    const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
    console.log(
      `\ncompose box beside ${atOnce} interviews, ${times.length} queries: p50 ${ms(p50)}, p99 ${ms(p99)}`,
    );
    if (p99 >= COMPOSE_LIMIT_MS) process.exitCode = 1;
  }
  await assistant.stop();
}

async function reportDrafts() {
  const times = await draftTimes();
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  console.log(
    `\na whole draft assembled and checked, ${times.length} different contracts: p50 ${ms(p50)}, p99 ${ms(p99)}`,
  );
}

/** @type {Readonly<Record<string, (connector: Connector) => Promise<void>>>} In the order in which they run. */
const PARTS = {
  turns: reportTurns,
  memory: async (connector) => {
    const assistant = await startAssistant(connector);
    await reportMemory(assistant, connector);
    await assistant.stop();
  },
  start: (connector) => withScript(connector, (scriptFile) => compareStarts(connector, scriptFile)),
  drafts: reportDrafts,
  compose: reportComposeBox,
  lookup: reportLookUps,
  stored: reportStored,
  postgres: reportPostgres,
  neighbours: reportNeighbours,
  word: reportWordFiles,
};

async function main() {
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !(name in PARTS));
  if (unknown !== undefined)
    throw new Error(`No part "${unknown}"; there are ${Object.keys(PARTS).join(', ')}.`);
  const connector = await startConnector();
  const load = os.loadavg()[0]?.toFixed(1) ?? '';
  console.log(`Node ${process.version}, ${os.cpus().length} cores, load before ${load}.`);
  for (const [name, report] of Object.entries(PARTS))
    if (named.length === 0 || named.includes(name)) await report(connector);
  await connector.stop();
  process.exit();
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error);
  process.exit(1);
});
