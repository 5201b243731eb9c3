// `npm run image:check`: carries out the Dockerfile's steps in a fresh folder, starts what its CMD says as its USER, and requires that the
// HEALTHCHECK finds it well, that it answers a message, writes to its volume alone, and ends on its STOPSIGNAL with 0.
const { existsSync, mkdtempSync, readdirSync, rmSync, statSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { carryOut, placed } = require('./dockerSteps');
const { smoke } = require('./smoke');

/**
 * What lies in a folder: how many bytes, and what was written since.
 * @param {string} folder
 * @param {number} since
 */
function lookInto(folder, since) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const written = files.filter((file) => statSync(file).mtimeMs > since);
  return { bytes: files.reduce((sum, file) => sum + statSync(file).size, 0), written };
}

async function main() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sva-image-'));
  try {
    const begun = Date.now();
    const image = carryOut(path.join(__dirname, '..'), folder);
    const made = Date.now();
    const mb = (/** @type {number} */ bytes) => `${(bytes / 1_048_576).toFixed(1)} MB`;
    const { bytes } = lookInto(image.root, 0);
    const modules = lookInto(placed(image, 'node_modules'), 0).bytes;
    const { wellMs, said } = await smoke({ ...image, cwd: placed(image, '.') });
    const elsewhere = lookInto(image.root, made).written.filter(
      (file) => !image.volumes.some((volume) => file.startsWith(`${volume}${path.sep}`)),
    );
    if (elsewhere.length > 0) throw new Error(`It wrote outside its volume: ${elsewhere.join(', ')}`);
    if (!image.volumes.some((volume) => existsSync(path.join(volume, 'assistant.db')))) {
      throw new Error('Its drafts are not in its volume.');
    }
    console.log(
      `Every step carried out in ${Math.round((made - begun) / 1000)} s. Above the base image: ${mb(bytes)}, ` +
        `of which node_modules ${mb(modules)}. Well after ${wellMs} ms; answered "${String(said)}"; ended with 0.`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
