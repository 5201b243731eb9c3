// Whole drafts, from the facts of a contract to its document with every check: measured without the bot, in a process of their
// own, built as the assistant is (scripts/build.js).
const { fork } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { build } = require('esbuild');
const { z } = require('zod');

/** The milliseconds that each of some hundred different contracts took. */
async function draftTimes() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sva-bench-'));
  const outfile = path.join(folder, 'wholeDrafts.js');
  await build({
    entryPoints: [path.join(__dirname, 'wholeDrafts.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  const child = fork(outfile, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  /** @type {unknown} */
  const times = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => {
      reject(new Error('The drafts ended before they were measured.'));
    });
  });
  rmSync(folder, { recursive: true });
  return z.array(z.number()).parse(times);
}

module.exports = { draftTimes };
