// Whole drafts, from the facts of a contract to its document with every check: measured without the bot, in a process of their own.
const { fork } = require('node:child_process');
const path = require('node:path');
const { z } = require('zod');
const { withBundle } = require('../scripts/withBundle');

/** The milliseconds that each of some hundred different contracts took. */
async function draftTimes() {
  /** @type {unknown} */
  const times = await withBundle(
    path.join(__dirname, 'wholeDrafts.ts'),
    (bundle) =>
      new Promise((resolve, reject) => {
        const child = fork(bundle, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
        child.once('message', resolve);
        child.once('exit', () => {
          reject(new Error('The drafts ended before they were measured.'));
        });
      }),
  );
  return z.array(z.number()).parse(times);
}

module.exports = { draftTimes };
