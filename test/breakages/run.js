// `npm run test:breakages`: makes each breakage of the table, one at a time, and requires the test that is named for it to
// fail. Ends with status 1 where one is not noticed. `npm run test:breakages -- mention nonce` makes those that say so.
const { spawn } = require('node:child_process');
const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { z } = require('zod');
const { BREAKAGES } = require('./table');

/** @typedef {import('./table').Breakage} Breakage */

const root = path.join(__dirname, '../..');
const AT_ONCE = Math.min(2, os.availableParallelism());
const resultShape = z.object({
  numFailedTests: z.number(),
  numPassedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

/**
 * Runs the test of a breakage with the line broken; resolves with what is wrong with that, or nothing.
 * @param {Breakage} breakage
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
function noticed({ name, test, says, whole = false }, folder) {
  const output = path.join(folder, `${BREAKAGES.findIndex((each) => each.name === name)}.json`);
  const args = [
    path.join(root, 'node_modules/jest/bin/jest.js'),
    ...['--config', path.join(__dirname, 'jest.config.js')],
    ...['--runTestsByPath', test, '--testNamePattern', says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')],
    ...['--maxWorkers=1', '--silent', '--json', '--outputFile', output],
  ];
  return new Promise((resolve) => {
    const env = { ...process.env, BREAKAGE: name, ...(whole && { FULL_SWEEPS: '1' }) };
    spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore' }).on('exit', () => {
      if (!existsSync(output)) {
        resolve('the run ended without a result');
        return;
      }
      const { numFailedTests, numPassedTests, numRuntimeErrorTestSuites } = resultShape.parse(
        JSON.parse(readFileSync(output, 'utf8')),
      );
      if (numRuntimeErrorTestSuites > 0) resolve('the test does not run at all');
      else if (numFailedTests > 0) resolve(undefined);
      else resolve(numPassedTests > 0 ? 'no test notices' : 'no test is called so');
    });
  });
}

async function main() {
  const wanted = process.argv.slice(2);
  const waiting = BREAKAGES.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sva-breakages-'));
  let unnoticed = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const problem = await noticed(next, folder);
        if (problem !== undefined) unnoticed += 1;
        console.log(`${problem === undefined ? 'noticed' : `NOT NOTICED (${problem})`}: ${next.name}`);
      }
    }),
  );
  rmSync(folder, { recursive: true });
  if (unnoticed > 0) throw new Error(`${unnoticed} not noticed.`);
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
