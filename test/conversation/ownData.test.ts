import { fill } from '../../src/charter/fill';
import { databasePath } from '../../src/storage/database';
import BetterSqlite3 from 'better-sqlite3';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { pack } from '../support/contracts';
import { plainText, type Json } from '../support/cardPress';
import { startBot, type Bot } from '../support/startBot';
import { newOfficer, settledOfficer, type Officer } from './officer';

const START = Date.parse('2026-11-22T10:00:00Z');
const DAY = 86_400_000;
const MINUTE = 60_000;

let bot: Bot;
let now = START;
beforeAll(async () => {
  bot = await startBot({ DRAFTS_KEPT_DAYS: '90', LINK_MINUTES: '30' }, { clock: () => new Date(now) });
});
afterAll(() => bot.stop());
beforeEach(() => {
  now = START;
});

const { mine: cards, buttons, drafts: list } = pack.wording.cards;
const { mine: said, notices } = pack.wording.dialogs;
const { settings: ofSettings } = pack.wording.dialogs;
const TITLE = 'Zeppelin hangar refurbishment';
const REQUEST = `Draft clauses for ${TITLE}, £2.4m plus VAT, 18 months from April 2027, Hartwell`;

/** The tables as they are on the disk. */
function rows<T>(query: string, ...given: string[]): T[] {
  const file = new BetterSqlite3(databasePath(bot.dataDir), { readonly: true });
  try {
    return file.prepare(query).all(...given) as T[];
  } finally {
    file.close();
  }
}
const draftsOf = ({ person }: Officer) =>
  rows<{ reference: string }>('select reference from drafts where owner_id = ?', person.userId ?? '');

/** Lets time pass, and what is swept every ten minutes be swept: at a start, which its stop waits for. */
async function sweepAfter(ms: number): Promise<void> {
  now += ms;
  await bot.restart();
  await bot.restart();
}

/** The address that the newest card's button opens. */
function linkOf(officer: Officer, title: string): string {
  const actions = (officer.newest().card?.['actions'] ?? []) as Json[];
  return plainText(actions.find((action) => action['title'] === title)?.['url']);
}

describe('export', () => {
  test.each([
    ...['export my data', 'Send me my data', 'can I have a copy of everything you hold on me?'],
    ...['please give me a copy of my data', 'download all my data', 'subject access request'],
  ])('“%s” gives a link', async (words) => {
    const officer = newOfficer(bot);
    expect(await officer.says(words)).toContain(cards.exportTitle);
    expect(linkOf(officer, buttons.openExport)).toMatch(/^http.+\/exports\/[0-9a-f]{24}\?/);
  });

  test('is one file with all that is kept of this person, and of nobody else', async () => {
    const officer = await settledOfficer(bot);
    const other = newOfficer(bot, { tenantId: officer.person.tenantId });
    await other.says('Draft clauses for Lighthouse repainting, £900,000 plus VAT, 12 months, Redmarsh');
    await officer.says(REQUEST);
    await officer.says('call it Zeppelin hangar works');
    await officer.says('export my data');
    const response = await fetch(linkOf(officer, buttons.openExport));
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="my-data-2026-11-22.json"',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    expect(text).not.toContain('Lighthouse');
    expect(text).not.toContain(other.person.userId);
    const file = JSON.parse(text) as {
      about: string[];
      person: unknown;
      drafts: { title: string; answers: { title: string }; changes: { change: { change: string } }[] }[];
      settingsSaved: { after: { name: string } }[];
      conversations: { channel_user_id: string }[];
      turns: unknown[];
    };
    expect(file.about).toEqual([
      fill(pack.wording.download.exportAbout, { at: new Date(now).toISOString(), count: 1 }),
      ...pack.wording.download.exportHas,
      ...pack.wording.download.exportHasNot,
    ]);
    expect(file.person).toEqual({ tenantId: officer.person.tenantId, userId: officer.person.userId });
    expect(file.drafts).toHaveLength(1);
    expect(file.drafts[0]).toMatchObject({ answers: { title: 'Zeppelin hangar works' }, versions: [] });
    expect(file.drafts[0]?.changes[0]?.change.change).toBe('begun');
    expect(file.settingsSaved).toHaveLength(1);
    expect(file.conversations).toMatchObject([{ channel_user_id: officer.person.channelUserId }]);
    expect(file.turns.length).toBeGreaterThan(2);
  });

  test('has a draft that cannot be read as the text that stands there', async () => {
    const officer = await settledOfficer(bot);
    await officer.says(REQUEST);
    const file = new BetterSqlite3(databasePath(bot.dataDir));
    file.prepare("update drafts set answers = '{broken' where owner_id = ?").run(officer.person.userId);
    file.close();
    await officer.says('export my data');
    const exported = await (await fetch(linkOf(officer, buttons.openExport))).json();
    expect(exported).toMatchObject({ drafts: [{ answers: { unreadable: '{broken' } }] });
  });

  test('is given for so long, to the link as it was made, and to no link of a document', async () => {
    const officer = newOfficer(bot);
    await officer.says('export my data');
    const link = linkOf(officer, buttons.openExport);
    const status = async (url: string) => (await fetch(url)).status;
    expect(await status(link)).toBe(200);
    expect(await status(link.replace(/expires=\d+/, 'expires=9999999999'))).toBe(404);
    expect(await status(link.replace(/exports\/./, 'exports/x'))).toBe(404);
    expect(await status(link.replace('/exports/', '/documents/').replace('?', '/1?'))).toBe(404);
    now += 31 * MINUTE;
    expect(await status(link)).toBe(410);
  });
});

