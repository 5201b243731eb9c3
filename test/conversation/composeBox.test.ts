import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fill } from '../../src/charter/fill';
import { elementsOf, lintCard } from '../support/cardLint';
import { textOf } from '../support/cardPress';
import { asks, finds, isTold, queryValue, type Found } from '../support/composeBox';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { GIVEN_IN_WORDS, settledOfficer, type Officer } from './officer';

const { compose, cards, explaining } = pack.wording;
const clock = () => new Date('2026-11-22T10:00:00Z');
const GROUP = '19:group@thread.v2';
/** Teams takes no larger card from a message extension. */
const MOST_BYTES = 28 * 1024;

/** This suite asks thousands of times. */
const OFTEN = { perPerson: 1e6, perTenant: 1e6, spanMs: 1_000 };
/** Nobody says how large an answer may be: ours are no larger (docs/platform.md#the-compose-box). */
const MOST_ANSWERED = 150_000;

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock, composeLimits: OFTEN });
});
afterAll(() => bot.stop());

/** All that is in the database, table by table. */
function everything(): unknown {
  const file = new BetterSqlite3(join(bot.dataDir, 'assistant.db'), { readonly: true });
  try {
    const tables = file.prepare("select name from sqlite_master where type = 'table' order by name").pluck();
    return tables.all().map((name) => [name, file.prepare(`select * from "${String(name)}"`).all()]);
  } finally {
    file.close();
  }
}

const read = ({ card }: Found): string => textOf(card as unknown as Parameters<typeof textOf>[0]);

/** The KPIs of a card with their targets. */
const targetsOn = (found: Found): readonly { name: string; target: string }[] =>
  [...read(found).matchAll(/^• \d+\. (.+?): (.+)$/gm)].map(([, name = '', target = '']) => ({
    name,
    target,
  }));

/** Everything a card holds, shown or not. */
const whole = (found: readonly Found[]): string => JSON.stringify(found);

const REQUEST =
  'Draft clauses for Hartshill library refurbishment, £2.41m plus VAT, 19 months from April 2027, Stoke-on-Trent';
const PRIVATE = ['2,41', '2.41', '2,89', '2.89', '19 months', 'April 2027', 'October 2028'];

async function officerWithDraft(request = REQUEST): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.plays([[request], ['yes'], ['go on']]);
  return officer;
}

describe('Charter', () => {
  const person = () => bot.person('Ada');

  test('shows the themes before anything is typed', async () => {
    for (const typed of [undefined, '', '  ', 'a']) {
      const found = await finds(bot, person(), 'charter', typed);
      expect(found.map(({ title }) => title)).toEqual(pack.charter.themes.map(({ name }) => name));
      expect(found.map(read).join()).toContain(pack.charter.themes[0]!.commitments[0]!.words);
    }
  });

  test('finds every commitment by its name, by each thing it is called, and by each while it is still typed', async () => {
    const missed: string[] = [];
    for (const { name, aliases } of pack.commitments.values())
      for (const called of [name, ...aliases])
        for (const typed of new Set([called, called.slice(0, Math.max(4, called.length - 2))])) {
          const found = await finds(bot, person(), 'charter', typed);
          if (!found.some(({ title }) => title === name)) missed.push(`${typed} (${name})`);
        }
    expect(missed).toEqual([]);
  });

  test('puts a commitment word for word, with its place and how it can be counted', async () => {
    const [commitment] = pack.commitments.values();
    const [first] = await finds(bot, person(), 'charter', commitment!.name);
    const measure = [...pack.measures.values()].find(({ commitment: of }) => of === commitment!.id)!;
    for (const words of [commitment!.words, commitment!.place, measure.name, pack.charter.title])
      expect(read(first!)).toContain(words);
    expect(first!.text.slice(0, 30)).toBe(commitment!.words.slice(0, 30));
  });

  test('offers the theme whose name is begun, before its commitments', async () => {
    for (const { name } of pack.charter.themes) {
      const [first] = await finds(bot, person(), 'charter', name.slice(0, 5).toLowerCase());
      expect(first?.title).toBe(name);
    }
  });

  test('says honestly that the Charter does not speak of something', async () => {
    const text = 'parking charges';
    expect(await isTold(bot, person(), 'charter', text)).toBe(fill(compose.notInCharter, { text }));
  });
});

