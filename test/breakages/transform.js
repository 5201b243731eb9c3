// Compiles as jest.config.js does, after breaking one line of one file: that of the breakage named in the environment.
const path = require('node:path');
const swc = require('@swc/jest');
const { BREAKAGES } = require('./table');

const root = path.join(__dirname, '../..');
const broken = BREAKAGES.find(({ name }) => name === process.env.BREAKAGE);
if (!broken) throw new Error('BREAKAGE names no breakage of the table.');
const { file, find, replace } = broken;

/**
 * @param {string} source
 * @param {string} filename
 */
const breakIn = (source, filename) =>
  filename === path.join(root, file) ? source.replace(find, () => replace) : source;

/** @param {Parameters<typeof swc.createTransformer>[0]} options */
function createTransformer(options) {
  const { process: compile, getCacheKey, ...rest } = swc.createTransformer(options);
  if (!compile || !getCacheKey) throw new Error('@swc/jest compiles otherwise than this file knows.');
  return {
    ...rest,
    /** @type {typeof compile} */
    process: (source, filename, ...how) => compile(breakIn(source, filename), filename, ...how),
    /** @type {typeof getCacheKey} */
    getCacheKey: (source, filename, ...how) => getCacheKey(breakIn(source, filename), filename, ...how),
  };
}

module.exports = { createTransformer };
