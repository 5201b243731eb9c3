// Turns of this bot beside two yardsticks, in one run: an echo, and a bot on the SDK's own dialogs.
const { mean, ms, kb, row } = require('./figures');
const { STYLES, echoed, interview } = require('./interviews');
const { measure } = require('./load');

/** @typedef {import('./bots').Bot} Bot */
/** @typedef {import('./connector').Connector} Connector */
/** @typedef {import('./load').Measured} Measured */
/** @typedef {{ readonly echo: Bot, readonly dialog: Bot, readonly ours: Bot }} Bots */

const INTERVIEWS = Number(process.env.BENCH_INTERVIEWS ?? 60);
const AT_ONCE = (process.env.BENCH_AT_ONCE ?? '1,16,256').split(',').map(Number);
/** What the dialog bot's CPU is of the echo's where both are what they are meant to be (1.83 measured on Microsoft's sample). */
const PROPER = { least: 1.6, most: 2.0 };

/**
 * The mean of every figure of some runs; of what stood still, the worst.
 * @param {readonly Measured[]} runs
 */
function together(runs) {
  const of = (/** @type {keyof Measured} */ name) => runs.map((run) => run[name]);
  return {
    ...{ rate: mean(of('rate')), p50: mean(of('p50')), p99: mean(of('p99')) },
    ...{ cpuMs: mean(of('cpuMs')), written: mean(of('written')) },
    ...{ p999Stall: Math.max(...of('p999Stall')), longestStall: Math.max(...of('longestStall')) },
  };
}

/**
 * Warms up, then lets the three alternate there and back, so that a busy moment of the machine falls on all.
 * @param {Bots} bots
 * @param {Connector} connector
 * @param {{ readonly style: import('./interviews').Style, readonly atOnce: number }} load
 */
async function compare(bots, connector, load) {
  const count = Math.max(INTERVIEWS, load.atOnce);
  const runs = {
    echo: () => measure(echoed, [bots.echo], connector, { ...load, count }),
    dialog: () => measure(echoed, [bots.dialog], connector, { ...load, count }),
    ours: () => measure(interview, [bots.ours], connector, { ...load, count }),
  };
  for (const run of [runs.echo, runs.dialog, runs.ours]) await run();
  const there = [await runs.echo(), await runs.dialog(), await runs.ours()];
  const back = [await runs.ours(), await runs.dialog(), await runs.echo()].reverse();
  return there.map((run, at) => together([run, back[at] ?? run]));
}

/**
 * @param {Bots} bots
 * @param {Connector} connector
 */
async function compareTurns(bots, connector) {
  row([
    'style, at once, bot',
    'turns/s',
    '÷ dialog',
    'p50',
    'p99',
    'CPU a turn',
    '÷ echo',
    'written',
    'stall p99.9',
    'longest',
  ]);
  /** @type {string[]} */
  const doubts = [];
  for (const style of STYLES) {
    for (const atOnce of AT_ONCE) {
      const [echo, dialog, ours] = await compare(bots, connector, { style, atOnce });
      if (!echo || !dialog || !ours) return;
      for (const [name, each] of Object.entries({ echo, dialog, ours }))
        row([
          `${style} ${atOnce} ${name}`,
          ...[each.rate.toFixed(0), (each.rate / dialog.rate).toFixed(2), ms(each.p50), ms(each.p99)],
          ...[`${each.cpuMs.toFixed(2)} ms`, (each.cpuMs / echo.cpuMs).toFixed(2), kb(each.written)],
          ...[ms(each.p999Stall), ms(each.longestStall)],
        ]);
      const of = dialog.cpuMs / echo.cpuMs;
      if (of < PROPER.least || of > PROPER.most) doubts.push(`${style} ${atOnce}: ${of.toFixed(2)}`);
    }
  }
  console.log(
    doubts.length === 0
      ? `The dialog bot used ${PROPER.least} to ${PROPER.most} times the echo's CPU throughout.`
      : `THIS COUNTS FOR NOTHING where the dialog bot's CPU is not ${PROPER.least} to ${PROPER.most} times the echo's: ${doubts.join(', ')}.`,
  );
}

module.exports = { compareTurns };