describe('Clauses', () => {
  const person = () => bot.person('Ada');
  const names = explaining.paragraph.instruments;

  test('asks for a subject before anything is typed', async () => {
    for (const typed of [undefined, '', 'clauses'])
      expect(await isTold(bot, person(), 'clauses', typed)).toBe(compose.library.ask);
  });

  test('gives each measure of the library by its name, with its clauses', async () => {
    for (const measure of pack.measures.values()) {
      const found = await finds(bot, person(), 'clauses', measure.name);
      const titles = found.map(({ title }) => title);
      expect(titles).toContain(fill(compose.library.measureTitle, { name: measure.name }));
      const clause = [...pack.clauses.values()].find(({ measure: of }) => of === measure.id)!;
      expect(titles).toContain(fill(compose.library.clauseTitle, { title: clause.title }));
    }
  });

  test.each(Object.entries(compose.library.instruments))(
    'for %s lists every clause that is written for it, a page at a time, and no other',
    async (instrument, [called]) => {
      const written = [...pack.clauses.values()].filter(({ instruments }) =>
        instruments.some((each) => each === instrument),
      );
      const found: Found[] = [];
      for (let page = await finds(bot, person(), 'clauses', called); page.length > 0;) {
        found.push(...page);
        expect(Buffer.byteLength(whole(page))).toBeLessThan(MOST_ANSWERED);
        page = await finds(bot, person(), 'clauses', called, found.length);
      }
      expect(found.map(({ title }) => title).sort()).toEqual(
        written.map(({ title }) => fill(compose.library.clauseTitle, { title })).sort(),
      );
      expect(found.every(({ text }) => text.includes(names[instrument as keyof typeof names]))).toBe(true);
    },
  );

  test('a subject with a kind of contract gives only what is written for that kind', async () => {
    const measure = [...pack.measures.values()].find(
      ({ suits }) => suits.includes('grant') && suits.includes('works'),
    )!;
    const grant = await finds(bot, person(), 'clauses', `grant ${measure.name}`);
    const clauses = grant.filter(({ title }) => title.startsWith(compose.library.clauseTitle.split('{')[0]!));
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses.every(({ text }) => text.includes(names.grant))).toBe(true);
    expect(whole(clauses)).not.toContain(names.works);
  });

  test('no clause holds a figure in place of the target, or a slot', async () => {
    const found = await finds(bot, person(), 'clauses', [...pack.measures.values()][0]!.name);
    expect(whole(found)).toContain(compose.library.figures.count);
    expect(whole(found)).not.toMatch(/\{[a-zA-Z]+\}/);
  });
});

