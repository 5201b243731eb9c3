// `npm start`: the bot in local mode and the Microsoft 365 Agents Playground beside it. One address to open, Ctrl-C ends both.
const { spawn } = require('node:child_process');
const { mkdirSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const port = process.env.PORT ?? '3978';
const playgroundPort = process.env.PLAYGROUND_PORT ?? '56150';
const dataDir = path.resolve(root, process.env.DATA_DIR ?? 'data');
const READY_WITHIN_MS = 60_000;

/** @type {Map<string, import('node:child_process').ChildProcess>} */
const children = new Map();
let ending = false;

/**
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} onLine
 */
function run(name, args, env, onLine) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.set(name, child);
  let rest = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (/** @type {string} */ chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  child.on('exit', (code, signal) => {
    children.delete(name);
    // Our own SIGTERM is a clean end; anything else ends the other one too and is passed on.
    if (!ending) end(code ?? 1, `${name} ended (${signal ?? `status ${code ?? 'unknown'}`}).`);
  });
}

/**
 * @param {number} status
 * @param {string} [reason]
 */
function end(status, reason) {
  if (ending) return;
  ending = true;
  if (reason) console.error(reason);
  for (const child of children.values()) child.kill('SIGTERM');
  const deadline = Date.now() + 5_000;
  const wait = setInterval(() => {
    if (children.size > 0 && Date.now() < deadline) return;
    clearInterval(wait);
    for (const child of children.values()) child.kill('SIGKILL');
    process.exit(status);
  }, 50);
}

async function botIsReady() {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && !ending) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`);
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (!ending)
    throw new Error(`The bot did not answer on port ${port} within ${READY_WITHIN_MS / 1000} seconds.`);
}

/**
 * Resolves with the port that the Playground listens on.
 * @returns {Promise<string>}
 */
function startPlayground() {
  return new Promise((resolve) => {
    const bin = path.join(root, 'node_modules/@microsoft/m365agentsplayground/cli.js');
    const args = [
      'start',
      '-e',
      `http://127.0.0.1:${port}/api/messages`,
      '-c',
      'msteams',
      '--disable-telemetry',
      '-p',
      playgroundPort,
    ];
    const env = {
      TEAMSAPPTESTER_BROWSER: 'none',
      SEND_INSTALLATION_ACTIVITY: 'true',
      M365_AGENTS_PLAYGROUND_LOGFILE: path.join(dataDir, 'playground.log'),
    };
    run('The Playground', [bin, ...args], env, (line) => {
      const listening = /Listening on (\d+)/.exec(line);
      if (listening?.[1]) resolve(listening[1]);
    });
  });
}

async function main() {
  mkdirSync(dataDir, { recursive: true });
  run('The bot', ['dist/index.js', '--local'], { PORT: port, DATA_DIR: dataDir }, (line) => {
    console.log(line);
  });
  await botIsReady();
  const listening = await startPlayground();
  if (listening !== playgroundPort)
    console.log(`Port ${playgroundPort} is in use, so the Playground took another.`);
  console.log(`\nOpen http://localhost:${listening} and say "draft". Press Ctrl-C to end.\n`);
}

process.on('SIGINT', () => {
  end(0);
});
process.on('SIGTERM', () => {
  end(0);
});
main().catch((/** @type {unknown} */ error) => {
  end(1, error instanceof Error ? error.message : String(error));
});
