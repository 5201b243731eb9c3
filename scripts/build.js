// `npm run build`: the bot as one file under dist/, the check of a policy as another, and the charter pack with its trained look-up beside them. One file because starting means reading
// some 700 small ones otherwise; the packages that load others by name, or native code, stay in node_modules.
const { rmSync } = require('node:fs');
const path = require('node:path');
const { build } = require('esbuild');
const { copyPack } = require('./copyPack');
const { EXTERNAL } = require('./external');
const trainLookUp = require('./trainLookUp');

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist');

async function main() {
  rmSync(dist, { recursive: true, force: true });
  await build({
    entryPoints: ['index.ts', 'policyCheck.ts', 'wordWorker.ts'].map((name) => path.join(root, 'src', name)),
    outdir: dist,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: EXTERNAL,
    logLevel: 'warning',
  });
  const pack = path.join(root, 'src/charter/pack');
  await trainLookUp();
  copyPack(pack, path.join(dist, 'pack'));
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
