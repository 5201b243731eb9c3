/** The layers of the design: data moves one way, and everything that waits is in `bot` and `storage`. */
const layer = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});
const PURE = '^src/(charter|record|drafting|cards|turn|dialogs)/';

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
      'record-imports-charter',
      '^src/record/',
      '^src/(?!record/|charter/)',
      'the record of a draft knows the charter pack, nothing that is worked out from it',
    ),
    layer(
      'drafting-imports-record',
      '^src/drafting/',
      '^src/(?!drafting/|record/|charter/)',
      'drafting may import record and charter',
    ),
    layer(
      'cards-import-below',
      '^src/cards/',
      '^src/(?!cards/|drafting/|record/|charter/)',
      'cards may import drafting, record and charter',
    ),
    layer(
      'turn-imports-below',
      '^src/turn/',
      '^src/(?!turn/|cards/json/|drafting/|record/|charter/)',
      'what bot, dialogs and storage say to each other',
    ),
    layer(
      'dialogs-import-below',
      '^src/dialogs/',
      '^src/(?!dialogs/|turn/|cards/|drafting/|record/|charter/)',
      'no storage, no SDK',
    ),
    layer(
      'storage-imports-types',
      '^src/storage/',
      '^src/(?!storage/|turn/|drafting/|record/|charter/schema/)',
      'storage knows records and turns, no cards, no dialogs, no bot',
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
    layer(
      'metrics-in-one-file',
      '^src/(?!bot/metrics/prometheus)',
      'node_modules/prom-client',
      'everybody else tells the meter',
    ),
    {
      name: 'no-effects-in-pure',
      comment: 'clock, ids and files are arguments',
      severity: 'error',
      from: { path: '^src/(record|drafting|cards|turn|dialogs)/' },
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
