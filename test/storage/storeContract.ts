import { setTimeout as wait } from 'node:timers/promises';
import type { DraftVersion, Op } from '../../src/turn/decision';
import type { Draft } from '../../src/record/draft';
import {
  StaleWriteError,
  type ConversationAddress,
  type Store,
  type TurnTransaction,
} from '../../src/storage/store';
import type { Revision } from '../../src/record/revise';
import { noteCard } from '../support/noteDialogs';
import { AUTHOR, begun, revised } from '../support/revisions';

export interface OpenedStore {
  readonly store: Store;
  /** A second store on the same database, as another process would open it. */
  readonly another: () => Promise<Store>;
  readonly remove: () => Promise<void>;
}

const NOW = '2026-11-22T10:00:00.000Z';
const LATER = '2026-11-22T10:05:00.000Z';

const address = (parts: Partial<ConversationAddress> = {}): ConversationAddress => ({
  ...{ conversationId: 'chat-a', serviceUrl: 'http://127.0.0.1', tenantId: 'stoke', scope: 'personal' },
  ...{ botId: '28:bot', channelUserId: '29:alex', userId: 'alex' },
  ...parts,
});
const ALEX = address();
const BEN = address({ conversationId: 'chat-b', channelUserId: '29:ben', userId: 'ben' });
const ALEX_ELSEWHERE = address({ conversationId: 'chat-c', tenantId: 'leeds' });