describe('deletion', () => {
  test.each([
    ...['delete my data', 'Delete everything you hold on me', 'please erase all my data', 'forget me'],
    ...['can you wipe everything you know about me', 'remove all my personal data from your system'],
  ])('“%s” shows what there is, and deletes nothing', async (words) => {
    const officer = await settledOfficer(bot);
    await officer.says(REQUEST);
    const seen = await officer.says(words);
    expect(seen).toContain(cards.eraseTitle);
    expect(seen).toContain(`SV-0001 ${TITLE}`);
    expect(seen).toContain(cards.staysSettings);
    expect(draftsOf(officer)).toHaveLength(1);
  });

  test.each(['yes', 'ok', 'go on', 'delete it', 'yes, delete everything', 'delete', buttons.eraseMine])(
    '“%s”, typed, deletes nothing and agrees to nothing',
    async (words) => {
      const officer = await settledOfficer(bot);
      await officer.says(REQUEST);
      await officer.says('delete my data');
      const before = rows('select revision from drafts where owner_id = ?', officer.person.userId ?? '');
      expect(await officer.says(words)).toContain(said.pressIt);
      expect(rows('select revision from drafts where owner_id = ?', officer.person.userId ?? '')).toEqual(
        before,
      );
    },
  );

  test('is left by a no, and lapses at anything else that is said', async () => {
    const officer = await settledOfficer(bot);
    await officer.says(REQUEST);
    await officer.says('delete my data');
    expect(await officer.says('no')).toContain(said.kept);
    await officer.says('delete my data');
    expect(await officer.says('what does the Charter say about apprenticeships?')).not.toContain(
      said.pressIt,
    );
    expect(await officer.says('yes')).not.toContain(said.pressIt);
    expect(await officer.presses(buttons.keepMine)).toContain(said.kept);
    expect(draftsOf(officer)).toHaveLength(1);
  });

  test('takes everything of this person’s, with replies that wait, and leaves others and the settings', async () => {
    const officer = await settledOfficer(bot);
    const { tenantId, userId = '', conversationId } = officer.person;
    const other = newOfficer(bot, { tenantId });
    await other.says(REQUEST);
    await officer.says(REQUEST);
    await officer.says('export my data');
    const link = linkOf(officer, buttons.openExport);
    await officer.says('delete my data');
    const before = bot.connector.calls.length;
    const seen = await officer.presses(buttons.eraseMine);
    expect(seen).toContain(said.erasedTitle);
    expect(bot.connector.calls.length - before).toBe(2);
    expect((await fetch(link)).status).toBe(404);
    for (const [table, whose] of [
      ['drafts', 'owner_id'],
      ['interviews', 'user_id'],
      ['live_cards', 'user_id'],
      ['exports', 'user_id'],
      ['conversations', 'user_id'],
      ['settings_changes', 'who'],
    ])
      expect([table, rows(`select * from ${table} where ${whose} = ?`, userId)]).toEqual([table, []]);
    expect(JSON.stringify(rows('select * from settings where tenant_id = ?', tenantId))).not.toContain(
      userId,
    );
    const texts = rows('select op from outbox where conversation_id = ? and op is not null', conversationId);
    expect(texts).toEqual([]);
    expect(draftsOf(other)).toHaveLength(1);
    expect(await other.says('my drafts')).toContain(TITLE);
    expect(await officer.says('my drafts')).toContain(list.none);
  });

  test('pressed again it does nothing, not even to what was begun since; an older card shows what there is now', async () => {
    const officer = await settledOfficer(bot);
    await officer.says(REQUEST);
    await officer.says('delete my data');
    const card = officer.cardWith(buttons.eraseMine);
    const press = officer.person.press(card, buttons.eraseMine);
    await officer.sends(press);
    await officer.says(REQUEST);
    expect(await officer.sends({ ...press })).toBe('');
    expect(await officer.pressesOn(card, buttons.eraseMine)).toContain(said.erasedBefore);
    await sweepAfter(2 * DAY);
    expect(await officer.pressesOn(card, buttons.eraseMine)).toContain(said.changedSince);
    expect(draftsOf(officer)).toHaveLength(1);
  });

  test('of what has changed since the card is shown first', async () => {
    const officer = await settledOfficer(bot);
    await officer.says(REQUEST);
    await officer.says('delete my data');
    const card = officer.cardWith(buttons.eraseMine);
    await officer.says('call it Zeppelin hangar works');
    const seen = await officer.pressesOn(card, buttons.eraseMine);
    expect(seen).toContain(said.changedSince);
    expect(draftsOf(officer)).toHaveLength(1);
    await officer.presses(buttons.eraseMine);
    expect(draftsOf(officer)).toEqual([]);
  });

  test.each(['export my data', 'delete my data'])(
    'and export are not in a chat that others read: “%s” goes to the person’s own',
    async (words) => {
      const officer = await settledOfficer(bot);
      await officer.says(REQUEST);
      const group = officer.person.inConversation(`group-${officer.person.tenantId}`);
      const seen = await group.says(words);
      expect(seen.map(({ text, conversationId }) => [conversationId === group.conversationId, text])).toEqual(
        [
          [true, expect.stringContaining(notices.sharedPrivate) as unknown],
          [false, expect.stringContaining(words) as unknown],
        ],
      );
      expect(rows('select * from exports where user_id = ?', officer.person.userId ?? '')).toEqual([]);
    },
  );
});

