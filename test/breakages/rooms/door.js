// What comes in at the door: who is heard, and as what.

/** @type {readonly import('../table').Breakage[]} */
const DOOR = [
  {
    name: 'only the first mention is removed',
    file: 'src/bot/mentions.ts',
    find: '([^<>]*)<\\/at>/gi;',
    replace: '([^<>]*)<\\/at>/i;',
    test: 'test/bot/parseTurn.test.ts',
    says: 'what was said in a shared conversation twice',
  },
  {
    name: 'several mentions with one entity: only the first is removed',
    file: 'src/bot/mentions.ts',
    find: 'if (at < 0) return all.findLast((candidate) => candidate.name === name)?.id;',
    replace: 'if (at < 0) return undefined;',
    test: 'test/bot/parseTurn.test.ts',
    says: 'three times with one entity',
  },
  {
    name: 'a kind of conversation that nobody knows counts as personal',
    file: 'src/bot/parseTurn.ts',
    find: "return conversationType === 'personal' && isGroup !== true ? 'personal' : 'group';",
    replace: "return conversationType !== 'groupChat' && isGroup !== true ? 'personal' : 'group';",
    test: 'test/bot/parseTurn.test.ts',
    says: 'the scope of',
  },
  {
    name: 'drafts are spoken of in front of others',
    file: 'src/dialogs/decide.ts',
    find: 'return isShared(input) ? answerInSharedChat(turn) : typed(turn, input.text);',
    replace: 'return typed(turn, input.text);',
    test: 'test/conversation/interruptions.test.ts',
    says: 'no draft is shown to the others',
  },
  {
    name: 'a button of a draft works in front of others',
    file: 'src/dialogs/decide.ts',
    find: 'if (isShared(input)) return answerInSharedChat(turn);',
    replace: '',
    test: 'test/conversation/interruptions.test.ts',
    says: 'a button of a draft that was passed on there changes nothing',
  },
  {
    name: 'the service address of a body need not be the one that the token proves',
    file: 'src/bot/inboundGuard.ts',
    find: "if (policy.mode === 'teams' && serviceUrl !== caller.serviceUrl) return false;",
    replace: '',
    test: 'test/bot/authentication.test.ts',
    says: 'with a good token is refused with 403 all the same',
  },
  {
    name: 'a service address may hide its host behind a user name',
    file: 'src/bot/inboundGuard.ts',
    find: "return url?.username === '' && url.password === '' ? url : undefined;",
    replace: 'return url;',
    test: 'test/bot/inboundGuard.test.ts',
    says: 'with a user name or a password is refused',
  },
  {
    name: 'any channel is answered',
    file: 'src/bot/inboundGuard.ts',
    find: "if (activity.channelId !== 'msteams') throw new Refusal(403, 'channel');",
    replace: '',
    test: 'test/bot/inboundGuard.test.ts',
    says: 'only the Teams channel is answered',
  },
  {
    name: 'a link to a document never expires',
    file: 'src/bot/documentLink.ts',
    find: "return link.expires * 1000 < nowMs ? 'expired' : 'good';",
    replace: "return 'good';",
    test: 'test/bot/documents.test.ts',
    says: 'is good until it expires',
  },
  {
    name: 'prototype keys of a card are kept',
    file: 'src/bot/cleanInput.ts',
    find: '.filter(([key]) => !isPrototypeKey(key))',
    replace: '',
    test: 'test/bot/parseTurn.test.ts',
    says: 'without prototype keys and without depth',
  },
];

module.exports = { DOOR };
