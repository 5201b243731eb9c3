// Trains the look-up of the charter pack in src/, where it has not been trained on what the pack says now. Run by the build, and by
// jest before any test.
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { withBundle } = require('./withBundle');

const root = path.join(__dirname, '..');

async function trainLookUp() {
  await withBundle(path.join(root, 'src/trainLookUp.ts'), (bundle) =>
    execFileSync(process.execPath, [bundle, path.join(root, 'src/charter/pack')], { stdio: 'inherit' }),
  );
}

module.exports = trainLookUp;
