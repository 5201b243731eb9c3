// From the spawn of a process to its first answered message, this bot beside the echo.
const { startBot } = require('./bots');
const { ms, quantile } = require('./figures');

const STARTS = Number(process.env.BENCH_STARTS ?? 7);

/**
 * @param {import('./connector').Connector} connector
 * @param {string} scriptFile
 */
async function compareStarts(connector, scriptFile) {
  const [a, b] = [[], []].map((list) => /** @type {number[]} */ (list));
  for (let round = 0; round < STARTS; round += 1) {
    const one = await startBot('bench/echoBot.js', [scriptFile], connector, { bare: true });
    a?.push(one.startMs);
    await one.stop();
    const other = await startBot('dist/index.js', ['--local'], connector, { bare: true });
    b?.push(other.startMs);
    await other.stop();
  }
  const [echo, ours] = [quantile(a ?? [], 0.5), quantile(b ?? [], 0.5)];
  console.log(
    `\nstart to first reply, median of ${STARTS}: echo ${ms(echo)}, ours ${ms(ours)}, ours ÷ echo ${(ours / echo).toFixed(2)}`,
  );
}

module.exports = { compareStarts };
