// What a signed link opens, and for how long.

/** @type {readonly import('../table').Breakage[]} */
const LINKS = [
  {
    name: 'a link to a document never expires',
    file: 'src/bot/documents/documentLink.ts',
    find: "return link.expires * 1000 < nowMs ? 'expired' : 'good';",
    replace: "return 'good';",
    test: 'test/bot/documents.test.ts',
    says: 'is good until it expires',
  },
  {
    name: 'a link to a document opens after it was revoked',
    file: 'src/bot/documents/documentRoute.ts',
    find: 'if (found.linksFrom > linksFrom) return page(410, words.revokedTitle, words.revoked);',
    replace: '',
    test: 'test/conversation/revokedLinks.test.ts',
    says: 'that were given end when they are revoked',
  },
  {
    name: 'how often links were revoked is not signed',
    file: 'src/bot/documents/documentLink.ts',
    find: 'const revoked = linksFrom === 0 ? [] : [linksFrom];',
    replace: 'const revoked = linksFrom === 0 ? [] : [1];',
    test: 'test/bot/documents.test.ts',
    says: 'once they are revoked, a link carries how often, signed',
  },
  {
    name: 'the links of a draft are revoked by whoever names it',
    file: 'src/storage/versions.ts',
    find: ".where('id', '=', draftId)\n    .where('tenant_id', '=', owner.tenantId)",
    replace: ".where('id', '=', draftId)",
    test: 'test/storage/sqlite.test.ts',
    says: 'counts how often the links of a draft were revoked',
  },
  {
    name: 'a link to one kind of document opens another',
    file: 'src/bot/documents/documentLink.ts',
    find: '...(kind === undefined ? [] : [kind]), ',
    replace: '',
    test: 'test/bot/documents.test.ts',
    says: 'with another kind of document is forged',
  },
  {
    name: 'a redline is of two versions with the same text',
    file: 'src/bot/documents/earlierVersion.ts',
    find: 'if (found && !isSameText(found.document, document)) return found;',
    replace: 'if (found) return found;',
    test: 'test/conversation/dataFiles.test.ts',
    says: 'a redline looks past a version that was made for a confirmation alone',
  },
];

module.exports = { LINKS };
