// `node scripts/shipModules.js <folder>`: copies what the built bot loads from node_modules, with all that those packages need, and nothing
// else: what is bundled into dist/, and what only builds or tests, is not shipped.
const { cpSync, existsSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');
const { z } = require('zod');
const { EXTERNAL } = require('./external');

const packageShape = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

/** What a package names and needs only where it is installed. */
const INSTALL_ONLY = new Map([['better-sqlite3', ['prebuild-install']]]);
/** Sources, types and what is left of building; licences stay. */
const BUILD_ONLY = [
  /\.(map|ts|mts|cts|tsx)$/,
  /better-sqlite3\/(deps|src|binding\.gyp)/,
  /better-sqlite3\/build\/(?!Release$|Release\/better_sqlite3\.node$)/,
];

/**
 * The folders, from `root`, of the named packages and of what they need, each as Node finds it from the one that needs it.
 * @param {string} root
 * @param {readonly string[]} names
 * @returns {string[]}
 */
function neededFolders(root, names) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @type {(name: string, from: string) => void} */
  const need = (name, from) => {
    const folder = findPackage(root, name, from);
    if (folder === undefined || found.has(folder) || name.startsWith('@types/')) return;
    found.add(folder);
    const { dependencies, optionalDependencies } = packageShape.parse(
      JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')),
    );
    const skipped = INSTALL_ONLY.get(name) ?? [];
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (!skipped.includes(needed)) need(needed, folder);
    }
  };
  for (const name of names) need(name, '');
  return [...found].sort();
}

/**
 * Where a package lies that is named in the folder `from`; undefined where it is optional and was left out.
 * @param {string} root
 * @param {string} name
 * @param {string} from
 * @returns {string | undefined}
 */
function findPackage(root, name, from) {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (existsSync(path.join(root, folder, 'package.json'))) return folder;
    if (at === '' || at === '.') return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} target
 */
function shipModules(root, target) {
  rmSync(target, { recursive: true, force: true });
  for (const folder of neededFolders(root, EXTERNAL)) {
    const source = path.join(root, folder);
    cpSync(source, path.join(target, folder), {
      recursive: true,
      dereference: true,
      filter: (file) => {
        const inside = path.relative(source, file);
        // what lies in the package is a package of its own
        if (inside === 'node_modules' || inside.startsWith(`node_modules${path.sep}`)) return false;
        return !BUILD_ONLY.some((pattern) => pattern.test(path.join(folder, inside)));
      },
    });
  }
}

module.exports = { neededFolders };
if (require.main === module) {
  const [target] = process.argv.slice(2);
  if (target === undefined) throw new Error('Say where to: node scripts/shipModules.js <folder>');
  shipModules(path.join(__dirname, '..'), path.resolve(target));
}
