// Starts a built bot as its image or its service does, has it answer a message and asks its health, and stops it as they do.
const { spawn, spawnSync } = require('node:child_process');
const events = require('node:events');
const { setTimeout: wait } = require('node:timers/promises');
const { startConnector } = require('../bench/connector');
const { freePort } = require('../bench/bots');
const { activityOf, post } = require('../bench/officer');

const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 30_000;

/**
 * @typedef {object} Started
 * @property {readonly string[]} command
 * @property {readonly string[]} health What ends with 0 once the bot is well.
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {{ readonly uid: number, readonly gid: number } | undefined} [user]
 * @property {string} [stopSignal]
 */

/**
 * Throws with what went wrong. Says how long the start took, in milliseconds, until it was well.
 * @param {Started} started
 */
async function smoke({ command, health, cwd, env, user, stopSignal = 'SIGTERM' }) {
  const connector = await startConnector();
  const port = await freePort();
  const options = { cwd, env: { ...env, BOT_MODE: 'local', PORT: String(port) }, ...user };
  const [program = '', ...args] = command;
  const begun = Date.now();
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  let logged = '';
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => (logged += chunk.toString('utf8')));
  try {
    const [check = '', ...checked] = health;
    while (spawnSync(check, checked, options).status !== 0) {
      const ended = child.exitCode !== null || child.signalCode !== null;
      if (ended || Date.now() - begun > START_WITHIN_MS) {
        throw new Error(`The bot did not come up: ${logged}`);
      }
      await wait(50);
    }
    const wellMs = Date.now() - begun;
    await post(
      port,
      activityOf({ conversation: 'smoke', serviceUrl: connector.serviceUrl }, { text: 'draft' }),
    );
    const [answer] = connector.take('smoke');
    if (!answer?.activity.attachments?.length) throw new Error(`The bot answered no card: ${logged}`);
    const stopped = events.once(child, 'exit', { signal: AbortSignal.timeout(STOP_WITHIN_MS) });
    child.kill(/** @type {NodeJS.Signals} */ (stopSignal));
    await stopped;
    if (child.exitCode !== 0) throw new Error(`The bot ended with ${String(child.exitCode)}: ${logged}`);
    return { wellMs, said: answer.activity.summary };
  } finally {
    child.kill('SIGKILL');
    await connector.stop();
  }
}

module.exports = { smoke };
