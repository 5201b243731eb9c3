// A tenant that is quiet, alone and beside one that is not: five runs of each, by turns, every one of them on a bot of its own that was warmed.
const { fork } = require('node:child_process');
const os = require('node:os');
const path = require('node:path');
const { setTimeout: wait } = require('node:timers/promises');
const { startBot } = require('./bots');
const { ms, quantile, row } = require('./figures');
const { activityOf, post } = require('./officer');

/** @typedef {import('./bots').Bot} Bot */
/** @typedef {import('./connector').Connector} Connector */
/** @typedef {{ readonly p99: number, readonly longest: number, readonly loud: number, readonly load: number }} Heard */

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const TURNS = Number(process.env.BENCH_TURNS ?? 320);
const PEOPLE = 8;
/** With it each of them stays under the rate of a person, which is as it is set where nobody sets it. */
const PAUSE_MS = 250;
/** Beyond so many times the quiet p99, and beyond so many milliseconds, the neighbour is felt. */
const BAR = { times: 3, ms: 50 };
const WAYS = /** @type {const} */ (['alone', 'flood', 'slow text', '429s', 'hanging calls']);

/** What one of the quiet ones says, again and again: a draft from its request to its KPIs, look-ups, and what is asked of drafts. */
const SAID = [
  'Draft clauses for Hartwell library roof, £1.8m plus VAT, 14 months from April 2027, Hartwell',
  ...['yes', 'go on', 'what does the charter say about apprentices?', 'go on', 'undo', 'my drafts', 'help'],
];

/**
 * The milliseconds of so many turns of the quiet tenant.
 * @param {Bot} bot
 * @param {Connector} connector
 * @param {{ readonly turns: number, readonly pauseMs: number, readonly tenant: string }} load
 */
async function quietTimes(bot, connector, { turns, pauseMs, tenant }) {
  /** @type {number[]} */
  const times = [];
  await Promise.all(
    Array.from({ length: PEOPLE }, async (_, who) => {
      const person = { conversation: `${tenant}-${who}`, serviceUrl: connector.serviceUrl, tenant };
      for (let at = 0; at < turns / PEOPLE; at += 1) {
        await wait(pauseMs * (0.5 + ((who * 7 + at * 3) % 10) / 10));
        times.push(await post(bot.port, activityOf(person, { text: SAID[at % SAID.length] })));
        connector.take(person.conversation);
      }
    }),
  );
  return times;
}

/**
 * Lets the neighbour make its noise from the other core, where the system can say which; ends with how often it was answered.
 * @param {string} way
 * @param {Bot} bot
 */
async function startNeighbour(way, bot) {
  const others =
    os.platform() === 'linux' ? { execPath: 'taskset', execArgv: ['-c', '1', process.execPath] } : {};
  const child = fork(path.join(__dirname, 'loudNeighbour.js'), [way, String(bot.port)], others);
  await new Promise((resolve) => child.once('message', resolve));
  return async () => {
    const answered = new Promise((resolve) => child.once('message', resolve));
    child.send('stop');
    const count = Number(await answered);
    child.kill('SIGKILL');
    return count;
  };
}

/**
 * @param {typeof WAYS[number]} way
 * @param {Connector} connector
 * @returns {Promise<Heard>}
 */
async function quietBeside(way, connector) {
  const settings = { TURNS_PER_PERSON: '', TURNS_PER_TENANT: '' };
  const bot = await startBot('dist/index.js', ['--local'], connector, { settings });
  await quietTimes(bot, connector, { turns: PEOPLE * 48, pauseMs: 0, tenant: 'first-tenant' });
  const stop = way === 'alone' ? () => Promise.resolve(0) : await startNeighbour(way, bot);
  await wait(1_000);
  const times = await quietTimes(bot, connector, { turns: TURNS, pauseMs: PAUSE_MS, tenant: 'quiet-tenant' });
  const loud = await stop();
  const load = os.loadavg()[0] ?? NaN;
  await bot.stop();
  return { p99: quantile(times, 0.99), longest: Math.max(...times), loud, load };
}

/**
 * Prints the quiet tenant's p99 in each run; ends with status 1 where the median of one way's runs is over the bar.
 * @param {Connector} connector
 */
async function reportNeighbours(connector) {
  /** @type {Map<string, Heard[]>} */
  const heard = new Map(WAYS.map((way) => [way, []]));
  for (let run = 0; run < RUNS; run += 1)
    for (const way of WAYS) heard.get(way)?.push(await quietBeside(way, connector));
  const p99 = (/** @type {string} */ way) =>
    quantile(
      (heard.get(way) ?? []).map((each) => each.p99),
      0.5,
    );
  const bar = Math.max(BAR.times * p99('alone'), BAR.ms);
  console.log(`\nthe quiet tenant's p99, ${TURNS} turns a run, beside a neighbour; the bar is ${ms(bar)}:`);
  row([
    '',
    ...Array.from({ length: RUNS }, (_, run) => `run ${run + 1}`),
    'median',
    'longest',
    'of the loud',
  ]);
  for (const [way, runs] of heard) {
    const longest = Math.max(...runs.map((each) => each.longest));
    const loud = Math.max(...runs.map((each) => each.loud));
    row([way, ...runs.map((each) => ms(each.p99)), ms(p99(way)), ms(longest), String(loud)]);
    row(['  load of the machine', ...runs.map((each) => each.load.toFixed(1))]);
    if (p99(way) >= bar) process.exitCode = 1;
  }
}

module.exports = { reportNeighbours };