/** Whether a text stands anywhere in the files of the database, as they are while it is in use. */
function standsInFiles(text: string): string[] {
  const path = databasePath(bot.dataDir);
  const backup = `${path}-copy`;
  const found = [path, `${path}-wal`].filter((each) => existsSync(each) && readFileSync(each).includes(text));
  const file = new BetterSqlite3(path, { readonly: true });
  rmSync(backup, { force: true });
  file.exec(`vacuum into '${backup}'`);
  file.close();
  return readFileSync(backup).includes(text) ? [...found, 'backup'] : found;
}

describe('what was deleted stands in no file of the database once it was swept, which is every ten minutes', () => {
  test('a draft, deleted by its owner', async () => {
    const officer = await settledOfficer(bot);
    await officer.says(REQUEST.replace('Zeppelin', 'Xylophone'));
    expect(standsInFiles('Xylophone')).toContain('backup');
    await officer.says('delete SV-0001');
    await officer.presses(buttons.deleteIt);
    await sweepAfter(10 * MINUTE);
    expect(standsInFiles('Xylophone')).toEqual([]);
  });

  test('all that was kept of a person', async () => {
    const officer = newOfficer(bot, { userId: 'aad-of-nobody-else' });
    await officer.says(REQUEST.replace('Zeppelin', 'Yardarm'));
    expect(standsInFiles('aad-of-nobody-else')).toContain('backup');
    await officer.says('delete my data');
    await officer.presses(buttons.eraseMine);
    await sweepAfter(10 * MINUTE);
    expect(standsInFiles('Yardarm')).toEqual([]);
    await sweepAfter(DAY);
    expect(standsInFiles('aad-of-nobody-else')).toEqual([]);
  });
});

