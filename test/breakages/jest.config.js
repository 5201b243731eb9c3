const base = require('../../jest.config.js');

const TYPESCRIPT = '^.+\\.ts$';

/**
 * One breakage at a time: started by run.js, which names it in the environment.
 * @type {import('jest').Config}
 */
module.exports = {
  ...base,
  rootDir: '../..',
  transform: Object.fromEntries(
    Object.entries(base.transform ?? {}).map(([pattern, how]) => [
      pattern,
      pattern === TYPESCRIPT && Array.isArray(how) ? ['<rootDir>/test/breakages/transform.js', how[1]] : how,
    ]),
  ),
};
