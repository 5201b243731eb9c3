// Replies: each once, in order, to the right chat, and not kept.

/** @type {readonly import('../table').Breakage[]} */
const DELIVERY = [
  {
    name: 'housekeeping in two passes at once',
    file: 'src/bot/delivery/housekeeping.ts',
    find: 'running ??= once();',
    replace: 'running = once();',
    test: 'test/bot/housekeeping.test.ts',
    says: 'never in two passes at the same time',
  },
  {
    name: 'resume goes on while stopping',
    file: 'src/bot/delivery/resume.ts',
    find: 'next && !parts.stopping.aborted;',
    replace: 'next;',
    test: 'test/bot/delivery.test.ts',
    says: 'a stop lets run what is being sent and begins nothing more',
  },
  {
    name: 'a reply overtakes one that must wait',
    file: 'src/bot/delivery/deliver.ts',
    find: "if (sent.outcome === 'later') return;",
    replace: "if (sent.outcome === 'later') continue;",
    test: 'test/bot/delivery.test.ts',
    says: 'is not overtaken by the reply of a later turn',
  },
  {
    name: 'replies of earlier turns go last',
    file: 'src/bot/turns/turn.ts',
    find: 'const replies = [...earlier, ...(await tx.enqueue(address, key, ops, now))];',
    replace: 'const replies = [...(await tx.enqueue(address, key, ops, now)), ...earlier];',
    test: 'test/bot/delivery.test.ts',
    says: 'is not overtaken by the reply of a later turn',
  },
  {
    name: 'a message that may have arrived is sent again',
    file: 'src/bot/delivery/connectorClient.ts',
    find: "if (method === 'POST') return { settled: { outcome: 'ambiguous', reason } };",
    replace: '',
    test: 'test/bot/connectorClient.test.ts',
    says: 'a new message',
  },
  {
    name: 'the oldest personal chat gets what is private',
    file: 'src/storage/outbox.ts',
    find: ".orderBy('last_turn_at', 'desc')",
    replace: ".orderBy('last_turn_at', 'asc')",
    test: 'test/storage/sqlite.test.ts',
    says: 'the personal chat that was used last',
  },
  {
    name: "a reply's text is kept for ever",
    file: 'src/storage/sweep.ts',
    find: '.set({ op: null })',
    replace: '.set({ reason: null })',
    test: 'test/storage/sqlite.test.ts',
    says: 'nothing of a reply is left in the file once its text has been deleted',
  },
  {
    name: 'one reply that the channel refuses closes the chat to all behind it',
    file: 'src/bot/delivery/deliver.ts',
    find: "if (sent.outcome === 'gone') closed.add(place);",
    replace: 'closed.add(place);',
    test: 'test/bot/deliver.test.ts',
    says: 'what is given up keeps no other back',
  },
  {
    name: 'a tenant whose channel is slow keeps the others waiting',
    file: 'src/bot/delivery/resume.ts',
    find: '[...byTenant(waiting).values()].map(',
    replace: '[[...waiting]].map(',
    test: 'test/bot/resume.test.ts',
    says: 'a tenant whose channel is slow keeps no other waiting',
  },
];

module.exports = { DELIVERY };
