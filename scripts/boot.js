// What the build puts beside the bundle as dist/index.js: runs dist/assistant.js with the code that V8 made of it at the build. V8 holds the
// cache against its own version, its flags and the source's length, and compiles as ever where they differ or there is none.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const filename = path.join(__dirname, 'assistant.js');
const cache = `${filename}.cache`;

/** @param {NodeJS.ProcessEnv} env */
function start(env) {
  const source = readFileSync(filename, 'utf8');
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  });
  if (env.TELL_CODE_CACHE !== undefined)
    console.log(`cachedDataRejected: ${String(script.cachedDataRejected)}`);
  const module = { exports: {} };
  /** @type {unknown} */
  const run = script.runInThisContext();
  const load = /** @type {(...given: unknown[]) => void} */ (run);
  load(module.exports, createRequire(filename), module, filename, __dirname);
  return script;
}

module.exports = { script: start(process.env) };