describe('My drafts', () => {
  test('offers each draft without figures, and with them', async () => {
    const officer = await officerWithDraft();
    const [plain, full, ...more] = await finds(bot, officer.person, 'drafts');
    expect(more).toEqual([]);
    const named = { reference: 'SV-0001', title: 'Hartshill library refurbishment' };
    expect(plain!.title).toBe(fill(compose.drafts.title, named));
    expect(full!.title).toBe(fill(compose.drafts.withFigures, named));
    expect(read(full!)).toMatch(/£2,892,000|£2.41 ?m|£2,410,000/);
    expect(read(full!)).toContain('19 months');
  });

  test('shows no figure of the contract unless the owner picks the result with figures', async () => {
    const officer = await officerWithDraft();
    const atWork = await finds(bot, officer.person, 'drafts');
    await officer.plays([['go on'], ['yes'], [GIVEN_IN_WORDS], ['yes', cards.ready.title]]);
    const ready = await finds(bot, officer.person, 'drafts');
    for (const [plain, full] of [atWork, ready]) {
      for (const figure of PRIVATE) expect(whole([plain!])).not.toContain(figure);
      const targets = targetsOn(full!);
      expect(targets.length).toBeGreaterThan(1);
      for (const { target } of targets) expect(read(plain!)).not.toContain(target);
    }
    const chosen = [...pack.commitments.values()].filter(({ name }) => read(atWork[0]!).includes(name));
    expect(chosen.length).toBeGreaterThan(1);
    for (const { name } of targetsOn(ready[1]!)) expect(read(ready[0]!)).toContain(name);
  });

  test('the newest that are worked on have figures at once, any other when its name is typed', async () => {
    const officer = await officerWithDraft();
    for (const place of ['Burslem', 'Hanley'])
      await officer.plays([[REQUEST.replace('Hartshill', place)], ['yes'], ['go on']]);
    const titles = async (typed?: string) =>
      (await finds(bot, officer.person, 'drafts', typed)).map(({ title }) => title);
    const [withFigures = ''] = compose.drafts.withFigures.split('{title}').slice(1);
    const marked = (each: string): boolean => each.endsWith(withFigures);
    expect((await titles()).map(marked)).toEqual([false, true, false, true, false]);
    expect((await titles('hartsh')).map(marked)).toEqual([false, true]);
  });

  test('a ready draft is shown as it was saved', async () => {
    const officer = await officerWithDraft();
    await officer.plays([['go on'], ['yes'], [GIVEN_IN_WORDS], ['yes', cards.ready.title]]);
    const before = await finds(bot, officer.person, 'drafts');
    expect(before).toHaveLength(2);
    await officer.says('settings');
    await officer.presses(cards.buttons.saveSettings, {
      'field:name': 'Another Council',
      'field:kpiCeiling': '1',
    });
    expect(await finds(bot, officer.person, 'drafts')).toEqual(before);
    expect(read(before[0]!)).toContain(compose.drafts.standing.ready);
  });

  test('a draft that is not finished has a name and nothing more', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([['draft'], ['Grounds maintenance, Burslem Park'], ['£217,000 plus VAT']]);
    const found = await finds(bot, officer.person, 'drafts');
    expect(found).toHaveLength(1);
    expect(read(found[0]!)).toContain(compose.drafts.asksNothing);
    expect(whole(found)).not.toMatch(/217/);
  });

  test('finds by beginnings of the title’s words in any order, and by the reference', async () => {
    const officer = await officerWithDraft();
    await officer.plays([['draft'], ['Grounds maintenance, Burslem Park'], ['cancel']]);
    const titles = async (typed: string) =>
      (await finds(bot, officer.person, 'drafts', typed)).map(({ title }) => title);
    for (const typed of ['burs', 'Park gro', 'maintenance', 'sv-0002', '0002'])
      expect(await titles(typed)).toEqual([expect.stringContaining('Burslem')]);
    expect(await titles('libr hartshill')).toHaveLength(2);
    const text = 'swimming';
    expect(await isTold(bot, officer.person, 'drafts', text)).toBe(fill(compose.drafts.noneCalled, { text }));
  });

  test('nobody finds a draft of somebody else: not a colleague, not the same id in another authority, not somebody unknown', async () => {
    const officer = await officerWithDraft();
    const { userId, tenantId, name } = officer.person;
    const others = [
      bot.person('Ben', { tenantId }),
      bot.person(name, { userId, tenantId: 'tenant-elsewhere' }),
      bot.person('Cid', { tenantId, userId: 'AAD-' }),
    ];
    for (const other of [...others, ...others.map((each) => each.inConversation(GROUP))])
      for (const typed of [undefined, 'library', 'SV-0001', '%', "' or 1=1 --"]) {
        expect(await finds(bot, other, 'drafts', typed)).toEqual([]);
      }
    const unknown = bot.person('Dee', { tenantId, userId: undefined });
    expect(await isTold(bot, unknown, 'drafts')).toBe(compose.drafts.noPerson);
    expect(await isTold(bot, others[0]!, 'drafts')).toBe(compose.drafts.none);
  });

  test('in a chat with others the owner is shown the same as in their own', async () => {
    const officer = await officerWithDraft();
    const own = await finds(bot, officer.person, 'drafts');
    for (const scope of ['groupChat', 'channel'] as const)
      expect(await finds(bot, officer.person.inConversation(GROUP, scope), 'drafts')).toEqual(own);
  });
});

describe('a query', () => {
  const HOSTILE: readonly unknown[] = [
    ...[undefined, null, 7, 'charter', [], {}, { commandId: 'charter' }, { commandId: 7, parameters: 7 }],
    ...[
      { commandId: 'charter', parameters: [null, 3, { name: 'query' }, { name: 'query', value: { a: 1 } }] },
      {
        commandId: 'drafts',
        parameters: [{ name: 'query', value: ['SV-0001'] }],
        queryOptions: { skip: -1 },
      },
      {
        commandId: 'charter',
        parameters: [{ name: 'query', value: 'x' }],
        queryOptions: { skip: 1e9, count: 1e9 },
      },
      { commandId: '__proto__', parameters: [], __proto__: { commandId: 'drafts' } },
    ],
    ...[
      ...[
        '1+1+; '.repeat(3_000),
        'a'.repeat(100_000),
        '%_%',
        "'; drop table drafts; --",
        '<at>everyone</at> {{DATE}}',
      ],
      ...['\u0000\u202E\uD800', '((((((((((', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(50), '.*+?^${}()|[]\\', '{text} {title}'],
    ].flatMap((typed) =>
      ['charter', 'clauses', 'drafts', 'other'].map((command) => queryValue(command, typed)),
    ),
  ];

  test('writes nothing, sends nothing, and is answered in Teams’ shapes whatever it holds', async () => {
    const officer = await officerWithDraft();
    const before = everything();
    const calls = bot.connector.calls.length;
    for (const who of [officer.person, officer.person.inConversation(GROUP), bot.person('Ben')])
      for (const value of [
        ...HOSTILE,
        queryValue('drafts'),
        queryValue('charter'),
        queryValue('clauses', 'waste'),
      ])
        await asks(bot, who, value);
    expect(everything()).toEqual(before);
    expect(bot.connector.calls).toHaveLength(calls);
  });

  test('of a command that is not ours is told so', async () => {
    for (const command of ['settings', '', 'toString'])
      expect(await isTold(bot, bot.person('Ada'), command, 'waste')).toBe(compose.unknown);
  });

  test('that comes again is answered again, the same', async () => {
    const activity = bot.person('Ada').activity({
      ...{ type: 'invoke', name: 'composeExtension/query', id: 'the-same' },
      value: queryValue('charter', 'apprentices'),
    });
    const answers = [await bot.post(activity), await bot.post(activity)];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.status).toBe(200);
  });

  test('every card that can be put into a chat is sound, small, and has nothing to press', async () => {
    const officer = await officerWithDraft();
    const found = [
      ...(await finds(bot, officer.person, 'charter')),
      ...(await finds(bot, officer.person, 'drafts')),
    ];
    for (const { name } of pack.commitments.values()) {
      found.push(...(await finds(bot, officer.person, 'charter', name)));
      found.push(...(await finds(bot, officer.person, 'clauses', name)));
    }
    expect(found.length).toBeGreaterThan(100);
    const problems = found.flatMap(({ title, card }) => [
      ...lintCard(card).map((problem) => `${title}: ${problem}`),
      ...(Buffer.byteLength(JSON.stringify(card)) > MOST_BYTES ? [`${title} is too large`] : []),
      ...elementsOf(card).flatMap(({ type }) =>
        /^(?:Action|Input)\./.test(type) ? [`${title} has ${type}`] : [],
      ),
    ]);
    expect(problems).toEqual([]);
    expect(whole(found)).not.toContain('[object');
  });
});

