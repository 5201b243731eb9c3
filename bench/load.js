// Interviews against a bot, so many at a time, and what they cost.
const { performance } = require('node:perf_hooks');
const { quantile } = require('./figures');

/** @typedef {import('./bots').Bot} Bot */
/** @typedef {import('./connector').Connector} Connector */
/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

let serial = 0;

/**
 * Runs `count` interviews, `atOnce` at a time, spread over the bots; each has facts of its own.
 * @param {import('./interviews').Interview} run
 * @param {readonly Bot[]} bots
 * @param {Connector} connector
 * @param {{ readonly style: import('./interviews').Style, readonly atOnce: number, readonly count: number }} load
 */
async function measure(run, bots, connector, { style, atOnce, count }) {
  const usage = async () => Promise.all(bots.map((bot) => bot.usage()));
  /** @type {number[]} */
  const times = [];
  let left = count;
  const before = await usage();
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        serial += 1;
        const bot = bots[serial % bots.length];
        if (bot) times.push(...(await run(bot, connector, serial, style)).times);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const after = await usage();
  const used = (/** @type {'cpuMs' | 'written'} */ what) =>
    after.reduce((sum, each, at) => sum + each[what] - (before[at]?.[what] ?? 0), 0) / times.length;
  return {
    rate: times.length / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpuMs: used('cpuMs'),
    written: used('written'),
    p999Stall: Math.max(...after.map(({ stall }) => stall.p999)),
    longestStall: Math.max(...after.map(({ stall }) => stall.longest)),
  };
}

module.exports = { measure };
