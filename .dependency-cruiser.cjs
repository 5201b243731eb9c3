/** The layers of the design: data moves one way, and everything that waits is in `bot` and `storage`. */
const layer = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});
const PURE = '^src/(charter|drafting|cards|dialogs)/';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    layer(
      'charter-stands-alone',
      '^src/charter/',
      '^src/(?!charter/)',
      'charter imports nothing else of ours',
    ),
    layer(
      'drafting-imports-charter',
      '^src/drafting/',
      '^src/(?!drafting/|charter/)',
      'drafting may import charter',
    ),
    layer(
      'cards-import-types-below',
      '^src/cards/',
      '^src/(?!cards/|drafting/|charter/)',
      'cards may import drafting and charter',
    ),
    layer(
      'dialogs-import-below',
      '^src/dialogs/',
      '^src/(?!dialogs/|cards/|drafting/|charter/)',
      'no storage, no SDK',
    ),
    layer(
      'storage-imports-types',
      '^src/storage/',
      '^src/(?!storage/|drafting/|dialogs/)',
      'storage knows drafts and turns, no cards, no bot',
    ),
    layer(
      'pure-no-sdk',
      PURE,
      'node_modules/(botbuilder|botframework|restify|better-sqlite3|kysely|pg|pino)',
      'the SDK and the engines stay at the edge',
    ),
    layer(
      'sdk-only-in-bot',
      '^src/(?!bot/)',
      'node_modules/(botbuilder|botframework)',
      'only bot imports the SDK',
    ),
    layer(
      'sql-only-in-storage',
      '^src/(?!storage/)',
      'node_modules/(kysely|better-sqlite3|pg)',
      'only storage speaks SQL',
    ),
    {
      name: 'no-effects-in-pure',
      comment: 'clock, ids and files are arguments',
      severity: 'error',
      from: { path: '^src/(drafting|cards|dialogs)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'adaptivecards-types-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/adaptivecards', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default'] },
  },
};
