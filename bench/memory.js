// The assistant's memory over many turns.
const { mb } = require('./figures');
const { interview } = require('./interviews');
const { measure } = require('./load');

const TURNS = Number(process.env.BENCH_TURNS ?? 10_000);
const TURNS_A_INTERVIEW = 12;

/**
 * @param {import('./bots').Bot} assistant
 * @param {import('./connector').Connector} connector
 */
async function reportMemory(assistant, connector) {
  console.log('\nmemory of the assistant (heap after gc, resident)');
  let turns = 0;
  for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
    while (turns < TURNS * share) {
      await measure(interview, [assistant], connector, { style: 'typed', atOnce: 16, count: 16 });
      turns += 16 * TURNS_A_INTERVIEW;
    }
    const { heapUsed, rss } = await assistant.memory();
    console.log(
      `after ${String(turns).padStart(6)} turns: heap ${mb(heapUsed).padStart(7)}, resident ${mb(rss).padStart(7)}`,
    );
  }
}

module.exports = { reportMemory };
