import { statusesThatAllow } from '../../src/record/lifecycle';
import type { Engine } from '../../src/storage/engine/engine';
import { applyErasures, noteErasures, personKey, readErasures } from '../../src/storage/erasures';
import type { ConversationAddress, Store } from '../../src/storage/store';
import { context } from '../support/contracts';
import { begun } from '../support/revisions';

export interface OpenedDatabase {
  readonly store: Store;
  /** The tables themselves, as whoever restores a backup opens them. */
  readonly engine: Engine;
}

const BEFORE = '2026-11-20T10:00:00.000Z';
const ERASED = '2026-11-21T10:00:00.000Z';
const AFTER = '2026-11-22T10:00:00.000Z';
const NOW = '2026-11-23T10:00:00.000Z';

const chatOf = (userId: string, parts: Partial<ConversationAddress> = {}): ConversationAddress => ({
  ...{
    conversationId: `chat-${userId}`,
    serviceUrl: 'http://127.0.0.1',
    tenantId: 'moorside',
    scope: 'personal',
  },
  ...{ botId: '28:bot', channelUserId: `29:${userId}`, userId },
  ...parts,
});
const ALEX = chatOf('alex');
const BEN = chatOf('ben');
const ALEX_ELSEWHERE = chatOf('alex', { tenantId: 'hartwell', conversationId: 'chat-elsewhere' });
const ALEX_IN_GROUP = chatOf('alex', { conversationId: 'group', scope: 'group' });

