// `npm run eval`: how well the assistant understands what it never saw (eval/run.ts).
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { withBundle } = require('./withBundle');

const root = path.join(__dirname, '..');

withBundle(path.join(root, 'eval/run.ts'), (bundle) =>
  spawnSync(process.execPath, [bundle, root, ...process.argv.slice(2)], { stdio: 'inherit' }),
).then(
  ({ status }) => {
    process.exitCode = status ?? 1;
  },
  (/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
