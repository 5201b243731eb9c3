import { fill } from '../../src/charter/fill';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { startBot, type Bot } from '../support/startBot';
import { newOfficer, REFURBISHMENT, settledOfficer, TO_READY, type Officer } from './officer';
import { pack } from '../support/shippedPack';

const { dialogs, download } = pack.wording;
const REFERENCE = 'SV-0001';
const REVOKED = fill(dialogs.notices.linksRevoked, { reference: REFERENCE });
const clock = () => new Date('2026-11-22T10:00:00Z');

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

/** The address of the Word file that was shown last. */
async function linkOf(officer: Officer): Promise<string> {
  await officer.says(`word ${REFERENCE}`);
  const [, link] = /"url":"([^"]+\/documents\/[^"]+)"/.exec(JSON.stringify(officer.last)) ?? [];
  if (link === undefined) throw new Error('No link was given');
  return link;
}

/** What a link gives, wherever the bot listens since it was given: its status, and the heading where it is a page. */
async function open(bot: Bot, link: string): Promise<readonly [number, string?]> {
  const { pathname, search } = new URL(link);
  const response = await fetch(`${bot.url()}${pathname}${search}`);
  const [, heading] = /<h1>(.*)<\/h1>/.exec(await response.text()) ?? [];
  return heading === undefined ? [response.status] : [response.status, heading];
}

const REVOKED_PAGE = [410, download.revokedTitle] as const;

describe.each(['SQLite', 'PostgreSQL'])('links to documents on %s', (engine) => {
  let bot: Bot;
  let officer: Officer;
  beforeEach(async () => {
    const database = engine === 'SQLite' ? {} : { DATABASE_URL: await server.newDatabase() };
    bot = await startBot({ ...database, LINK_SECRET: 'of the links of this test, and no other' }, { clock });
    officer = await settledOfficer(bot);
  });
  afterEach(() => bot.stop());

  test('that were given end when they are revoked, those given later open, and other drafts keep theirs', async () => {
    await officer.plays(TO_READY);
    const colleague = await settledOfficer(bot);
    await colleague.plays(TO_READY);
    const [first, again, other] = [await linkOf(officer), await linkOf(officer), await linkOf(colleague)];
    expect([await open(bot, first), await open(bot, again)]).toEqual([[200], [200]]);

    expect(await officer.says('revoke the links')).toContain(REVOKED);
    expect(await open(bot, first)).toEqual(REVOKED_PAGE);
    expect(await open(bot, again)).toEqual(REVOKED_PAGE);
    expect(await open(bot, other)).toEqual([200]);
    const later = await linkOf(officer);
    expect(await open(bot, later)).toEqual([200]);

    await bot.restart();
    expect(await officer.says(`revoke the links to ${REFERENCE}`)).toContain(REVOKED);
    expect([await open(bot, first), await open(bot, later)]).toEqual([REVOKED_PAGE, REVOKED_PAGE]);
    expect(await open(bot, later.replace('links=1', 'links=2'))).toEqual([404, download.notFoundTitle]);
    expect(await open(bot, await linkOf(officer))).toEqual([200]);
  });
});

describe('revoking', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot({}, { clock });
  });
  afterAll(() => bot.stop());

  test('is done once, however often the message is delivered', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays(TO_READY);
    await linkOf(officer);
    const message = officer.person.message('revoke the links');
    await bot.post(message);
    const later = await linkOf(officer);
    await bot.post(message);
    expect(await open(bot, later)).toEqual([200]);
  });

  test('keeps the draft as it is, and is nothing that undo takes back', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([[REFURBISHMENT], ['yes'], ['go on'], ['go on']]);
    const link = await linkOf(officer);
    const before = await officer.says(`open ${REFERENCE}`);
    await officer.says('revoke the links');
    expect(await officer.says(`open ${REFERENCE}`)).toBe(before);
    await officer.says('KPI 1 52');
    await officer.says('undo');
    expect(await open(bot, link)).toEqual(REVOKED_PAGE);
  });

  test('says that there is none where no document was given, or no draft is open', async () => {
    const officer = await settledOfficer(bot);
    expect(await officer.says('revoke the links')).toContain(dialogs.notices.nothingOpen);
    await officer.says(REFURBISHMENT);
    expect(await officer.says('cancel the links')).toContain(
      fill(dialogs.notices.linksNone, { reference: REFERENCE }),
    );
  });

  test("is the owner's: somebody else who names the draft changes nothing", async () => {
    const officer = await settledOfficer(bot);
    await officer.plays(TO_READY);
    const link = await linkOf(officer);
    const colleague = newOfficer(bot, { tenantId: officer.person.tenantId });
    expect(await colleague.says(`revoke the links to ${REFERENCE}`)).toContain(dialogs.notices.notFoundTitle);
    expect(await open(bot, link)).toEqual([200]);
  });
});