/** What the list of erasures must do to a database that is older than it, whichever engine it stands on. */
export function describeErasures(name: string, open: () => Promise<OpenedDatabase>): void {
  describe(`The list of erasures on ${name}`, () => {
    let opened: OpenedDatabase;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await opened.store.close();
      await opened.engine.db.destroy();
    });

    /** One turn of a person: a draft where one is named, an answer that quotes it, a reply that waits. */
    const turn = (who: ConversationAddress, at: string, draftId?: string) =>
      opened.store.transaction(async (tx) => {
        await tx.lockConversation(who, at);
        const { tenantId, userId = '' } = who;
        if (draftId !== undefined) {
          const revision = begun(draftId, {}, { at, tenantId, ownerId: userId });
          await tx.apply(who, [{ change: 'createDraft', revision }], at);
        }
        await tx.apply(who, [{ change: 'saveInterview', interview: { lastSeen: at } }], at);
        const key = `${who.conversationId} ${at}${draftId === undefined ? '' : ` ${draftId}`}`;
        const invoke = { statusCode: 200, type: 'text', value: `Title of ${draftId ?? 'none'}` };
        await tx.recordTurn(who, { key, invoke, nonce: key }, at);
        await tx.enqueue(who, key, [{ op: 'sendText', text: `Title of ${draftId ?? 'none'}` }], at);
      });
    const tables = () => opened.engine.db;
    const drafts = async () =>
      (await tables().selectFrom('drafts').select('id').orderBy('id').execute()).map(({ id }) => id);

    test('has a deleted draft on it, of two erasures of one person the later, oldest first', async () => {
      await turn(ALEX, BEFORE, 'd1');
      await opened.store.transaction((tx) =>
        tx.apply(ALEX, [{ change: 'deleteDraft', draftId: 'd1', readAt: 0 }], ERASED),
      );
      const person = personKey({ tenantId: 'moorside', userId: 'alex' });
      for (const at of [AFTER, BEFORE]) await noteErasures(tables(), [{ erased: 'person', person, at }]);
      expect(await readErasures(tables())).toEqual([
        { erased: 'draft', draftId: 'd1', at: ERASED },
        { erased: 'person', person, at: AFTER },
      ]);
      expect(person).not.toContain('alex');
      expect(person).not.toBe(personKey({ tenantId: 'hartwell', userId: 'alex' }));
    });

    test('takes a draft away again with what waits and may quote it, and no other', async () => {
      await turn(ALEX, BEFORE, 'd1');
      await turn(BEN, BEFORE, 'd2');
      const list = [{ erased: 'draft', draftId: 'd1', at: ERASED }] as const;
      await applyErasures(tables(), list, NOW);
      await applyErasures(tables(), list, NOW);
      expect(await drafts()).toEqual(['d2']);
      expect(await tables().selectFrom('changes').select('draft_id').execute()).toEqual([{ draft_id: 'd2' }]);
      const replies = await tables()
        .selectFrom('outbox')
        .select(['state', 'reason', 'op'])
        .orderBy('id')
        .execute();
      expect(replies).toEqual([
        { state: 'abandoned', reason: 'erased', op: null },
        { state: 'waiting', reason: null, op: expect.stringContaining('d2') as unknown },
      ]);
      const answers = await tables().selectFrom('turns').select('invoke').execute();
      expect(JSON.stringify(answers)).not.toContain('d1');
      expect(JSON.stringify(answers)).toContain('d2');
      expect(await readErasures(tables())).toEqual(list);
    });

    test('takes away what was kept of a person by then, not what they began after it, nor anything of others', async () => {
      await turn(ALEX, BEFORE, 'd1');
      await turn(ALEX_IN_GROUP, BEFORE);
      await turn(BEN, BEFORE, 'd2');
      await turn(ALEX_ELSEWHERE, BEFORE, 'd3');
      await turn(ALEX, AFTER, 'd4');
      const person = personKey({ tenantId: 'moorside', userId: 'alex' });
      await applyErasures(tables(), [{ erased: 'person', person, at: ERASED }], NOW);
      expect(await drafts()).toEqual(['d2', 'd3', 'd4']);
      const chats = await tables()
        .selectFrom('conversations')
        .select(['conversation_id', 'user_id', 'channel_user_id'])
        .orderBy('conversation_id')
        .execute();
      expect(chats).toEqual([
        { conversation_id: 'chat-alex', user_id: 'alex', channel_user_id: '29:alex' },
        { conversation_id: 'chat-ben', user_id: 'ben', channel_user_id: '29:ben' },
        { conversation_id: 'chat-elsewhere', user_id: 'alex', channel_user_id: '29:alex' },
        { conversation_id: 'group', user_id: null, channel_user_id: '' },
      ]);
      const replies = await tables().selectFrom('outbox').select('turn_key').orderBy('turn_key').execute();
      expect(replies.map(({ turn_key }) => turn_key)).toEqual([
        `chat-alex ${AFTER} d4`,
        `chat-ben ${BEFORE} d2`,
        `chat-elsewhere ${BEFORE} d3`,
      ]);
    });

    test('leaves the authority’s settings, without the name and the account of who set them', async () => {
      const save = (who: ConversationAddress, weighting: number, readAt: number) =>
        opened.store.transaction((tx) =>
          tx.apply(
            who,
            [
              {
                ...{ change: 'saveSettings', readAt, settings: { ...context.settings, weighting } },
                setBy: {
                  name: { name: 'Alex Moor', who: 'alex', at: BEFORE },
                  weighting: { name: 'Ben', who: 'ben', at: BEFORE },
                },
              },
            ],
            BEFORE,
          ),
        );
      await save(ALEX, 10, 0);
      await save(BEN, 15, 1);
      const person = personKey({ tenantId: 'moorside', userId: 'alex' });
      await applyErasures(tables(), [{ erased: 'person', person, at: ERASED }], NOW);
      const read = await opened.store.transaction((tx) => tx.read(BEN, {}));
      expect(read.settings).toMatchObject({ weighting: 15 });
      expect(read.settingsSetBy).toEqual({
        name: { at: BEFORE },
        weighting: { name: 'Ben', who: 'ben', at: BEFORE },
      });
      const kept = await tables().selectFrom('settings_changes').select('who').orderBy('revision').execute();
      expect(kept).toEqual([{ who: '' }, { who: 'ben' }]);
    });

    test('takes a draft away in every status in which its owner may delete it, whatever else of it cannot be read', async () => {
      const statuses = statusesThatAllow('owner', 'delete');
      for (const [index, status] of statuses.entries()) {
        const id = `d${index}`;
        await turn(ALEX, BEFORE, id);
        await tables().updateTable('drafts').set({ status, answers: '{' }).where('id', '=', id).execute();
      }
      await turn(ALEX, BEFORE.replace(':00.', ':01.'), 'newer');
      await tables().updateTable('drafts').set({ status: 'live' }).where('id', '=', 'newer').execute();
      const person = personKey({ tenantId: 'moorside', userId: 'alex' });
      await applyErasures(tables(), [{ erased: 'person', person, at: ERASED }], NOW);
      expect(await drafts()).toEqual(['newer']);
    });
  });
}
