// Trains the look-up of the charter pack in src/, where it has not been trained on what the pack says now. Run by the build, and by
// jest before any test.
const { execFileSync } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { buildSync } = require('esbuild');

const root = path.join(__dirname, '..');

function trainLookUp() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sva-train-'));
  const outfile = path.join(folder, 'trainLookUp.js');
  buildSync({
    entryPoints: [path.join(root, 'src/trainLookUp.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  execFileSync(process.execPath, [outfile, path.join(root, 'src/charter/pack')], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
}

module.exports = trainLookUp;
