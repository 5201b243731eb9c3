import BetterSqlite3 from 'better-sqlite3';
import { Migrator, type Kysely } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answers } from '../../src/record/answers';
import type { Choices } from '../../src/record/draft';
import { first } from '../../src/storage/migrations/first';
import { second } from '../../src/storage/migrations/second';
import { openSqlite } from '../../src/storage/openSqlite';
import { openStore } from '../../src/storage/openStore';
import type { ConversationAddress, Store } from '../../src/storage/store';
import type { Tables } from '../../src/storage/tables';
import { revised } from '../support/revisions';

const made: string[] = [];
afterAll(() => {
  made.forEach((dir) => {
    rmSync(dir, { recursive: true, force: true });
  });
});

const OWNER = { tenantId: 'stoke', userId: 'alex' };
const ADDRESS: ConversationAddress = {
  ...{
    conversationId: 'c',
    serviceUrl: 'http://127.0.0.1',
    scope: 'personal',
    botId: 'b',
    channelUserId: 'u',
  },
  ...OWNER,
};
const AT = '2026-11-01T10:00:00.000Z';

interface KeptDraft {
  readonly id: string;
  readonly status: 'draft' | 'ready';
  readonly revision: number;
  readonly version: number;
  readonly answers: Answers;
  readonly choices: Choices;
}

const DRAFTS: readonly KeptDraft[] = [
  { id: 'new', status: 'draft', revision: 0, version: 0, answers: {}, choices: { begunOn: '2026-11-01' } },
  {
    ...{ id: 'quotes', status: 'draft', revision: 7, version: 1 },
    answers: { title: `It's "Verges" \\ C:\\new {"change":"x"} || ' ; --`, place: 'Stoke\nHanley\t' },
    choices: { targets: { 'gs1-3': { value: 0.5 } }, measures: {}, belowFloor: 'light' },
  },
  {
    ...{ id: 'signs', status: 'ready', revision: 12, version: 3 },
    answers: {
      title: '日本 🏞️ “é” \u202e =1+1',
      value: { pence: 9_007_199_254_740_991, per: 'year', basis: 'with' },
    },
    choices: { kpisConfirmed: true, reasonsAccepted: { pay: AT }, commitments: ['green-1'] },
  },
];

const DOCUMENT = {
  ...{ title: 'T', authority: 'A', instrument: 'services', parties: { authority: 'a', supplier: 's' } },
  ...{ charter: { title: 'C', status: 'draft', version: '1', adopted: false }, facts: [], incorporation: [] },
  ...{ sections: [], definitions: [], kpis: [], reviewed: false },
  notes: { chosen: [], notChosen: [], legal: [], workforceReasons: [], sources: [] },
};

/** A database as release 0.1 left it: its two migrations, its columns. */
async function databaseOf01(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'assistant-01-'));
  made.push(dir);
  const path = join(dir, 'test.db');
  const { db } = openSqlite(path);
  await migrate01(db);
  await db.destroy();
  const file = new BetterSqlite3(path);
  const draft = file.prepare(
    `insert into drafts (id, tenant_id, owner_id, reference, title, status, revision, version, value_pence,
       answers, choices, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const version = file.prepare(
    'insert into versions (draft_id, version, status, made_at, document) values (?, ?, ?, ?, ?)',
  );
  DRAFTS.forEach(({ id, status, revision, version: number, answers, choices }, index) => {
    const name = [id, OWNER.tenantId, OWNER.userId, `SV-000${String(index + 1)}`, answers.title ?? ''];
    const value = answers.value?.pence ?? null;
    draft.run(
      ...name,
      status,
      revision,
      number,
      value,
      JSON.stringify(answers),
      JSON.stringify(choices),
      AT,
      AT,
    );
    if (number > 0) version.run(id, number, status, AT, JSON.stringify(DOCUMENT));
  });
  file.close();
  return path;
}

async function migrate01(db: Kysely<Tables>): Promise<void> {
  const migrations = { '0001-first': first, '0002-second': second };
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  expect(error).toBeUndefined();
}

describe('a database of release 0.1, brought up to date', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ path: await databaseOf01(), migrate: true });
  });
  afterAll(() => store.close());

  const read = (id: string) => store.transaction((tx) => tx.read(ADDRESS, { draftId: id }));
  const log = (id: string) => store.transaction((tx) => tx.changesOf(ADDRESS, id));
  const unrecorded = { id: 'unrecorded', version: '0.1', digest: '' };

  test.each(DRAFTS.map((draft) => [draft.id, draft] as const))(
    'has each draft as it was, with one entry that carries its state: %s',
    async (id, { status, revision, version, answers, choices }) => {
      expect((await read(id)).named).toMatchObject({
        ...{ id, status, revision, version, answers, choices },
        ...{ pack: unrecorded, updatedAt: AT },
      });
      expect(await log(id)).toEqual([
        {
          ...{ draftId: id, revision, who: 'alex', at: AT, pack: unrecorded, shape: 1, before: {} },
          change: { change: 'imported', content: { answers, choices }, status, version },
        },
      ]);
    },
  );

  test('has each version as it was', async () => {
    for (const { id, version, status } of DRAFTS.filter((draft) => draft.version > 0))
      expect((await store.findVersion(id, version))?.version).toEqual({
        ...{ draftId: id, version, madeAt: AT, status, document: DOCUMENT },
        ...{ pack: unrecorded, shape: 1, issues: [] },
      });
  });

  test('goes on: the next change of a draft is kept after its entry', async () => {
    const draft = (await read('quotes')).named!;
    const revision = revised(draft, [{ change: 'rename', title: 'Verges' }]);
    await store.transaction((tx) => tx.apply(ADDRESS, [{ change: 'reviseDraft', revision }], AT));
    expect((await log('quotes')).map(({ change, before }) => [change.change, before])).toEqual([
      ['imported', {}],
      ['rename', { 'answers/title': draft.answers.title }],
    ]);
  });
});