describe('what a draft is called', () => {
  test('is shown as typed and does nothing, in the list and on the card', async () => {
    const officer = await settledOfficer(bot);
    const title = 'Park **works** [press](https://evil.example) <at>everyone</at> <b>now</b>';
    await officer.plays([['draft'], [title]]);
    const [found] = await finds(bot, officer.person, 'drafts', 'park');
    expect(found!.title).not.toMatch(/\*\*|\]\(|<at>|<b>/);
    const blocks = elementsOf(found!.card).filter(({ type }) => type === 'TextBlock');
    expect(JSON.stringify(blocks)).not.toContain('evil');
    expect(whole([found!])).not.toContain('<at>');
  });
});

describe('the database', () => {
  let other: Bot;
  let foreign: BetterSqlite3.Database;
  beforeEach(async () => {
    other = await startBot({}, { clock });
    foreign = new BetterSqlite3(join(other.dataDir, 'assistant.db'), { timeout: 0 });
  });
  afterEach(async () => {
    foreign.close();
    await other.stop();
  });

  /** Another process at work, between two transactions of the bot, which lives in this one. */
  async function does(sql: string): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      try {
        foreign.exec(sql);
        return;
      } catch (error) {
        if (!/locked|busy/.test(String(error))) throw error;
        await wait(5);
      }
    }
    throw new Error('The database stayed locked');
  }

  test('may be locked by another process that writes: a query needs no lock', async () => {
    const person = other.person('Ada');
    await does('begin immediate');
    expect(await isTold(other, person, 'drafts')).toBe(compose.drafts.none);
    expect(await finds(other, person, 'charter')).toHaveLength(pack.charter.themes.length);
    await does('rollback');
  });

  test('that cannot be read stands in the way of drafts only, and the person is told so', async () => {
    await does('alter table drafts rename to gone');
    const person = other.person('Ada');
    expect(await isTold(other, person, 'drafts')).toBe(compose.failed);
    expect(await finds(other, person, 'charter')).toHaveLength(pack.charter.themes.length);
    await does('alter table gone rename to drafts');
    expect(await isTold(other, person, 'drafts')).toBe(compose.drafts.none);
  });
});

test('who asks too often is told to wait, and nobody else is', async () => {
  const strict = await startBot({}, { clock, composeLimits: { perPerson: 3, perTenant: 5, spanMs: 10_000 } });
  try {
    const ask = (name: string, tenantId?: string) =>
      isTold(strict, strict.person(name, tenantId === undefined ? {} : { tenantId }), 'clauses');
    const ada = [await ask('Ada'), await ask('Ada'), await ask('Ada'), await ask('Ada')];
    expect(ada).toEqual([...Array<string>(3).fill(compose.library.ask), compose.tooOften]);
    expect([await ask('Ben'), await ask('Cid')]).toEqual([compose.library.ask, compose.library.ask]);
    expect(await ask('Dee')).toBe(compose.tooOften);
    expect(await ask('Dee', 'tenant-leeds')).toBe(compose.library.ask);
  } finally {
    await strict.stop();
  }
});