describe('a draft that nobody changes', () => {
  test('is named in the list with the day on which it goes, and goes', async () => {
    const officer = await settledOfficer(bot);
    await officer.says(REQUEST);
    now += 59 * DAY;
    expect(await officer.says('my drafts')).not.toContain('Deleted on');
    now += 2 * DAY;
    expect(await officer.says('my drafts')).toContain(fill(list.goes, { date: '20 February 2027' }));
    await sweepAfter(0);
    expect(draftsOf(officer)).toHaveLength(1);
    await sweepAfter(30 * DAY);
    expect(draftsOf(officer)).toEqual([]);
    expect(await officer.says('my drafts')).toContain(list.none);
  });
});

describe('the settings of an authority', () => {
  test('are told with who changed them, when, and what was there before', async () => {
    const officer = await settledOfficer(bot);
    const { called } = pack.wording.cards.settings;
    now += 2 * DAY;
    await officer.says('settings');
    await officer.presses(buttons.saveSettings, { 'field:weighting': '15' });
    for (const words of ['who changed the settings?', 'who last changed our settings']) {
      const seen = await officer.says(words);
      expect(seen).toContain(ofSettings.savesTitle);
      const changes = fill(ofSettings.savedChange, { label: called.weighting, was: '10%', now: '15%' });
      expect(seen).toContain(
        fill(ofSettings.saveTold, {
          date: '24 November 2026',
          who: `${officer.person.name} Wilber`,
          changes,
        }),
      );
    }
    const other = newOfficer(bot);
    expect(await other.says('who changed the settings')).toContain(ofSettings.savesNone);
  });
});

describe('removing the assistant from one’s own chat', () => {
  const remove = ({ person }: Officer) =>
    person.sends(person.activity({ type: 'installationUpdate', action: 'remove' }));
  const add = ({ person }: Officer) =>
    person.sends(person.activity({ type: 'installationUpdate', action: 'add' }));

  test('keeps the drafts, gives up what waits to be written there, from wherever it came, and writes nothing more', async () => {
    const officer = await settledOfficer(bot);
    await officer.says(REQUEST);
    const { conversationId, tenantId } = officer.person;
    const group = officer.person.inConversation(`group-${tenantId}`);
    bot.connector.rateLimited.set(conversationId, '60');
    const inGroup = group.says('my drafts');
    const inChat = officer.says('my drafts');
    await Promise.all([inGroup, inChat]);
    const waiting = () =>
      rows(
        "select id from outbox where state = 'waiting' and (conversation_id = ? or personal_conversation_id = ?)",
        ...[conversationId, conversationId],
      );
    expect(waiting()).toHaveLength(2);
    await remove(officer);
    expect(waiting()).toEqual([]);
    bot.connector.rateLimited.delete(conversationId);
    const before = bot.connector.calls.length;
    await sweepAfter(MINUTE);
    const calls = bot.connector.calls.slice(before).filter((call) => call.conversationId === conversationId);
    expect(calls).toEqual([]);
    expect(draftsOf(officer)).toHaveLength(1);
    await add(officer);
    expect(await officer.says('my drafts')).toContain(TITLE);
  });

  test('takes the drafts that are not ready with it where the setting says so, and none that is', async () => {
    const other = await startBot({ ON_UNINSTALL: 'delete' }, { clock: () => new Date(now) });
    try {
      const officer = await settledOfficer(other);
      await officer.says(REQUEST);
      await officer.says(REQUEST.replace('Zeppelin', 'Lighthouse'));
      const file = new BetterSqlite3(databasePath(other.dataDir));
      const left = () => file.prepare('select title, status from drafts').all();
      file.prepare("update drafts set status = 'ready' where title like 'Lighthouse%'").run();
      const group = officer.person.inConversation(`group-${officer.person.tenantId}`);
      await group.sends(group.activity({ type: 'installationUpdate', action: 'remove' }));
      expect(left()).toHaveLength(2);
      await remove(officer);
      expect(left()).toEqual([{ title: 'Lighthouse hangar refurbishment', status: 'ready' }]);
      expect(file.prepare('select kind from erasures').all()).toEqual([{ kind: 'draft' }]);
      file.close();
    } finally {
      await other.stop();
    }
  });
});
