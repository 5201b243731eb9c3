// Before any test: the charter pack with its look-up trained, which every test file that asks it would train anew, and a copy of it as
// the build writes it, because nearly every test file reads the pack (test/support/shippedPack.ts).
const { mkdirSync, mkdtempSync, renameSync, rmSync } = require('node:fs');
const path = require('node:path');
const { copyPack } = require('./copyPack');
const trainLookUp = require('./trainLookUp');

const root = path.join(__dirname, '..');
const build = path.join(root, 'build');

module.exports = async function readyPack() {
  await trainLookUp();
  mkdirSync(build, { recursive: true });
  // renamed into place whole, so that a run at the same time reads no half
  const folder = mkdtempSync(path.join(build, 'pack-'));
  copyPack(path.join(root, 'src/charter/pack'), path.join(folder, 'pack'));
  const target = path.join(build, 'pack');
  rmSync(target, { recursive: true, force: true });
  renameSync(path.join(folder, 'pack'), target);
  rmSync(folder, { recursive: true });
};
