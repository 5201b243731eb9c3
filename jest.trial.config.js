const base = require('./jest.config.js');

/** `npm run test:trial`: what the compiler says of a new entry in each registry. */
module.exports = { ...base, testMatch: ['**/*.trial.ts'], testTimeout: 120_000 };
