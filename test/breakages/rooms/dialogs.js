// What words and presses come to, wherever the officer stands.

/** @type {readonly import('../table').Breakage[]} */
const DIALOGS = [
  {
    name: 'a form in a dialog stays open in the chat',
    file: 'src/dialogs/presses/inDialog.ts',
    find: 'return { changes: [], ops: [], applied: false, invoke: shownInDialog(titleOf(turn, card), card) };',
    replace: 'return { ...decision, ops: [], invoke: shownInDialog(titleOf(turn, card), card) };',
    test: 'test/conversation/dialogs.test.ts',
    says: 'leaves nothing open in the chat',
  },
  {
    name: 'an ok beside the settings form agrees to the draft behind it',
    file: 'src/dialogs/words/understand.ts',
    find: 'if (isSettingsOpen(turn)) return besideSettings(turn, command);',
    replace: '',
    test: 'test/dialogs/understand.test.ts',
    says: 'a mere word or a command for the open draft means',
  },
  {
    name: 'a question names the authority',
    file: 'src/dialogs/words/understand.ts',
    find: "return ofQuestion(turn, text, true) ?? { intent: 'nameAuthority', name: text };",
    replace: "return { intent: 'nameAuthority', name: text };",
    test: 'test/dialogs/understand.test.ts',
    says: 'a question to us, which an answer is not',
  },
  {
    name: 'an ok agrees to a draft that was left and is not shown',
    file: 'src/dialogs/intents/onDraft.ts',
    find: 'return turn.snapshot.current !== undefined;',
    replace: 'return isOpen(turn.snapshot.current ?? { status: "draft" });',
    test: 'test/dialogs/decideMessages.test.ts',
    says: 'a draft that was left is agreed to in no word',
  },
  {
    name: 'a press in a chat that others read is carried out',
    file: 'src/dialogs/decide.ts',
    find: 'if (isShared(input)) return answerInSharedChat(turn);',
    replace: "if (input.scope === 'group') return answerInSharedChat(turn);",
    test: 'test/dialogs/sharedChat.test.ts',
    says: 'in a channel nothing is written',
  },
  {
    name: 'a refused press uses up its button',
    file: 'src/dialogs/acts/interview.ts',
    find: 'return { ...showDraft(turn, draft, { ...passage, changes: [] }), applied: false };',
    replace: 'return showDraft(turn, draft, { ...passage, changes: [] });',
    test: 'test/dialogs/refusedPresses.test.ts',
    says: 'applies nothing, and is answered with what stands',
  },
  {
    name: 'what is large enough for clauses is let off them',
    file: 'src/dialogs/presses/writes.ts',
    find: 'return turn.caseOf(draft).shortlist.noClause',
    replace: 'return turn.caseOf(draft).profile',
    test: 'test/dialogs/decidePresses.test.ts',
    says: 'belowFloor: what it writes and shows',
  },
];

module.exports = { DIALOGS };
