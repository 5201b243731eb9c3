// A TypeScript file bundled as the assistant is (scripts/build.js), in a folder that is gone afterwards: for what runs in a process of its own.
const { mkdtempSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { buildSync } = require('esbuild');

/**
 * Bundles the file and gives the bundle to `run`; what that returns, once it is done with it.
 * @template T
 * @param {string} entry
 * @param {(bundle: string) => T | Promise<T>} run
 * @returns {Promise<T>}
 */
async function withBundle(entry, run) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sva-bundle-'));
  try {
    const outfile = path.join(folder, 'bundle.js');
    buildSync({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'warning',
    });
    return await run(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

module.exports = { withBundle };
