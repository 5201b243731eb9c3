// Drafts: whose they are, and what may be done to them.

/** @type {readonly import('../table').Breakage[]} */
const DRAFTS = [
  {
    name: "another person's draft can be read",
    file: 'src/storage/drafts.ts',
    find: "return db.selectFrom('drafts').where('tenant_id', '=', owner.tenantId).where('owner_id', '=', owner.userId);",
    replace: "return db.selectFrom('drafts').where('tenant_id', '=', owner.tenantId);",
    test: 'test/storage/sqlite.test.ts',
    says: 'for its owner alone',
  },
  {
    name: 'a stale press is applied',
    file: 'src/dialogs/presses/press.ts',
    find: 'if (turn.snapshot.pressedBefore || action.r !== draft.revision) return stale(drafting, draft);',
    replace: 'if (turn.snapshot.pressedBefore) return stale(drafting, draft);',
    test: 'test/conversation/askingAndChanging.test.ts',
    says: 'a button of an older card is answered with one message',
  },
  {
    name: 'a nonce is ignored',
    file: 'src/dialogs/presses/press.ts',
    find: 'if (turn.snapshot.pressedBefore || action.r !== draft.revision) return stale(drafting, draft);',
    replace: 'if (action.r !== draft.revision) return stale(drafting, draft);',
    test: 'test/conversation/interruptions.test.ts',
    says: 'a copy asked for twice with the same button is made once',
  },
  {
    name: 'a ready draft can be changed',
    file: 'src/record/lifecycle.ts',
    find: "owner: new Set<Act>(['reopen', 'below-floor', 'delete'])",
    replace: "owner: new Set<Act>([...WORKING, 'reopen', 'delete'])",
    test: 'test/conversation/askingAndChanging.test.ts',
    says: 'a change said of a ready draft opens it again for it',
  },
  {
    name: 'an undo puts back parts of which one was changed since',
    file: 'src/record/parts.ts',
    find: 'return Object.keys(one).some(',
    replace: 'return Object.keys(one).every(',
    test: 'test/record/undo.test.ts',
    says: 'where one of its parts was changed since, and the other was not',
  },
  {
    name: 'a draft opened again keeps its "no clause"',
    file: 'src/record/change.ts',
    find: "choices: choices.belowFloor === 'none' ? withoutKey(choices, 'belowFloor') : choices,",
    replace: 'choices: choices,',
    test: 'test/record/alter.test.ts',
    says: 'to open a draft again with "none"',
  },
  {
    name: 'a changed fact is not read back again',
    file: 'src/record/change.ts',
    find: "reopens && seen !== true ? withoutKey(choices, 'profileConfirmed') : choices,",
    replace: 'choices,',
    test: 'test/record/alter.test.ts',
    says: 'has the profile read back again and keeps every choice',
  },
  {
    name: 'what the officer saw of the targets is forgotten',
    file: 'src/record/change.ts',
    find: 'return choosing({ ...choices, kpisConfirmed: true, targetsSeen: change.seen, seenWith: pack });',
    replace: 'return choosing({ ...choices, kpisConfirmed: true, seenWith: pack });',
    test: 'test/record/alter.test.ts',
    says: 'confirmations, reasons and the answer below the floor are recorded',
  },
  {
    name: 'settings of a later build keep the compose box from the drafts',
    file: 'src/storage/ownDrafts.ts',
    find: '(await readable(() => findSettings(db, owner.tenantId)))?.settings',
    replace: '(await findSettings(db, owner.tenantId)).settings',
    test: 'test/conversation/unknownMembers.test.ts',
    says: 'settings, settings, nation: set aside',
  },
  {
    name: 'what a later build has deleted in a way of its own is brought back',
    file: 'src/storage/erasures.ts',
    find: 'throw new UnknownErasureError(kind);',
    replace: "return { erased: 'person', person: subject, at };",
    test: 'test/conversation/unknownMembers.test.ts',
    says: 'no older version brings back what a newer has deleted',
  },
];

module.exports = { DRAFTS };
