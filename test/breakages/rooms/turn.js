// Taking a turn: in order, once, decided on what is there.

/** @type {readonly import('../table').Breakage[]} */
const TURN = [
  {
    name: 'an invoke is answered only after delivery',
    file: 'src/bot/turns/answerTurn.ts',
    find: 'if (isInvoke(turn.input)) answer(committed.invoke);',
    replace: '',
    test: 'test/bot/delivery.test.ts',
    says: 'an invoke is answered when it is committed',
  },
  {
    name: 'an activity that comes again is applied again',
    file: 'src/bot/turns/turn.ts',
    find: 'if (repeat) return repeat;',
    replace: '',
    test: 'test/bot/turn.test.ts',
    says: 'the same one again applies nothing',
  },
  {
    name: 'a refused press uses up its nonce',
    file: 'src/bot/turns/turn.ts',
    find: 'return applied === false || changes.length === 0 ? undefined : nonce;',
    replace: 'return nonce;',
    test: 'test/conversation/refusedPresses.test.ts',
    says: 'a press that what is open stands in the way of is refused, and works once that is closed',
  },
  {
    name: 'the same input fails for ever in an interview that nobody leaves',
    file: 'src/bot/turns/turn.ts',
    find: 'again: failedBefore > 0',
    replace: 'again: false',
    test: 'test/bot/turn.test.ts',
    says: 'leaves the interview the second time',
  },
  {
    name: 'a turn that is stale is not decided again',
    file: 'src/storage/drafts.ts',
    find: 'if (numUpdatedRows !== 1n) throw new StaleWriteError(draft.id);',
    replace: '',
    test: 'test/storage/sqlite.test.ts',
    says: 'refuses a write to a draft that changed since it was read',
  },
  {
    name: 'a turn decided on what is gone is given up at once',
    file: 'src/bot/turns/turn.ts',
    find: 'if (!(error instanceof StaleWriteError)) throw error;',
    replace: 'throw error;',
    test: 'test/bot/staleWrite.test.ts',
    says: 'a draft that was changed since it was read is decided once more',
  },
  {
    name: 'a turn overtakes those that wait in its conversation',
    file: 'src/bot/turns/conversationQueue.ts',
    find: 'if (line.waiting === 0) this.lines.delete(name);',
    replace: 'this.lines.delete(name);',
    test: 'test/bot/conversationQueue.test.ts',
    says: 'a turn that comes when one is done goes behind those that still wait',
  },
  {
    name: 'two edits of one message are one activity',
    file: 'src/bot/door/turnKey.ts',
    find: "activity.type === 'messageUpdate' ? (activity.timestamp ?? '') : ''",
    replace: "''",
    test: 'test/bot/turn.test.ts',
    says: 'an edited message is not run again, and each edit is told so once',
  },
  {
    name: 'turns of one conversation run side by side',
    file: 'src/bot/turns/conversationQueue.ts',
    find: 'const mine = line.last.then(async () => {',
    replace: 'const mine = Promise.resolve().then(async () => {',
    test: 'test/bot/conversationQueue.test.ts',
    says: 'one conversation runs in order',
  },
  {
    name: 'a tenant takes more of the shared places than its share',
    file: 'src/bot/turns/places.ts',
    find: 'return Math.min(places, this.limits.perTenant);',
    replace: 'return places;',
    test: 'test/bot/conversationQueue.test.ts',
    says: 'takes no more than its share',
  },
  {
    name: 'one conversation may have any number of turns waiting',
    file: 'src/bot/turns/conversationQueue.ts',
    find: 'if (line.waiting >= this.limits.perConversation) throw new QueueFullError();',
    replace: '',
    test: 'test/bot/conversationQueue.test.ts',
    says: 'more than its limit is turned away at once',
  },
  {
    name: 'a thumb that is lost is answered with a message',
    file: 'src/bot/turns/answerTurn.ts',
    find: "if (input.kind === 'feedback') return undefined;",
    replace: '',
    test: 'test/bot/answerTurn.test.ts',
    says: 'feedback is told so in its answer alone',
  },
  {
    name: 'that somebody writes is shown for ever once a turn has failed',
    file: 'src/bot/turns/answerTurn.ts',
    find: `  } finally {
    stopTyping();
  }`,
    replace: '  } finally {}',
    test: 'test/bot/answerTurn.test.ts',
    says: 'no more once the turn has failed',
  },
];

module.exports = { TURN };
