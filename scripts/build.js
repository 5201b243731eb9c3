// `npm run build`: the bot as one file under dist/ with the code that V8 made of it, the thread that makes Word files and the check of a policy as others, and the charter pack
// with its trained look-up beside them. One file, and its code made beforehand, because starting means finding and compiling some two
// thousand small ones otherwise (docs/adr/0016-…); only native code stays in node_modules.
const { execFileSync } = require('node:child_process');
const { copyFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { build } = require('esbuild');
const { copyPack } = require('./copyPack');
const { EXTERNAL, LEFT_OUT } = require('./external');
const { noticesOf } = require('./notices');
const trainLookUp = require('./trainLookUp');
const { withBundle } = require('./withBundle');

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist');

async function main() {
  rmSync(dist, { recursive: true, force: true });
  const source = (/** @type {string} */ name) => path.join(root, 'src', name);
  const { metafile } = await build({
    entryPoints: {
      assistant: source('index.ts'),
      policyCheck: source('policyCheck.ts'),
      wordWorker: source('wordWorker.ts'),
      fileWorker: source('fileWorker.ts'),
    },
    outdir: dist,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // an `import()` that runs from V8's cached code knows no module to load from, and fails: each becomes a `require`
    supported: { 'dynamic-import': false },
    external: [...EXTERNAL, ...LEFT_OUT],
    // half as much to read; names stay, and lines short enough that a place in the log is one
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120,
    legalComments: 'none',
    metafile: true,
    absWorkingDir: root,
    logLevel: 'warning',
  });
  writeFileSync(path.join(dist, 'notices.txt'), noticesOf(root, Object.keys(metafile.inputs)));
  copyFileSync(path.join(__dirname, 'boot.js'), path.join(dist, 'index.js'));
  const pack = path.join(root, 'src/charter/pack');
  await trainLookUp();
  copyPack(pack, path.join(dist, 'pack'));
  await withBundle(source('makeReadyPack.ts'), (bundle) =>
    execFileSync(process.execPath, [bundle, path.join(dist, 'pack'), path.join(dist, 'pack.ready')], {
      stdio: 'inherit',
    }),
  );
  // with no setting of this machine's
  const { PATH, HOME } = process.env;
  const codeCache = [path.join(__dirname, 'codeCache.js')];
  execFileSync(process.execPath, codeCache, { env: { PATH, HOME }, stdio: 'inherit' });
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
