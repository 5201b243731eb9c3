// `npm run licences`: every package that is shipped has a licence that lets us ship it. Fails with those that have not.
const path = require('node:path');
const { shippedPackages } = require('./production');

/** Permissive: they ask for their notice to be kept, and for nothing of our own. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Zlib',
  'Python-2.0',
  'Unlicense',
]);

/** What a package says elsewhere than in its package.json; read by us, for this version alone. */
const READ_BY_US = new Map([['escape-regexp-component@1.0.2', 'MIT']]);

/**
 * Whether a licence expression (SPDX) leaves us a permissive choice.
 * @param {string | undefined} licence
 */
function isPermissive(licence) {
  if (licence === undefined) return false;
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => PERMISSIVE.has(each.trim())));
}

/**
 * The packages that may not be shipped, each with what it says of its licence.
 * @param {readonly import('./production').Shipped[]} packages
 */
function notPermissive(packages) {
  return packages
    .map(({ name, version, licence }) => {
      const id = `${name}@${version}`;
      return { id, licence: licence ?? READ_BY_US.get(id) };
    })
    .filter(({ licence }) => !isPermissive(licence))
    .map(({ id, licence }) => `${id}: ${licence ?? 'says nothing'}`);
}

module.exports = { notPermissive };
if (require.main === module) {
  const packages = shippedPackages(path.join(__dirname, '..'));
  const refused = notPermissive(packages);
  if (refused.length > 0) {
    console.error(`These licences are not on the list in scripts/licences.js:\n${refused.join('\n')}`);
    process.exit(1);
  }
  console.log(`${packages.length} packages are shipped, each under a permissive licence.`);
}
