// tsc copies no data: the charter pack goes beside the compiled code, so that `dist/` runs alone.
const { cpSync, rmSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const target = path.join(root, 'dist/charter/pack');
rmSync(target, { recursive: true, force: true });
cpSync(path.join(root, 'src/charter/pack'), target, { recursive: true });
