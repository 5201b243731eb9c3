// Before any test: the charter pack with its look-up trained, which every test file that asks it would train anew, and a copy of it as
// the build writes it, because nearly every test file reads the pack (test/support/shippedPack.ts).
const { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } = require('node:fs');
const path = require('node:path');
const { copyPack } = require('./copyPack');
const trainLookUp = require('./trainLookUp');

const root = path.join(__dirname, '..');
const build = path.join(root, 'build');

/**
 * When something in a folder was last written, in milliseconds.
 * @param {string} folder
 * @returns {number}
 */
function writtenAt(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return Math.max(
    statSync(folder).mtimeMs,
    ...entries.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).mtimeMs),
  );
}

module.exports = async function readyPack() {
  await trainLookUp();
  const source = path.join(root, 'src/charter/pack');
  const target = path.join(build, 'pack');
  // another run may be reading it
  if (existsSync(target) && writtenAt(target) > writtenAt(source)) return;
  mkdirSync(build, { recursive: true });
  // renamed into place whole, so that a run at the same time reads no half
  const folder = mkdtempSync(path.join(build, 'pack-'));
  copyPack(source, path.join(folder, 'pack'));
  rmSync(target, { recursive: true, force: true });
  renameSync(path.join(folder, 'pack'), target);
  rmSync(folder, { recursive: true });
};
