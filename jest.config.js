const { existsSync } = require('node:fs');
const { join } = require('node:path');

// real notices, requests, look-ups, hostile input and the printed Charter lie beside the project where it is developed, and are no part of it
const hasSamples = existsSync(join(__dirname, '../shared/data'));
if (!hasSamples) console.log('*.sample.test.ts are left out: ../shared/data is not here.');

// played whole by .ci/run, with the sweeps: drills and the contract of the second way in, minutes long, and what LibreOffice makes of our files
const fullSweeps = process.env.FULL_SWEEPS === '1';
const LONG = [
  'secondShell/(turn|delivery|lockedDatabase)',
  'conversation/backupDrill',
  'kills/movingKills',
  'drafting/render/wordInLibreOffice',
];
if (!fullSweeps) console.log(`Left to FULL_SWEEPS=1: ${LONG.join(', ')}.`);

/** @type {import('jest').Config} */
module.exports = {
  // the product and its packages are loaded once for a worker, not once for each of its files
  testEnvironment: '<rootDir>/test/worker/environment.js',
  runtime: '<rootDir>/test/worker/runtime.js',
  globalSetup: '<rootDir>/scripts/readyPack.js',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(hasSamples ? [] : ['\\.sample\\.test\\.ts$']),
    ...(fullSweeps ? [] : LONG),
  ],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
    // The manifest validator pulls in packages that are ES modules only, which jest cannot require.
    'node_modules/(strip-bom|strip-bom-buf|is-utf8)/.+\\.js$': [
      '@swc/jest',
      { module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!(strip-bom)/)'],
  testTimeout: 30_000,
  // more workers than cores: some files wait for other processes and for clocks
  maxWorkers: 3,
};
