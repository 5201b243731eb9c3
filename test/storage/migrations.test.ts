import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answers } from '../../src/record/answers';
import type { Choices } from '../../src/record/draft';
import { settingName } from '../../src/record/settings';
import { openStore } from '../../src/storage/openStore';
import type { ConversationAddress, Store } from '../../src/storage/store';
import { context } from '../support/contracts';
import { makeDatabase01, type Draft01 } from '../support/database01';
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

const DOCUMENT = {
  ...{ title: 'T', authority: 'A', instrument: 'services', parties: { authority: 'a', supplier: 's' } },
  ...{ charter: { title: 'C', status: 'draft', version: '1', adopted: false }, facts: [], incorporation: [] },
  ...{ sections: [], definitions: [], kpis: [], reviewed: false },
  notes: { chosen: [], notChosen: [], legal: [], workforceReasons: [], sources: [] },
};

const DRAFTS: readonly (Draft01 & { readonly answers: Answers; readonly choices: Choices })[] = [
  {
    ...{ id: 'new', status: 'draft', revision: 0, version: 0, document: undefined },
    answers: {},
    choices: { begunOn: '2026-11-01' },
  },
  {
    ...{ id: 'quotes', status: 'draft', revision: 7, version: 1, document: DOCUMENT },
    answers: { title: `It's "Verges" \\ C:\\new {"change":"x"} || ' ; --`, place: 'Stoke\nHanley\t' },
    choices: { targets: { 'gs1-3': { value: 0.5 } }, measures: {}, belowFloor: 'light' },
  },
  {
    ...{ id: 'signs', status: 'ready', revision: 12, version: 3, document: DOCUMENT },
    answers: {
      title: '日本 🏞️ “é” \u202e =1+1',
      value: { pence: 9_007_199_254_740_991, per: 'year', basis: 'with' },
    },
    choices: { kpisConfirmed: true, reasonsAccepted: { pay: AT }, commitments: ['green-1'] },
  },
];

describe('a database of release 0.1, brought up to date', () => {
  let store: Store;
  beforeAll(async () => {
    const dir = mkdtempSync(join(tmpdir(), 'assistant-01-'));
    made.push(dir);
    const path = join(dir, 'test.db');
    await makeDatabase01(path, { ...OWNER, at: AT, drafts: DRAFTS, settings: context.settings });
    store = await openStore({ path, migrate: true });
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

  test('has the settings as they were, each set when they were saved last, by whom is not known', async () => {
    const { settings, settingsSetBy } = await read('new');
    expect(settings).toEqual(context.settings);
    const names = settingName.options.map((name) => [name, { at: AT }]);
    expect(settingsSetBy).toEqual(Object.fromEntries(names));
  });

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
