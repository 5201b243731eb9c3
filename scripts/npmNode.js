// Another Node, from npm's `node` package: the program itself, and the headers against which a native package is built.
const { execFileSync } = require('node:child_process');
const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** @typedef {{ readonly version: string, readonly env: NodeJS.ProcessEnv }} NpmNode */

/**
 * The environment in which `node` is of this major version, with its npm and its headers. Installed once into the system's temporary folder.
 * @param {string} major
 * @returns {NpmNode}
 */
function npmNode(major) {
  const folder = path.join(os.tmpdir(), `sva-node-${major}`);
  const bin = path.join(folder, 'node_modules/node/bin');
  if (!existsSync(path.join(bin, 'node'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    // it is only a package that fetches the one of this machine: its script has to run
    const install = ['install', `node@${major}`, '--no-audit', '--no-fund', '--loglevel', 'error'];
    execFileSync('npm', install, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
  const version = execFileSync('node', ['--version'], { env, encoding: 'utf8' }).trim();
  if (!version.startsWith(`v${major}.`)) throw new Error(`Node ${major} was asked for, and is ${version}.`);
  const machine = `node-${process.platform}-${process.arch}`;
  const headers = [`node_modules/node/node_modules/${machine}`, `node_modules/${machine}`]
    .map((name) => path.join(folder, name))
    .find((name) => existsSync(path.join(name, 'include/node')));
  return { version, env: { ...env, ...(headers !== undefined && { npm_config_nodedir: headers }) } };
}

module.exports = { npmNode };
