// `npm run test:nodes`: the build, a start with a whole message, and the kill tests, on Node 22 and 24 as npm's `node` package has them.
// In a copy: the packages are this checkout's, but better-sqlite3 is native and is built anew for each.
const { execFileSync } = require('node:child_process');
const { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { npmNode } = require('./npmNode');
const { smoke } = require('./smoke');

const root = path.join(__dirname, '..');
const MAJORS = ['22', '24'];
const NATIVE = 'better-sqlite3';
const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', 'build', 'data', 'coverage', 'reports']);

/** @param {string} folder */
function copyProject(folder) {
  for (const name of readdirSync(root)) {
    if (!LEFT_OUT.has(name)) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  const packages = realpathSync(path.join(root, 'node_modules'));
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync(packages)) {
    const [from, to] = [path.join(packages, name), path.join(folder, 'node_modules', name)];
    if (name === NATIVE)
      cpSync(from, to, { recursive: true, filter: (file) => file !== path.join(from, 'build') });
    else symlinkSync(from, to);
  }
}

/** @param {string} major */
async function testOn(major) {
  const { version, env } = npmNode(major);
  const folder = mkdtempSync(path.join(os.tmpdir(), `sva-on-${major}-`));
  /** @type {(program: string, args: readonly string[], cwd?: string) => void} */
  const run = (program, args, cwd = folder) => {
    console.log(`Node ${version}: ${program} ${args.join(' ')}`);
    execFileSync(program, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  };
  try {
    copyProject(folder);
    run('npm', ['run', '--silent', 'install'], path.join(folder, 'node_modules', NATIVE));
    run('npm', ['run', '--silent', 'build']);
    const { wellMs, said } = await smoke({
      ...{ command: ['node', 'dist/index.js'], cwd: folder, env },
      health: [
        'node',
        '-e',
        'fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))',
      ],
    });
    console.log(`Node ${version}: ready after ${wellMs} ms, answered "${String(said)}", ended with 0`);
    run('npx', ['jest', 'test/kills', 'test/bot/stopping']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main() {
  for (const major of MAJORS) await testOn(major);
  console.log(`Node ${MAJORS.join(' and ')}: build, start, message and kill tests passed.`);
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
