import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { noteDialogs, type Failures } from '../support/noteDialogs';
import type { Json } from '../support/cardPress';
import { startBot, type Bot } from '../support/startBot';

let bot: Bot;
const failures: Failures = new Map();

beforeAll(async () => {
  bot = await startBot({}, { dialogs: noteDialogs(failures) });
});
afterAll(() => bot.stop());
beforeEach(() => {
  failures.clear();
  bot.connector.latencyMs = 0;
});

let people = 0;
const someone = (options = {}) => bot.person(`Person${String(++people)}`, options);
const texts = (replies: readonly { text: string }[]) => replies.map(({ text }) => text.split('\n')[0]);
const tables = () => new BetterSqlite3(join(bot.dataDir, 'assistant.db'), { readonly: true });

describe('a turn', () => {
  test('is saved and answered, and the next turn goes on from it', async () => {
    const officer = someone();
    expect(texts(await officer.says('one'))).toEqual(['one']);
    expect(texts(await officer.says('two'))).toEqual(['one two']);
  });

  test('goes on after a restart', async () => {
    const officer = someone();
    await officer.says('before');
    await bot.restart();
    expect(texts(await officer.says('after'))).toEqual(['before after']);
  });

  test('replaces the pressed card, with the inputs it showed', async () => {
    const officer = someone();
    const [card] = await officer.says('one');
    const [changed] = await officer.presses(card!, 'Add');
    expect(changed).toMatchObject({ kind: 'updated', id: card!.id, summary: 'one more' });
  });

  test('sends the card anew when the pressed one is gone', async () => {
    const officer = someone();
    const [card] = await officer.says('one');
    const [changed] = await officer.presses({ ...card!, id: 'gone' }, 'Add', { word: 'two' });
    expect(changed).toMatchObject({ kind: 'sent', summary: 'one two' });
  });

  test('leaves known which message holds the card, in place or anew', async () => {
    const officer = someone();
    const known = () =>
      tables()
        .prepare('select activity_id from live_cards where conversation_id = ?')
        .pluck()
        .all(officer.conversationId);
    const [card] = await officer.says('one');
    expect(known()).toEqual([card!.id]);
    await officer.presses(card!, 'Add');
    expect(known()).toEqual([card!.id]);
    const [other] = await officer.says('two');
    bot.connector.messages.delete(other!.id);
    const [anew] = await officer.presses(other!, 'Add');
    expect(anew!.id).not.toBe(other!.id);
    expect(known().sort()).toEqual([card!.id, anew!.id].sort());
  });

  test('answers an officer without an aadObjectId with an apology, and makes no draft', async () => {
    const nobody = someone({ userId: undefined });
    expect(texts(await nobody.says('one'))).toEqual([expect.stringMatching(/^sorry [0-9a-f]{8}$/)]);
    const rows = tables().prepare("select count(*) as n from drafts where owner_id = ''").get() as {
      n: number;
    };
    expect(rows.n).toBe(0);
  });

  test('sends what is private to the personal chat, made where it is not known yet', async () => {
    const officer = someone();
    const inGroup = officer.inConversation('19:group@thread.v2');
    const [first] = await inGroup.says('secret');
    expect(first).toMatchObject({
      conversationId: officer.conversationId,
      text: expect.stringContaining('for you') as string,
    });
    const before = bot.connector.calls.length;
    await inGroup.says('secret');
    expect(bot.connector.calls.slice(before).map(({ path }) => path)).toEqual([
      `/v3/conversations/${encodeURIComponent(officer.conversationId)}/activities`,
    ]);
  });

  test('keeps one interview per person in a shared conversation', async () => {
    const [ada, ben] = [someone(), someone()].map((one) => one.inConversation('19:two@thread.v2'));
    await ada!.says('ada');
    await ben!.says('ben');
    expect(texts(await ada!.says('again'))).toEqual(['ada again']);
  });
});

