// What `npm run test:mutation` mutates, room by room, and the tests that answer for each room.
// A room is small enough to end well within the hour; the most telling come first.

/**
 * @typedef {object} Room
 * @property {string} name
 * @property {readonly string[]} mutate Files, as globs.
 * @property {readonly string[]} tests Test files, as globs: those that speak of the room, not every conversation that passes it.
 */

const BOT_TESTS = ['test/bot/**/*.test.ts', 'test/storage/**/*.test.ts'];
const DRAFTING_TESTS = ['test/drafting/*.test.ts', 'test/record/**/*.test.ts'];

/** @type {readonly Room[]} */
const ROOMS = [
  {
    name: 'record',
    mutate: ['src/record/**/*.ts'],
    tests: [...DRAFTING_TESTS, 'test/dialogs/**/*.test.ts', 'test/storage/**/*.test.ts'],
  },
  { name: 'turn', mutate: ['src/bot/turns/{turn,answerTurn,conversationQueue,places}.ts'], tests: BOT_TESTS },
  {
    name: 'delivery',
    mutate: ['src/bot/delivery/{deliver,resume,housekeeping,retryDelay}.ts', 'src/storage/outbox.ts'],
    tests: BOT_TESTS,
  },
  {
    name: 'door',
    mutate: [
      'src/bot/door/{inboundGuard,messagesRoute,channelToken,adapter,parseTurn,turnSource,mentions}.ts',
      'src/bot/server.ts',
    ],
    tests: BOT_TESTS,
  },
  { name: 'targets', mutate: ['src/drafting/targets/**/*.ts'], tests: DRAFTING_TESTS },
  { name: 'selection', mutate: ['src/drafting/selection/**/*.ts'], tests: DRAFTING_TESTS },
  { name: 'checks', mutate: ['src/drafting/checks/**/*.ts'], tests: DRAFTING_TESTS },
];

module.exports = { ROOMS };
