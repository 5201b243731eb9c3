// The packages that are shipped, as the lock file has them: everything but what only builds and tests.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { z } = require('zod');

const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      license: z.unknown().optional(),
    }),
  ),
});

/** @typedef {{ readonly folder: string, readonly name: string, readonly version: string, readonly licence: string | undefined }} Shipped */

/**
 * @param {string} root
 * @returns {Shipped[]}
 */
function shippedPackages(root) {
  const { packages } = lockShape.parse(
    JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')),
  );
  return Object.entries(packages)
    .filter(([folder, { dev }]) => folder !== '' && dev !== true)
    .map(([folder, { version = '', license }]) => ({
      ...{ folder, version, name: folder.slice(folder.lastIndexOf('node_modules/') + 13) },
      licence: typeof license === 'string' ? license : undefined,
    }));
}

module.exports = { shippedPackages };