describe('several activities', () => {
  test('six at once in one conversation are taken in order, none lost', async () => {
    bot.connector.latencyMs = 60;
    const officer = someone();
    const before = bot.connector.calls.length;
    const posted = ['a', 'b', 'c', 'd', 'e', 'f'].map(async (word, n) => {
      // a few milliseconds apart, so that their order is known; all are there before the first is answered
      await wait(n * 6);
      return bot.post(officer.message(word));
    });
    await Promise.all(posted);
    expect(texts(officer.seenSince(before))).toEqual([
      'a',
      'a b',
      'a b c',
      'a b c d',
      'a b c d e',
      'a b c d e f',
    ]);
  });

  test('conversations do not wait for each other', async () => {
    bot.connector.latencyMs = 150;
    const started = Date.now();
    await Promise.all([someone(), someone(), someone(), someone()].map((officer) => officer.says('one')));
    expect(Date.now() - started).toBeLessThan(450);
  });

  test('the same one again applies nothing and sends nothing', async () => {
    const officer = someone();
    const message = officer.message('one');
    await officer.sends(message);
    expect(await officer.sends(message)).toEqual([]);
    expect(texts(await officer.says('two'))).toEqual(['one two']);
  });

  test('the same one while the first is being answered applies nothing', async () => {
    bot.connector.latencyMs = 100;
    const officer = someone();
    const message = officer.message('one');
    const before = bot.connector.calls.length;
    const answers = await Promise.all([bot.post(message), bot.post(message), bot.post(message)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(texts(officer.seenSince(before))).toEqual(['one']);
  });

  test('a repeated invoke gets the recorded answer', async () => {
    const officer = someone();
    const action = { type: 'Action.Execute', verb: 'add', data: { word: 'one' } };
    const invoke = officer.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    const [first, second] = [await bot.post(invoke), await bot.post(invoke)];
    expect(JSON.parse(first.body)).toEqual({ statusCode: 200, type: 'text', value: 'one' });
    expect(second).toEqual(first);
    expect(texts(await officer.says('two'))).toEqual(['one two']);
  });

  test('the same button again, as a new activity, is answered with the current state', async () => {
    const officer = someone();
    const [card] = await officer.says('one');
    await officer.presses(card!, 'Add', { word: 'two' });
    expect(texts(await officer.presses(card!, 'Add', { word: 'two' }))).toEqual(['stands at one two']);
  });

  test('a refused press uses up nothing: after a stranger in the group, the owner presses the same button', async () => {
    const [owner, stranger] = [someone(), someone()].map((one) => one.inConversation('19:owner@thread.v2'));
    const [card] = await owner!.says('one');
    expect(texts(await stranger!.presses(card!, 'Add'))).toEqual(['not yours']);
    expect(texts(await owner!.presses(card!, 'Add', { word: 'two' }))).toEqual(['one two']);
    expect(texts(await owner!.presses(card!, 'Add', { word: 'two' }))).toEqual(['stands at one two']);
  });

  test.each([
    ['is refused', { d: 'no such draft' }, 'not yours'],
    ['changes nothing', { word: 'secret' }, 'for you alone'],
  ])(
    'a press that %s uses up nothing: the same person presses the same button again',
    async (_what, parts, told) => {
      const officer = someone();
      const [card] = await officer.says('one');
      const value = { ...(officer.press(card!, 'Add')['value'] as Json), ...parts };
      expect(texts(await officer.sends(officer.activity({ type: 'message', value })))).toEqual([told]);
      expect(texts(await officer.presses(card!, 'Add', { word: 'two' }))).toEqual(['one two']);
      expect(texts(await officer.presses(card!, 'Add', { word: 'two' }))).toEqual(['stands at one two']);
    },
  );

  test('a nonce is one person’s: a stranger who uses it for a draft of their own takes nothing from its owner', async () => {
    const [owner, stranger] = [someone(), someone()].map((one) => one.inConversation('19:theirs@thread.v2'));
    const [card] = await owner!.says('one');
    const [theirs] = await stranger!.says('own');
    const [value, copied] = [card!, theirs!].map((shown) => stranger!.press(shown, 'Add')['value'] as Json);
    const forged = { ...copied, n: value!['n'] };
    await stranger!.sends(stranger!.activity({ type: 'message', value: forged }));
    expect(texts(await stranger!.says('?'))).toEqual(['own more ?']);
    expect(texts(await owner!.presses(card!, 'Add', { word: 'two' }))).toEqual(['one two']);
  });

  test('without an id each counts: nothing can be recognised as a repeat', async () => {
    const officer = someone();
    const message = { ...officer.message('one'), id: undefined };
    await officer.sends(message);
    expect(texts(await officer.sends(message))).toEqual(['one one']);
  });

  test('an edited message is not run again, and each edit is told so once', async () => {
    const officer = someone();
    const message = officer.message('one');
    await officer.sends(message);
    const edit = (timestamp: string): Json => ({
      ...message,
      ...{
        type: 'messageUpdate',
        text: 'two',
        timestamp,
        channelData: { eventType: 'editMessage', tenant: { id: 'tenant-stoke' } },
      },
    });
    expect(texts(await officer.sends(edit('2026-11-22T10:00:00Z')))).toEqual(['send it again']);
    expect(texts(await officer.sends(edit('2026-11-22T10:00:00Z')))).toEqual([]);
    expect(texts(await officer.sends(edit('2026-11-22T10:01:00Z')))).toEqual(['send it again']);
    expect(texts(await officer.says('three'))).toEqual(['one three']);
  });

  test('an installation is welcomed once, by whichever event tells of it, and again after a removal', async () => {
    const officer = someone();
    const added = officer.activity({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] });
    expect(texts(await officer.installs())).toEqual(['welcome']);
    expect(texts(await officer.sends(added))).toEqual([]);
    expect(
      await officer.sends(officer.activity({ type: 'installationUpdate', action: 'add-upgrade' })),
    ).toEqual([]);
    await officer.sends(officer.activity({ type: 'installationUpdate', action: 'remove-upgrade' }));
    expect(texts(await officer.installs())).toEqual([]);
    await officer.sends(officer.activity({ type: 'installationUpdate', action: 'remove' }));
    expect(texts(await officer.installs())).toEqual(['welcome']);
  });
});

describe('a turn that fails', () => {
  test('once is apologised for with a reference, nothing is kept, and the same text works the next time', async () => {
    const officer = someone();
    await officer.says('one');
    failures.set('bad', 1);
    expect(texts(await officer.says('bad'))).toEqual([expect.stringMatching(/^sorry [0-9a-f]{8}$/)]);
    expect(texts(await officer.says('bad'))).toEqual(['one bad']);
  });

  test('always leaves the interview the second time, and the conversation goes on', async () => {
    const officer = someone();
    await officer.says('one');
    failures.set('bad', Infinity);
    await officer.says('bad');
    expect(texts(await officer.says('bad'))).toEqual([expect.stringMatching(/interview left$/)]);
    expect(texts(await officer.says('new'))).toEqual(['new']);
  });

  test('once, then worked, counts as failing for the first time when it fails again', async () => {
    const officer = someone();
    for (const failing of [1, 0, 1]) {
      failures.set('bad', failing);
      const said = texts(await officer.says('bad'));
      expect(said).toEqual([expect.stringMatching(failing > 0 ? /^sorry [0-9a-f]{8}$/ : /^bad$/)]);
    }
  });

  test('is not run again when it is delivered again', async () => {
    const officer = someone();
    failures.set('bad', 1);
    const message = officer.message('bad');
    await officer.sends(message);
    expect(await officer.sends(message)).toEqual([]);
  });

  test('answers an invoke with HTTP 200 and an error body', async () => {
    const officer = someone();
    failures.set('bad', 1);
    const action = { type: 'Action.Execute', verb: 'add', data: { word: 'bad' } };
    const invoke = officer.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    const { status, body } = await bot.post(invoke);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ statusCode: 500, type: 'error' });
  });

  test('for want of a database says that nothing was saved', async () => {
    const officer = someone();
    await officer.says('one');
    const file = new BetterSqlite3(join(bot.dataDir, 'assistant.db'));
    file.exec('alter table turns rename to turns_away');
    const replies = await officer.says('lost');
    file.exec('alter table turns_away rename to turns');
    file.close();
    expect(replies).toHaveLength(1);
    expect(replies[0]!.text).toMatch(/again/i);
    expect(texts(await officer.says('two'))).toEqual(['one two']);
  });
});

test('an invoke that nobody answers gets 501, and other unknown activities are left alone', async () => {
  const officer = someone();
  expect((await bot.post(officer.activity({ type: 'invoke', name: 'task/unknown' }))).status).toBe(501);
  expect(await officer.sends(officer.activity({ type: 'messageReaction', reactionsAdded: [] }))).toEqual([]);
});
