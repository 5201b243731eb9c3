// Listing and opening drafts where few are stored and where many are. What is stored is one real draft, copied: other people's, and
// twenty of each person. Their changes are not copied.
const { copyFileSync, mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const Database = require('better-sqlite3');
const { startBot } = require('./bots');
const { ms, quantile } = require('./figures');
const { interview, saveSettings } = require('./interviews');
const { activityOf, post } = require('./officer');

/** @typedef {import('./connector').Connector} Connector */

const FEW = 1_000;
const MANY = Number(process.env.BENCH_DRAFTS ?? 200_000);
const A_PERSON = 20;
const ROUNDS = 60;

/**
 * Copies the first draft of a database until there are so many.
 * @param {string} file
 * @param {number} count
 */
function fillUp(file, count) {
  const db = new Database(file);
  const columns = 'status, revision, version, value_pence, answers, choices, pack, created_at';
  db.prepare(
    `with recursive n (n) as (select 0 union all select n + 1 from n where n < ?)
     insert into drafts (id, tenant_id, owner_id, reference, title, ${columns}, updated_at)
     select 'copy-' || n, tenant_id, 'officer-p' || (n / ${A_PERSON}), 'CP-' || n, 'Works ' || n, ${columns},
       strftime('%Y-%m-%dT%H:%M:%fZ', '2026-01-01', '+' || (n % 300000) || ' seconds')
     from n, (select * from drafts limit 1)`,
  ).run(count - 1);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

/**
 * The median milliseconds of a list and of an opening.
 * @param {Connector} connector
 * @param {string} dataDir
 */
async function timesAt(connector, dataDir) {
  const bot = await startBot('dist/index.js', ['--local'], connector, { dataDir });
  /** @type {{ readonly list: number[], readonly open: number[] }} */
  const times = { list: [], open: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const conversation = `p${round % 40}`;
    const say = (/** @type {string} */ text) =>
      post(bot.port, activityOf({ conversation, serviceUrl: connector.serviceUrl }, { text }));
    times.list.push(await say('my drafts'));
    times.open.push(await say(`open CP-${(round % 40) * A_PERSON + (round % A_PERSON)}`));
    connector.take(conversation);
  }
  await bot.stop();
  return { list: quantile(times.list, 0.5), open: quantile(times.open, 0.5) };
}

/** @param {Connector} connector */
async function reportStored(connector) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sva-bench-stored-'));
  try {
    const first = path.join(folder, 'first');
    const bot = await startBot('dist/index.js', ['--local'], connector, { dataDir: first });
    await saveSettings(bot, connector);
    await interview(bot, connector, 1, 'typed');
    await bot.stop();
    const [few = '', many = ''] = [FEW, MANY].map((count) => {
      const dataDir = path.join(folder, String(count));
      mkdirSync(dataDir);
      copyFileSync(path.join(first, 'assistant.db'), path.join(dataDir, 'assistant.db'));
      fillUp(path.join(dataDir, 'assistant.db'), count);
      return dataDir;
    });
    const at = { few: await timesAt(connector, few), many: await timesAt(connector, many) };
    console.log(`\nstored drafts, ${FEW} and ${MANY}, p50 of a turn:`);
    for (const what of /** @type {const} */ (['list', 'open']))
      console.log(
        `  ${what} ${ms(at.few[what])} and ${ms(at.many[what])}, ÷ ${(at.many[what] / at.few[what]).toFixed(2)}`,
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

module.exports = { reportStored };
