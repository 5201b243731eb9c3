// The compose box: read only, one's own drafts, and no figure in a chat that its owner did not put there.

/** @type {readonly import('../table').Breakage[]} */
const COMPOSE = [
  {
    name: 'a draft is put into a chat with its figures, whatever was picked',
    file: 'src/dialogs/compose/inDrafts.ts',
    find: 'card: sharedDraftCard(pack, { ...named, asks: asks ?? chosen, facts: [] }).json,',
    replace:
      'card: sharedDraftCard(pack, { ...named, asks: asks ?? chosen, facts: saved?.facts ?? [] }).json,',
    test: 'test/conversation/composeBox.test.ts',
    says: 'shows no figure of the contract',
  },
  {
    name: 'a ready draft is worked out anew in the compose box',
    file: 'src/dialogs/compose/inDrafts.ts',
    find: 'const saved = savedAs({ snapshot: own }, draft)?.document;',
    replace: 'const saved = savedAs({ snapshot: { saved: [] } }, draft)?.document;',
    test: 'test/conversation/composeBox.test.ts',
    says: 'a ready draft is shown as it was saved',
  },
  {
    name: 'a word that is still typed finds nothing',
    file: 'src/charter/lookUp/typed.ts',
    find: 'const begun = begunWith(pack, text);',
    replace: 'const begun: readonly string[] = begunWith(pack, text).slice(0, 0);',
    test: 'test/conversation/composeBox.test.ts',
    says: 'finds every commitment',
  },
  {
    name: 'everybody may ask as often as they like',
    file: 'src/bot/rates.ts',
    find: 'if (asked > most) return false;',
    replace: '',
    test: 'test/bot/rates.test.ts',
    says: 'so many of a person',
  },
  {
    name: 'what is said in the list is read as Markdown',
    file: 'src/bot/compose/composeBody.ts',
    find: 'title: shorten(plainText(title), LONGEST_TITLE),',
    replace: 'title: shorten(title, LONGEST_TITLE),',
    test: 'test/conversation/composeBox.test.ts',
    says: 'is shown as typed and does nothing',
  },
  {
    name: 'a question about a draft is answered in front of others',
    file: 'src/dialogs/sharedChat.ts',
    find: "case 'whyThese':",
    replace: "case 'whyThese':\n      return say(notice(turn, hint(turn.pack)));",
    test: 'test/dialogs/sharedChat.test.ts',
    says: 'is answered in the own chat',
  },
  {
    name: 'a flood of one tenant is the wait of another',
    file: 'src/bot/turns/turnstile.ts',
    find: 'const line = this.waiting.get(tenantId);',
    replace: "tenantId = '';\n      const line = this.waiting.get(tenantId);",
    test: 'test/bot/turnstile.test.ts',
    says: 'tenants take it in turns',
  },
  {
    name: 'turns that came at once leave no room for what needs no lock',
    file: 'src/bot/turns/conversationQueue.ts',
    find: 'await this.turnstile.pass(tenantId);',
    replace: '',
    test: 'test/bot/turnstile.test.ts',
    says: 'leave the loop room between them',
  },
];

module.exports = { COMPOSE };
