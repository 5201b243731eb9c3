// `npm run eval`: how well the assistant understands what it never saw. Bundled as the assistant is, from eval/run.ts.
const { spawnSync } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { build } = require('esbuild');

async function main() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sva-eval-'));
  const outfile = path.join(folder, 'run.js');
  await build({
    entryPoints: [path.join(__dirname, '../eval/run.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  const root = path.join(__dirname, '..');
  const { status } = spawnSync(process.execPath, [outfile, root, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true });
  process.exitCode = status ?? 1;
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
