import jestConfig from './jest.config.js';
import { ROOMS } from './scripts/mutationRooms.js';

/** The room that `scripts/mutate.js` is at; every room when Stryker is started by hand. */
const room = process.env.MUTATION_ROOM;
const rooms = room === undefined ? ROOMS : ROOMS.filter(({ name }) => name === room);
const unique = (globs) => [...new Set(globs)];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: unique(rooms.flatMap(({ mutate }) => mutate)),
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    configFile: 'jest.config.js',
    config: {
      ...jestConfig,
      // each mutant wants the product loaded anew
      testEnvironment: 'node',
      runtime: null,
      // scripts/mutate.js readies the pack once; here it would be done for each mutant. Null, because undefined is lost on the way
      globalSetup: null,
      // the tests of a file are found through every file between them, so these must be known to jest too
      roots: ['<rootDir>/test', '<rootDir>/src'],
      testMatch: unique(rooms.flatMap(({ tests }) => tests)).map((glob) => `**/${glob}`),
      // a mutant that waits for ever is found out sooner
      testTimeout: 15_000,
    },
  },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `reports/mutation/${room ?? 'byHand'}.incremental.json`,
  concurrency: 2,
  maxTestRunnerReuse: 100,
  timeoutMS: 20_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 10,
  // what no test of these rooms reads stays out of the sandbox
  ignorePatterns: [
    '/bench',
    '/build/*',
    '!/build/pack',
    '/coverage',
    '/data',
    '/devTools',
    '/dist',
    '/docs',
    '/reports',
  ],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutation/${room ?? 'byHand'}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 75, break: null },
};