/** What every store must do, whichever engine it stands on. */
export function describeStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(`The store on ${name}`, () => {
    let opened: OpenedStore;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(async () => {
      await store.close();
      await opened.remove();
    });

    const turn = <T>(who: ConversationAddress, work: (tx: TurnTransaction) => Promise<T>): Promise<T> =>
      store.transaction(async (tx) => {
        await tx.lockConversation(who, NOW);
        return work(tx);
      });
    const create = (who: ConversationAddress, revision: Revision) =>
      turn(who, (tx) => tx.apply(who, [{ change: 'createDraft', revision }], NOW));
    const save = (who: ConversationAddress, revision: Revision) =>
      turn(who, (tx) => tx.apply(who, [{ change: 'reviseDraft', revision }], NOW));
    const named = (who: ConversationAddress, draftId: string) =>
      turn(who, async (tx) => (await tx.read(who, { draftId })).named);

    test('gives back a draft whole, money to the penny, with the next reference of its tenant', async () => {
      const answers: Draft['answers'] = {
        title: 'Burslem Park “grounds” 🏞️',
        value: { pence: 9_007_199_254_740_991, per: 'year', basis: 'with' },
        term: { months: 36, extensions: [12, 12] },
        kind: 'light-touch',
        route: 'call-off',
        framework: { name: 'ESPO', underAct: false },
        healthCare: false,
        weighting: 12.5,
      };
      const choices: Draft['choices'] = {
        measures: { 'green-1': ['gs1-3'] },
        targets: { 'gs1-3': { value: 0.5 }, other: { offered: true } },
        reasonsAccepted: { pay: NOW },
        belowFloor: 'light',
      };
      await create(ALEX, begun('d1', { answers, choices }));
      await create(BEN, begun('d2', {}, { ownerId: 'ben' }));
      await create(ALEX_ELSEWHERE, begun('d3', {}, { tenantId: 'leeds' }));
      expect(await named(ALEX, 'd1')).toEqual({
        ...begun('d1', { answers, choices }).draft,
        reference: 'SV-0001',
      });
      expect((await named(BEN, 'd2'))?.reference).toBe('SV-0002');
      expect((await named(ALEX_ELSEWHERE, 'd3'))?.reference).toBe('SV-0001');
    });

    test('finds a draft by its reference, for its owner alone', async () => {
      await create(ALEX, begun('d1'));
      const by = (who: ConversationAddress) =>
        turn(who, async (tx) => (await tx.read(who, { reference: 'SV-0001' })).named?.id);
      expect(await by(ALEX)).toBe('d1');
      expect(await by(BEN)).toBeUndefined();
      expect(await by(ALEX_ELSEWHERE)).toBeUndefined();
    });

    test('reads for the compose box what is picked of a person’s own list, and the version as which it is shown', async () => {
      await create(ALEX, begun('d1'));
      await create(ALEX, begun('d2', {}, { at: LATER }));
      await create(BEN, begun('d3', {}, { ownerId: 'ben' }));
      await create(ALEX_ELSEWHERE, begun('d4', {}, { tenantId: 'leeds' }));
      const owner = { tenantId: 'stoke', userId: 'alex' };
      const listed: string[][] = [];
      const read = await store.readOwnDrafts(owner, (rows) => {
        listed.push(rows.map(({ id, reference }) => `${id} ${reference}`));
        return ['d1', 'd3', 'd4', 'none'];
      });
      expect(listed).toEqual([['d2 SV-0002', 'd1 SV-0001']]);
      expect(read).toEqual({ drafts: [await named(ALEX, 'd1')], saved: [] });
      expect(
        (await store.readOwnDrafts({ ...owner, userId: '' }, (rows) => rows.map(({ id }) => id))).drafts,
      ).toEqual([]);
    });

    describe('never shows or changes a draft of', () => {
      const strangers: [string, ConversationAddress][] = [
        ['another person in the same tenant', BEN],
        ['a person with the same id in another tenant', ALEX_ELSEWHERE],
        ['another person in the same conversation', address({ userId: 'ben' })],
        [
          'a person the channel does not name',
          { ...ALEX, userId: undefined } as unknown as ConversationAddress,
        ],
      ];
      test.each(strangers)('%s', async (_name, stranger) => {
        await create(ALEX, begun('d1'));
        await turn(ALEX, (tx) =>
          tx.apply(ALEX, [{ change: 'saveInterview', interview: { draftId: 'd1', lastSeen: NOW } }], NOW),
        );
        const seen = await turn(stranger, (tx) =>
          tx.read(stranger, { draftId: 'd1', list: { page: 0, pageSize: 10 }, unfinished: true }),
        );
        expect(seen.named).toBeUndefined();
        expect(seen.current).toBeUndefined();
        expect(seen.unfinished).toBeUndefined();
        expect(seen.list?.rows ?? []).toEqual([]);
        const reference = 'SV-0001';
        const version = {
          draftId: 'd1',
          version: 1,
          madeAt: NOW,
          status: 'draft' as const,
          ...KEPT_WITH,
          document: DOCUMENT,
        };
        const writes = [
          {
            change: 'reviseDraft' as const,
            revision: revised({ ...begun('d1').draft, reference }, [{ change: 'rename', title: 'taken' }]),
          },
          { change: 'deleteDraft' as const, draftId: 'd1', readAt: 0 },
          { change: 'saveVersion' as const, version },
        ];
        for (const write of writes) {
          await expect(turn(stranger, (tx) => tx.apply(stranger, [write], NOW))).rejects.toThrow();
        }
        expect((await named(ALEX, 'd1'))?.answers.title).toBe('Title of d1');
        expect(await store.findVersion('d1', 1)).toBeUndefined();
      });
    });

    test('makes no draft for a person the channel does not name', async () => {
      const nobody = { ...ALEX, userId: undefined } as unknown as ConversationAddress;
      await expect(create(nobody, begun('d1', {}, { ownerId: '' }))).rejects.toThrow('aadObjectId');
    });

    test('writes the owner and tenant of the turn, whatever the draft says', async () => {
      await create(ALEX, begun('d1', {}, { ownerId: 'ben', tenantId: 'leeds' }));
      expect(await named(BEN, 'd1')).toBeUndefined();
      expect(await named(ALEX, 'd1')).toMatchObject({ ownerId: 'alex', tenantId: 'stoke' });
    });

    test('refuses a write to a draft that changed since it was read, and keeps nothing of that turn', async () => {
      await create(ALEX, begun('d1'));
      const read = (await named(ALEX, 'd1'))!;
      const saveTitle = (title: string) =>
        turn(ALEX, async (tx) => {
          await tx.apply(
            ALEX,
            [{ change: 'saveInterview', interview: { draftId: title, lastSeen: NOW } }],
            NOW,
          );
          await tx.apply(
            ALEX,
            [{ change: 'reviseDraft', revision: revised(read, [{ change: 'rename', title }]) }],
            NOW,
          );
        });
      await saveTitle('first');
      await expect(saveTitle('second')).rejects.toThrow(StaleWriteError);
      const now = await turn(ALEX, (tx) => tx.read(ALEX, { draftId: 'd1' }));
      expect(now.named).toMatchObject({ revision: 1, answers: { title: 'first' } });
      expect(now.interview?.draftId).toBe('first');
      await expect(
        turn(ALEX, (tx) => tx.apply(ALEX, [{ change: 'deleteDraft', draftId: 'd1', readAt: 0 }], NOW)),
      ).rejects.toThrow(StaleWriteError);
    });

    test('two turns at once on one draft: one waits for the other and reads what it wrote', async () => {
      await create(ALEX, begun('d1'));
      const other = await opened.another();
      const addWord = (through: Store, word: string) =>
        through.transaction(async (tx) => {
          await tx.lockConversation(ALEX, NOW);
          const read = (await tx.read(ALEX, { draftId: 'd1' })).named!;
          const title = `${read.answers.title ?? ''} ${word}`;
          await tx.apply(
            ALEX,
            [{ change: 'reviseDraft', revision: revised(read, [{ change: 'rename', title }]) }],
            NOW,
          );
        });
      await Promise.all(['a', 'b', 'c', 'd'].map((word) => addWord(store, word)));
      await addWord(other, 'e');
      await other.close();
      const title = (await named(ALEX, 'd1'))!.answers.title!;
      expect(title.replace('Title of d1 ', '').split(' ').sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    });

    test('waits for another process that is in the middle of a turn, and reads what it wrote', async () => {
      await create(ALEX, begun('d1'));
      const other = await opened.another();
      let inside: () => void = () => undefined;
      const entered = new Promise<void>((resolve) => (inside = resolve));
      const theirs = other.transaction(async (tx) => {
        await tx.lockConversation(ALEX, NOW);
        const read = (await tx.read(ALEX, { draftId: 'd1' })).named!;
        const revision = revised(read, [{ change: 'rename', title: 'theirs' }]);
        await tx.apply(ALEX, [{ change: 'reviseDraft', revision }], NOW);
        inside();
        await wait(200);
      });
      await entered;
      expect((await named(ALEX, 'd1'))?.answers.title).toBe('theirs');
      await theirs;
      await other.close();
    });

    test('lists newest first, a page at a time', async () => {
      for (let n = 1; n <= 5; n += 1) {
        await create(ALEX, begun(`d${String(n)}`, {}, { at: `2026-11-22T10:0${String(n)}:00.000Z` }));
      }
      const list = (page: number) =>
        turn(ALEX, async (tx) => (await tx.read(ALEX, { list: { page, pageSize: 2 } })).list!);
      expect((await list(0)).rows.map(({ id }) => id)).toEqual(['d5', 'd4']);
      expect(await list(0)).toMatchObject({ page: 0, more: true, total: 5 });
      expect(await list(2)).toMatchObject({
        rows: [{ id: 'd1', reference: 'SV-0001', title: 'Title of d1', revision: 0 }],
        more: false,
      });
      expect((await list(9)).rows).toEqual([]);
    });

    test('offers the newest unfinished draft, not a ready one', async () => {
      await create(ALEX, begun('old', {}, { at: NOW }));
      const done = begun('done', {}, { at: NOW });
      await create(ALEX, done);
      await save(ALEX, revised(done.draft, [{ change: 'mark-ready' }], { at: LATER }));
      expect((await turn(ALEX, (tx) => tx.read(ALEX, { unfinished: true }))).unfinished?.id).toBe('old');
      expect((await turn(ALEX, (tx) => tx.read(ALEX, {}))).unfinished).toBeUndefined();
    });

    test('keeps an interview per conversation and person, and forgets it alone', async () => {
      const group = (userId: string) => address({ conversationId: 'group', scope: 'group', userId });
      const note = (who: ConversationAddress, draftId: string) =>
        turn(who, (tx) =>
          tx.apply(who, [{ change: 'saveInterview', interview: { draftId, lastSeen: NOW } }], NOW),
        );
      const noted = (who: ConversationAddress) =>
        turn(who, async (tx) => (await tx.read(who, {})).interview?.draftId);
      await note(group('alex'), 'of alex');
      await note(group('ben'), 'of ben');
      await note(ALEX, 'alone');
      await turn(group('alex'), (tx) => tx.apply(group('alex'), [{ change: 'forgetInterview' }], NOW));
      expect(await noted(group('alex'))).toBeUndefined();
      expect(await noted(group('ben'))).toBe('of ben');
      expect(await noted(ALEX)).toBe('alone');
    });

    test('keeps settings for a tenant, for everyone in it', async () => {
      const settings = {
        ...{
          name: 'Stoke',
          nation: 'england' as const,
          buyerKind: 'council' as const,
          formWorks: 'jct',
          formOther: 'own',
        },
        ...{
          localArea: ['Stoke'],
          weighting: 10,
          kpiCeiling: 6,
          charterAdopted: { decision: 'Cabinet', on: '2021-01-01' },
        },
      };
      const save = (who: ConversationAddress, weighting: number, readAt: number) =>
        turn(who, (tx) =>
          tx.apply(
            who,
            [{ change: 'saveSettings', settings: { ...settings, weighting }, setBy: {}, readAt }],
            NOW,
          ),
        );
      const read = (who: ConversationAddress) => turn(who, (tx) => tx.read(who, {}));
      expect((await read(ALEX)).settingsRevision).toBe(0);
      await save(ALEX, 10, 0);
      expect(await read(BEN)).toMatchObject({ settings, settingsRevision: 1 });
      expect((await read(ALEX_ELSEWHERE)).settings).toBeUndefined();
      await save(BEN, 20, 1);
      for (const older of [0, 1]) await expect(save(ALEX, 30, older)).rejects.toThrow(StaleWriteError);
      expect(await read(ALEX)).toMatchObject({ settings: { weighting: 20 }, settingsRevision: 2 });
    });

    test('remembers a welcome until the conversation is forgotten; drafts stay with their owner', async () => {
      await create(ALEX, begun('d1'));
      await turn(ALEX, (tx) => tx.apply(ALEX, [{ change: 'markWelcomed' }], NOW));
      expect((await turn(ALEX, (tx) => tx.read(ALEX, {}))).welcomed).toBe(true);
      await turn(ALEX, (tx) => tx.apply(ALEX, [{ change: 'forgetConversation' }], NOW));
      expect((await turn(ALEX, (tx) => tx.read(ALEX, {}))).welcomed).toBe(false);
      expect((await named(ALEX, 'd1'))?.id).toBe('d1');
    });

    test('knows an activity again, with the answer it got, and a nonce that was used', async () => {
      const invoke = { statusCode: 200, type: 'text', value: { done: true } };
      await turn(ALEX, (tx) => tx.recordTurn(ALEX, { key: 'k1', invoke, nonce: 'n1' }, NOW));
      const read = (nonce: string) => turn(ALEX, (tx) => tx.read(ALEX, { nonce }));
      expect(await turn(ALEX, (tx) => tx.findTurn('k1'))).toEqual({ key: 'k1', invoke });
      expect(await turn(ALEX, (tx) => tx.findTurn('k2'))).toBeUndefined();
      expect((await read('n1')).pressedBefore).toBe(true);
      expect((await read('n2')).pressedBefore).toBe(false);
      const colleague = address({ userId: 'ben' });
      const theirs = await turn(colleague, (tx) => tx.read(colleague, { nonce: 'n1' }));
      expect(theirs.pressedBefore).toBe(false);
      // the engine's own error, which another realm of the test runner may have made
      const again = turn(ALEX, (tx) => tx.recordTurn(ALEX, { key: 'k1' }, NOW));
      expect(
        await again.then(
          () => 'kept',
          () => 'refused',
        ),
      ).toBe('refused');
    });

    test('counts failures of one input in a row', async () => {
      const count = () => turn(ALEX, (tx) => tx.countFailure('f1', NOW));
      expect([await count(), await count(), await count()]).toEqual([0, 1, 2]);
      await turn(ALEX, (tx) => tx.forgetFailures('f1'));
      expect([await count(), await count()]).toEqual([0, 1]);
    });

    const card = noteCard('hello', 1, 'n');
    const ops: Op[] = [
      { op: 'update', activityId: 'm1', card, summary: 'changed' },
      { op: 'send', card, summary: 'hello' },
      { op: 'sendText', text: 'plain' },
      { op: 'sendPersonal', card, summary: 'private' },
    ];

    const waiting = (who: ConversationAddress, now = NOW) => turn(who, (tx) => tx.waiting(who, now));

    test('keeps replies in order until they are delivered or given up', async () => {
      const rows = await turn(ALEX, (tx) => tx.enqueue(ALEX, 'k1', ops, NOW));
      expect(rows.map(({ op }) => op)).toEqual(ops);
      expect(await waiting(ALEX)).toEqual(rows);
      await store.markDelivered(rows[0]!, 'sent-1', LATER);
      expect([await store.noteUnsure(rows[1]!.id), await store.noteUnsure(rows[1]!.id)]).toEqual([1, 2]);
      await store.abandon(rows[2]!.id, 'gone', LATER);
      const [next] = await turn(ALEX, (tx) => tx.enqueue(ALEX, 'k0', ops.slice(1, 2), LATER));
      expect(await waiting(ALEX)).toEqual([rows[1], rows[3], next]);
      expect(await waiting(BEN)).toEqual([]);
    });

    test('names each conversation whose replies wait, the one that waits longest first', async () => {
      expect(await store.waitingConversations(NOW)).toEqual([]);
      await turn(BEN, (tx) => tx.enqueue(BEN, 'k1', ops.slice(0, 3), NOW));
      await turn(ALEX, (tx) => tx.enqueue(ALEX, 'k2', ops.slice(0, 3), NOW));
      // what came since does not send it to the end of the line
      await turn(BEN, (tx) => tx.enqueue(BEN, 'k3', ops.slice(0, 1), NOW));
      expect(await store.waitingConversations(LATER)).toEqual([
        { conversationId: 'chat-b', tenantId: 'stoke' },
        { conversationId: 'chat-a', tenantId: 'stoke' },
      ]);
      for (const row of await waiting(BEN)) {
        if ('op' in row) await store.markDelivered(row, undefined, NOW);
      }
      expect(await store.waitingConversations(LATER)).toHaveLength(1);
      expect(await store.waitingConversations('2026-11-22T11:01:00.000Z')).toEqual([]);
    });

    test('addresses what is private to the personal chat of that person in that tenant', async () => {
      const group = address({ conversationId: 'group', scope: 'group' });
      await turn(BEN, () => Promise.resolve());
      await turn(ALEX_ELSEWHERE, () => Promise.resolve());
      const unknown = await turn(group, (tx) => tx.enqueue(group, 'k1', ops.slice(3), NOW));
      expect(unknown[0]!.personalConversationId).toBeUndefined();
      await turn(ALEX, () => Promise.resolve());
      const known = await turn(group, (tx) => tx.enqueue(group, 'k2', ops.slice(3), NOW));
      expect(known[0]!.personalConversationId).toBe('chat-a');
      expect((await waiting(group)).at(-1)).toMatchObject({ personalConversationId: 'chat-a' });
      const nobody = { ...group, userId: undefined } as unknown as ConversationAddress;
      const [unnamed] = await turn(nobody, (tx) => tx.enqueue(nobody, 'k4', ops.slice(3), NOW));
      expect(unnamed!.personalConversationId).toBeUndefined();
      const among = await turn(group, (tx) => tx.enqueue(group, 'k3', ops, NOW));
      expect(among.map((row) => row.personalConversationId)).toEqual([
        ...[undefined, undefined, undefined],
        'chat-a',
      ]);
      expect((await waiting(group)).slice(-ops.length)).toEqual(among);
    });

    test('puts nothing in the outbox where there is nothing to say', async () => {
      expect(await turn(ALEX, (tx) => tx.enqueue(ALEX, 'k1', [], NOW))).toEqual([]);
      expect(await waiting(ALEX)).toEqual([]);
    });

    test('addresses it to the personal chat that was used last, where a person has several', async () => {
      const group = address({ conversationId: 'group', scope: 'group' });
      const used = (conversationId: string, at: string) => {
        const chat = address({ conversationId });
        return store.transaction((tx) => tx.lockConversation(chat, at));
      };
      const addressed = async () => {
        const key = `k-${String(Math.random())}`;
        const [row] = await turn(group, (tx) => tx.enqueue(group, key, ops.slice(3), NOW));
        return row!.personalConversationId;
      };
      await used('chat-old', '2026-11-20T10:00:00.000Z');
      await used('chat-new', '2026-11-21T10:00:00.000Z');
      await used('chat-oldest', '2026-11-19T10:00:00.000Z');
      expect(await addressed()).toBe('chat-new');
      await used('chat-old', LATER);
      expect(await addressed()).toBe('chat-old');
    });

    test('deletes payloads after an hour and keys after a day, and tells how many replies it gave up', async () => {
      const invoke = { statusCode: 200, type: 'text', value: 'contract text' };
      const rows = await turn(ALEX, async (tx) => {
        await tx.recordTurn(ALEX, { key: 'k1', invoke }, NOW);
        await tx.countFailure('f1', NOW);
        return tx.enqueue(ALEX, 'k1', ops, NOW);
      });
      expect(await store.sweep('2026-11-22T10:59:00.000Z')).toEqual({ tooOld: 0 });
      expect(await waiting(ALEX)).toEqual(rows);
      await store.markDelivered(rows[0]!, undefined, NOW);
      expect(await store.sweep('2026-11-22T11:01:00.000Z')).toEqual({ tooOld: 3 });
      expect(await waiting(ALEX)).toEqual([]);
      expect(await store.sweep('2026-11-22T11:01:00.000Z')).toEqual({ tooOld: 0 });
      expect(await turn(ALEX, (tx) => tx.findTurn('k1'))).toEqual({ key: 'k1' });
      await store.sweep('2026-11-23T10:01:00.000Z');
      expect(await turn(ALEX, (tx) => tx.findTurn('k1'))).toBeUndefined();
      expect(await turn(ALEX, (tx) => tx.countFailure('f1', NOW))).toBe(0);
    });

    describe('the cards that can be pressed', () => {
      const live = { shows: 'profile', draftId: 'd1', nonce: 'n1' };
      const shown: Op = { op: 'send', card, summary: 'hello', live };
      const changed = (activityId: string, parts: object = {}): Op => ({
        ...{ op: 'update', activityId, card, summary: 'changed' },
        ...parts,
      });
      let key = 0;
      /** One reply from its turn to its mark. */
      const deliver = async (op: Op, activityId: string | undefined, who = ALEX, now = NOW) => {
        const [row] = await turn(who, (tx) => tx.enqueue(who, `key-${String(++key)}`, [op], now));
        await store.markDelivered(row!, activityId, now);
      };
      const cards = (who = ALEX) => turn(who, (tx) => tx.liveCards(who));
      beforeEach(() => create(ALEX, begun('d1')));

      test('are known once they are delivered, by the message that holds them', async () => {
        await turn(ALEX, (tx) => tx.enqueue(ALEX, 'k1', [shown], NOW));
        expect(await cards()).toEqual([]);
        await deliver(shown, 'm1');
        await deliver({ op: 'send', card, summary: 'no button that writes' }, 'm2');
        await deliver(
          { op: 'send', card, summary: 'anyone’s', live: { shows: 'settings' } },
          'm3',
          ALEX,
          LATER,
        );
        const where = { conversationId: 'chat-a', tenantId: 'stoke', userId: 'alex' };
        expect(await cards()).toEqual([
          { ...where, activityId: 'm1', ...live, madeAt: NOW },
          { ...where, activityId: 'm3', shows: 'settings', madeAt: LATER },
        ]);
        expect(await cards(BEN)).toEqual([]);
        expect(await cards(address({ tenantId: 'leeds' }))).toEqual([]);
      });

      test('become what they are changed into, or none when they are settled', async () => {
        await deliver(shown, 'm1');
        await deliver(changed('m1', { live: { ...live, shows: 'kpis', nonce: 'n2' } }), 'm1', ALEX, LATER);
        expect(await cards()).toMatchObject([
          { activityId: 'm1', shows: 'kpis', nonce: 'n2', madeAt: LATER },
        ]);
        await deliver(changed('m1'), 'm1');
        expect(await cards()).toEqual([]);
      });

      test('move to the message that took the place of one that was gone', async () => {
        await deliver(shown, 'm1');
        await deliver(changed('m1', { live }), 'm2');
        expect(await cards()).toMatchObject([{ activityId: 'm2', shows: 'profile' }]);
        await deliver(changed('m2'), 'm3');
        expect(await cards()).toEqual([]);
      });

      test('are no more where the channel did not name the message', async () => {
        await deliver(shown, 'm1');
        await deliver(changed('m1', { live }), undefined);
        expect(await cards()).toEqual([]);
      });

      test('stay when the reply is given up or long gone, for thirty days', async () => {
        await deliver(shown, 'm1');
        const [row] = await turn(ALEX, (tx) => tx.enqueue(ALEX, 'k1', [changed('m1')], NOW));
        await store.abandon(row!.id, 'gone', NOW);
        await store.sweep('2026-12-22T09:59:00.000Z');
        expect(await cards()).toMatchObject([{ activityId: 'm1' }]);
        await store.sweep('2026-12-22T10:01:00.000Z');
        expect(await cards()).toEqual([]);
      });

      test('go with their draft, and none comes after it', async () => {
        await create(ALEX, begun('d2'));
        await deliver(shown, 'm1');
        await deliver({ ...shown, live: { ...live, draftId: 'd2' } }, 'm2');
        await turn(ALEX, (tx) => tx.apply(ALEX, [{ change: 'deleteDraft', draftId: 'd1', readAt: 0 }], NOW));
        expect(await cards()).toMatchObject([{ activityId: 'm2', draftId: 'd2' }]);
        await deliver(shown, 'm3');
        expect(await cards()).toMatchObject([{ activityId: 'm2' }]);
      });

      test('go with their conversation, and none comes after it', async () => {
        const group = address({ conversationId: 'group', scope: 'group' });
        await deliver(shown, 'm1');
        await deliver(shown, 'm2', group);
        const [late] = await turn(ALEX, (tx) => tx.enqueue(ALEX, 'k1', [shown], NOW));
        await turn(ALEX, (tx) => tx.apply(ALEX, [{ change: 'forgetConversation' }], NOW));
        await store.markDelivered(late!, 'm3', NOW);
        expect(await cards()).toEqual([]);
        expect(await cards(group)).toMatchObject([{ activityId: 'm2' }]);
      });
    });

    describe('the changes of a draft', () => {
      const log = (who: ConversationAddress, draftId = 'd1') => turn(who, (tx) => tx.changesOf(who, draftId));
      const title = "A “title” with 'quotes', \\n and 🏞️";

      test('are kept one by one beside it, as they were made', async () => {
        const first = begun('d1', { answers: { title } });
        await create(ALEX, first);
        const second = revised(first.draft, [
          { change: 'answer', answers: { value: { pence: 9_007_199_254_740_991, per: 'year' } }, seen: true },
          { change: 'set-targets', targets: { 'gs1-3': { value: 0.5 }, 'gs1-4': null } },
          { change: 'rename', title: 'Verges' },
        ]);
        await save(ALEX, second);
        expect(await log(ALEX)).toEqual([...first.entries, ...second.entries]);
        const undone = revised(second.draft, [{ change: 'undo', of: 3 }], {}, await log(ALEX));
        await save(ALEX, undone);
        expect((await named(ALEX, 'd1'))?.answers.title).toBe(title);
        expect((await log(ALEX)).map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4]);
      });

      test('are its owner’s to read, as the draft is', async () => {
        await create(ALEX, begun('d1'));
        const nobody = { ...ALEX, userId: undefined } as unknown as ConversationAddress;
        for (const stranger of [BEN, ALEX_ELSEWHERE, nobody]) expect(await log(stranger)).toEqual([]);
        expect(await log(ALEX, 'd2')).toEqual([]);
      });

      test('are none of a turn that throws after it wrote', async () => {
        const first = begun('d1');
        await create(ALEX, first);
        const revision = revised(first.draft, [{ change: 'rename', title }]);
        const failing = turn(ALEX, async (tx) => {
          await tx.apply(ALEX, [{ change: 'reviseDraft', revision }], NOW);
          throw new Error('half way');
        });
        await expect(failing).rejects.toThrow('half way');
        expect(await log(ALEX)).toEqual(first.entries);
      });

      test('are none of a write that came too late', async () => {
        const first = begun('d1');
        await create(ALEX, first);
        const kept = revised(first.draft, [{ change: 'rename', title: 'first' }]);
        const late = revised(first.draft, [
          { change: 'rename', title: 'second' },
          { change: 'accept-reason', reason: 'pay' },
        ]);
        await save(ALEX, kept);
        await expect(save(ALEX, late)).rejects.toThrow(StaleWriteError);
        expect(await log(ALEX)).toEqual([...first.entries, ...kept.entries]);
      });

      test('fall with it, and with it alone', async () => {
        await create(ALEX, begun('d1', { answers: { title } }));
        const other = begun('d2');
        await create(ALEX, other);
        await turn(ALEX, (tx) => tx.apply(ALEX, [{ change: 'deleteDraft', draftId: 'd1', readAt: 0 }], NOW));
        expect(await log(ALEX)).toEqual([]);
        expect(await log(ALEX, 'd2')).toEqual(other.entries);
        // nothing is left to meet a new draft of the same id
        await create(ALEX, begun('d1'));
        expect(await log(ALEX)).toEqual(begun('d1').entries);
      });
    });

    test('keeps a version as it was, and never writes over it', async () => {
      await create(ALEX, begun('d1'));
      const version = {
        draftId: 'd1',
        version: 1,
        madeAt: NOW,
        status: 'ready' as const,
        ...KEPT_WITH,
        document: DOCUMENT,
      };
      const save = () => turn(ALEX, (tx) => tx.apply(ALEX, [{ change: 'saveVersion', version }], NOW));
      await save();
      expect(await store.findVersion('d1', 1)).toEqual({ reference: 'SV-0001', linksFrom: 0, version });
      await expect(save()).rejects.toThrow(StaleWriteError);
      await turn(ALEX, (tx) => tx.apply(ALEX, [{ change: 'deleteDraft', draftId: 'd1', readAt: 0 }], NOW));
      expect(await store.findVersion('d1', 1)).toBeUndefined();
    });

    test("counts how often the links of a draft were revoked: its owner's doing, and no change of it", async () => {
      await create(ALEX, begun('d1'));
      const version = {
        ...{ draftId: 'd1', version: 1, madeAt: NOW, status: 'ready' as const },
        ...{ ...KEPT_WITH, document: DOCUMENT },
      };
      await turn(ALEX, (tx) => tx.apply(ALEX, [{ change: 'saveVersion', version }], NOW));
      const revoke = (who: typeof ALEX, readAt: number) =>
        turn(who, (tx) => tx.apply(who, [{ change: 'revokeLinks', draftId: 'd1', readAt }], NOW));
      await expect(revoke(ALEX_ELSEWHERE, 0)).rejects.toThrow(StaleWriteError);
      await expect(revoke(ALEX, 1)).rejects.toThrow(StaleWriteError);
      expect(await store.findVersion('d1', 1)).toMatchObject({ linksFrom: 0 });
      await revoke(ALEX, 0);
      await revoke(ALEX, 0);
      expect(await store.findVersion('d1', 1)).toEqual({ reference: 'SV-0001', linksFrom: 2, version });
      const read = await turn(ALEX, (tx) => tx.read(ALEX, { draftId: 'd1' }));
      expect(read.named).toMatchObject({ linksFrom: 2, revision: 0 });
    });

    describe('what was saved', () => {
      const older = { ...AUTHOR.pack, version: '0', digest: 'old' };
      const newer = { ...AUTHOR.pack, version: '2', digest: 'new' };
      const version = (number: number, pack: DraftVersion['pack'], status: DraftVersion['status']) => ({
        change: 'saveVersion' as const,
        version: {
          ...{ draftId: 'd1', version: number, madeAt: NOW, status },
          ...{ ...KEPT_WITH, pack, document: DOCUMENT },
        },
      });
      const savedOf = (pack?: DraftVersion['pack']) =>
        turn(ALEX, async (tx) => {
          const read = await tx.read(ALEX, { draftId: 'd1', ...(pack && { pack }) });
          return read.saved?.map((saved) => saved.version);
        });
      /** A draft with three versions: two of an older pack, the newest of today's. */
      async function three(last: 'save-version' | 'mark-ready'): Promise<void> {
        const first = begun('d1', {}, { pack: older });
        await create(ALEX, first);
        const early = revised(first.draft, [{ change: 'save-version' }, { change: 'save-version' }], {
          pack: older,
        });
        await save(ALEX, early);
        await save(ALEX, revised(early.draft, [{ change: last }]));
        const status = last === 'mark-ready' ? 'ready' : 'draft';
        const versions = [version(1, older, 'draft'), version(2, older, 'draft')];
        await turn(ALEX, (tx) => tx.apply(ALEX, [...versions, version(3, AUTHOR.pack, status)], NOW));
      }

      test('is read with a draft that is no longer worked on: its own version', async () => {
        await three('mark-ready');
        expect(await savedOf(AUTHOR.pack)).toEqual([3]);
        expect(await savedOf(newer)).toEqual([3]);
        expect(await savedOf()).toEqual([3]);
      });

      test('is read with an open one that was last seen with another pack: the newest made with another', async () => {
        await three('save-version');
        expect(await savedOf(AUTHOR.pack)).toBeUndefined();
        expect(await savedOf(newer)).toEqual([3]);
        expect(await savedOf(older)).toEqual([3]);
        expect(await savedOf()).toBeUndefined();
      });

      test('passes over what was made with today’s', async () => {
        const first = begun('d1', {}, { pack: older });
        await create(ALEX, first);
        const confirmed = revised(first.draft, [{ change: 'confirm-kpis', seen: {} }], { pack: older });
        await save(ALEX, confirmed);
        await save(ALEX, revised(confirmed.draft, [{ change: 'save-version' }, { change: 'save-version' }]));
        await turn(ALEX, (tx) =>
          tx.apply(ALEX, [version(1, older, 'draft'), version(2, AUTHOR.pack, 'draft')], NOW),
        );
        expect(await savedOf(AUTHOR.pack)).toEqual([1]);
      });
    });

    test('takes hostile text: NUL and half characters go, the rest stays as it is', async () => {
      const title = '\0A\ud800B\udc00C \u202e=HYPERLINK("x") \'; drop table drafts; -- ${title} 👍';
      await create(ALEX, begun('d1', { answers: { title } }));
      expect((await named(ALEX, 'd1'))?.answers.title).toBe(
        'ABC \u202e=HYPERLINK("x") \'; drop table drafts; -- ${title} 👍',
      );
    });

    test('keeps nothing of a turn that throws', async () => {
      const failing = turn(ALEX, async (tx) => {
        await tx.apply(ALEX, [{ change: 'createDraft', revision: begun('d1') }], NOW);
        await tx.recordTurn(ALEX, { key: 'k1' }, NOW);
        throw new Error('half way');
      });
      await expect(failing).rejects.toThrow('half way');
      expect(await named(ALEX, 'd1')).toBeUndefined();
      expect(await turn(ALEX, (tx) => tx.findTurn('k1'))).toBeUndefined();
      await create(ALEX, begun('d2'));
      expect((await named(ALEX, 'd2'))?.reference).toBe('SV-0001');
    });
  });
}

const KEPT_WITH: Pick<DraftVersion, 'pack' | 'shape' | 'issues'> = {
  pack: AUTHOR.pack,
  shape: 1,
  issues: [],
};

const DOCUMENT: DraftVersion['document'] = {
  ...{
    title: 'Burslem Park',
    authority: 'Stoke',
    instrument: 'services',
    parties: { authority: 'the Authority', supplier: 'the Supplier' },
    facts: [{ label: 'Value', value: '£450,000' }],
    reviewed: false,
  },
  charter: { title: 'Charter', status: 'draft', version: '1', adopted: false },
  ...{
    incorporation: [{ number: '1.1', text: 'The Schedule is part of this Contract.' }],
    sections: [],
    definitions: [],
    kpis: [],
  },
  notes: { chosen: [], notChosen: [], legal: [], workforceReasons: [], sources: [] },
};
