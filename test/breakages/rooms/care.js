// Data care: what is exported, erased, kept and told.

const OWN = 'test/conversation/ownData.test.ts';

/** @type {readonly import('../table').Breakage[]} */
const CARE = [
  {
    name: 'a typed yes is not told that it deletes nothing',
    file: 'src/dialogs/mine/pendingErasure.ts',
    find: "const AGREES: ReadonlySet<string> = new Set(['accept', 'goOn']);",
    replace: "const AGREES: ReadonlySet<string> = new Set(['goOn']);",
    test: OWN,
    says: '“yes”, typed, deletes nothing and agrees to nothing',
  },
  {
    name: 'what has changed since the card is erased unseen',
    file: 'src/dialogs/mine/eraseMine.ts',
    find: 'if (holdings.seen !== seen) {',
    replace: "if (holdings.seen === '') {",
    test: OWN,
    says: 'of what has changed since the card is shown first',
  },
  {
    name: 'a second press of the same button erases what was begun since',
    file: 'src/dialogs/mine/eraseMine.ts',
    find: 'if (snapshot.pressedBefore)',
    replace: 'if (holdings.drafts < 0)',
    test: OWN,
    says: 'pressed again it does nothing, not even to what was begun since',
  },
  {
    name: 'the link of an export works for ever',
    file: 'src/bot/documents/exportRoute.ts',
    find: "if (state === 'expired') return page(410, words.expiredTitle, words.exportExpired);",
    replace: '',
    test: OWN,
    says: 'is given for so long, to the link as it was made',
  },
  {
    name: 'a draft that is ready lapses',
    file: 'src/record/lifecycle.ts',
    find: '    lapses: false,',
    replace: '    lapses: true,',
    test: OWN,
    says: 'takes the drafts that are not ready with it where the setting says so, and none that is',
  },
  {
    name: 'replies made elsewhere wait on for a chat that the assistant was removed from',
    file: 'src/storage/applyChange.ts',
    find: ".where('personal_conversation_id', '=', address.conversationId)",
    replace: ".where('personal_conversation_id', '=', '')",
    test: OWN,
    says: 'keeps the drafts, gives up what waits to be written there',
  },
  {
    name: 'the file keeps bytes of what was erased',
    file: 'src/storage/engine/openSqlite.ts',
    find: 'if (erased && sizeOf(path) <= MOST_REWRITTEN) await rewriteFile(path);',
    replace: '',
    test: 'test/storage/erasedBytes.test.ts',
    says: 'nothing of hundreds of deleted drafts is left in the file',
  },
  {
    name: 'the text of a delivered reply is kept',
    file: 'src/storage/settling.ts',
    find: '      op: null,',
    replace: '',
    test: OWN,
    says: 'takes everything of this person’s, with replies that wait',
  },
  {
    name: 'a restored backup brings back the drafts of a person who had all deleted',
    file: 'src/storage/erasures.ts',
    find: 'if (at !== undefined) await erasePerson(db, owner, at);',
    replace: "if (at === '') await erasePerson(db, owner, at);",
    test: 'test/storage/sqlite.test.ts',
    says: 'takes away what was kept of a person by then',
  },
];

module.exports = { CARE };
