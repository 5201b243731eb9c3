// The compose box: read only, one's own drafts, and no figure in a chat that its owner did not put there.

/** @type {readonly import('../table').Breakage[]} */
const COMPOSE = [
  {
    name: 'a draft is put into a chat with its figures, whatever was picked',
    file: 'src/dialogs/compose/inDrafts.ts',
    find: 'kpis: kpis.map(({ number, name }) => ({ number, name })),',
    replace: 'kpis: kpis.map(({ number, name, targetText: target }) => ({ number, name, target })),',
    test: 'test/conversation/composeBox.test.ts',
    says: 'shows KPIs by name only',
  },
  {
    name: 'a ready draft is worked out anew in the compose box',
    file: 'src/dialogs/compose/inDrafts.ts',
    find: 'if (version) return version.document;',
    replace: '',
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
    file: 'src/bot/compose/rates.ts',
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
];

module.exports = { COMPOSE };
