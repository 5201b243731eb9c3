// Drafts made without the bot, in a process of their own.
const { fork } = require('node:child_process');
const path = require('node:path');
const { z } = require('zod');
const { withBundle } = require('../scripts/withBundle');

/**
 * What a TypeScript file beside this one sends, run in a process of its own.
 * @param {string} file
 * @returns {Promise<unknown>}
 */
function sentBy(file) {
  return withBundle(
    path.join(__dirname, file),
    (bundle) =>
      new Promise((resolve, reject) => {
        const child = fork(bundle, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
        child.once('message', resolve);
        child.once('exit', () => {
          reject(new Error(`${file} ended before it sent anything.`));
        });
      }),
  );
}

/** From the facts of a contract to its document with every check: the milliseconds that each of some hundred different contracts took. */
async function draftTimes() {
  return z.array(z.number()).parse(await sentBy('wholeDrafts.ts'));
}

module.exports = { draftTimes, sentBy };
