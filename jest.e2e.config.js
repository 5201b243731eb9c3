const base = require('./jest.config.js');

/** `npm run test:e2e`: the Playground in the system's Chromium. */
module.exports = { ...base, testMatch: ['**/*.e2e.ts'], testTimeout: 90_000 };
