import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { fill } from '../../src/charter/fill';
import { OPENS_DIALOG } from '../../src/cards/elements/buttons/button';
import { withoutDialogs } from '../../src/cards/json/withoutDialogs';
import { helpCard } from '../../src/cards/notices/helpCard';
import { lintCard } from '../support/cardLint';
import { actionsSentBy, buttonsOf, inputValuesOf, pressValue, textOf, type Json } from '../support/cardPress';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { goesToReview, newOfficer, settledOfficer, type Officer } from './officer';

const { buttons, clauses, review: words, settings, why } = pack.wording.cards;
const { dialogs } = pack.wording;
const REQUEST =
  'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent';

const card = z.custom<Parameters<typeof lintCard>[0]>((value) => typeof value === 'object' && value !== null);
/** Teams' shapes of an answer to task/fetch and task/submit, and nothing beside them. */
const answerShape = z.strictObject({
  task: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('continue'),
      value: z.strictObject({
        title: z.string().min(1),
        height: z.enum(['small', 'medium', 'large']),
        width: z.enum(['small', 'medium', 'large']),
        card: z.strictObject({
          contentType: z.literal('application/vnd.microsoft.card.adaptive'),
          content: card,
        }),
      }),
    }),
    z.strictObject({ type: z.literal('message'), value: z.string().min(1) }),
  ]),
});

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

/** Opens a dialog or presses a button in one, as Teams does; what the dialog shows then, or that it closed, and what came into the chat. */
async function asks(officer: Officer, name: 'task/fetch' | 'task/submit', data: unknown, id = randomUUID()) {
  const { connector, post } = bot;
  const before = connector.calls.length;
  const value = { data, context: { theme: 'default' } };
  const { status, body } = await post(officer.person.activity({ id, type: 'invoke', name, value }));
  expect(status).toBe(200);
  expect(Buffer.byteLength(body)).toBeLessThan(29_000);
  const answer = body === '' ? undefined : answerShape.parse(JSON.parse(body)).task;
  const shown = answer?.type === 'continue' ? answer.value.card.content : undefined;
  if (shown) {
    expect(lintCard(shown)).toEqual([]);
    expect(JSON.stringify(shown)).not.toContain('task/fetch');
  }
  return { body, answer, shown, chat: () => inChatSince(officer, before) };
}

/** What came into the chat; a turn of one's own comes after all that was on its way. */
async function inChatSince(officer: Officer, call: number): Promise<string> {
  const seen = (): number => officer.person.seenSince(call).length;
  await bot.post(officer.person.message('help'));
  expect(seen()).toBeGreaterThan(0);
  const replies = officer.person.seenSince(call).slice(0, -1);
  return replies.map(({ text }) => text).join('\n');
}

/** What the button of the newest card that opens something sends. */
function sentBy(shown: unknown, verb: string): Json {
  const sent = actionsSentBy(shown as Json).find((each) => each['verb'] === verb);
  if (!sent) throw new Error(`Nothing sends ${verb}`);
  return sent;
}

async function atReview(): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.says(REQUEST);
  await goesToReview(officer);
  return officer;
}

test('a dialog button asks for a dialog, and beside it stands one that gives the same in the chat', () => {
  const sent = actionsSentBy({ ...helpCard(pack).json }).filter(({ verb }) => verb === 'openSettings');
  expect(sent).toEqual([{ verb: 'openSettings', ...OPENS_DIALOG }, { verb: 'openSettings' }]);
  const plain = actionsSentBy({ ...withoutDialogs(helpCard(pack).json) });
  expect(plain.filter(({ verb }) => verb === 'openSettings')).toEqual([
    { verb: 'openSettings' },
    { verb: 'openSettings' },
  ]);
});

test('where there are no dialogs the button is a plain one, and the document comes into the chat', async () => {
  const officer = await atReview();
  expect(JSON.stringify(officer.newest().card)).not.toContain('task/fetch');
  const seen = await officer.presses(buttons.readDocument);
  expect(seen).toContain(words.kpiSchedule);
  expect(await officer.presses(buttons.furtherParts)).toContain(words.document);
});

test('the document opens in a dialog, its pages are turned there, and the chat stays as it is', async () => {
  const officer = await atReview();
  const opened = await asks(officer, 'task/fetch', sentBy(officer.newest().card, 'readDocument'));
  expect(textOf({ ...opened.shown })).toContain(words.kpiSchedule);
  const turned = await asks(officer, 'task/submit', pressValue({ ...opened.shown }, buttons.furtherParts));
  expect(textOf({ ...turned.shown })).not.toBe(textOf({ ...opened.shown }));
  const left = await asks(officer, 'task/submit', pressValue({ ...turned.shown }, buttons.backToDraft));
  expect(left.body).toBe('');
  expect(await opened.chat()).toBe('');
});

/** What the buttons of the newest card send that open something in a dialog. */
function opensInDialog(officer: Officer): readonly Json[] {
  const named = (sent: Json): Json => ({ ...sent, ...OPENS_DIALOG });
  return actionsSentBy(officer.newest().card!)
    .filter(({ verb }) => LONG.has(String(verb)))
    .map(named);
}

const LONG = new Set(['readDocument', 'showWhy', 'readOffered', 'readMeasures', 'listClauses', 'readClause']);

/** Turns every page of what a dialog shows, each by its button, and gives all that was read. */
async function readsOn(officer: Officer, opened: unknown): Promise<string> {
  const pages = [textOf(opened as Json)];
  let shown = opened;
  while (buttonsOf(shown as Json).includes(buttons.furtherParts)) {
    const next = await asks(officer, 'task/submit', pressValue(shown as Json, buttons.furtherParts));
    shown = next.shown;
    pages.push(textOf(shown as Json));
  }
  expect(new Set(pages).size).toBe(pages.length);
  return pages.join('\n');
}

test('all reasons open in a dialog, page by page, and beside it in the chat', async () => {
  const officer = await atReview();
  const opened = await asks(officer, 'task/fetch', sentBy(officer.newest().card, 'showWhy'));
  const read = await readsOn(officer, opened.shown);
  for (const part of [why.title, why.others, why.targets, why.sources]) expect(read).toContain(part);
  expect(await opened.chat()).toBe('');
  expect(await officer.presses(buttons.whyHere)).toContain(why.title);
});

test('every clause opens by its number, from the list of them, and the one beside it is turned to', async () => {
  const officer = await atReview();
  const document = await asks(officer, 'task/fetch', sentBy(officer.newest().card, 'readDocument'));
  const list = await asks(officer, 'task/submit', pressValue({ ...document.shown }, buttons.clauses));
  const rows = actionsSentBy({ ...list.shown }).filter(({ verb }) => verb === 'readClause');
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const { shown } = await asks(officer, 'task/submit', row);
    const one = fill(clauses.one, { number: Number(row['number']) });
    expect(textOf({ ...shown })).toContain(one);
    expect(textOf({ ...shown })).toContain(`${String(row['number'])}.1`);
  }
  const first = await asks(officer, 'task/submit', rows[0]);
  const next = await asks(officer, 'task/submit', pressValue({ ...first.shown }, buttons.clauseAfter));
  expect(textOf({ ...next.shown })).toContain(fill(clauses.one, { number: Number(rows[1]?.['number']) }));
  expect(await document.chat()).toBe('');
});

test('the measures of a commitment open in full, and those on offer in a draft', async () => {
  const officer = await atReview();
  await officer.says('what does the Charter say about volunteering?');
  const commitment = await asks(officer, 'task/fetch', sentBy(officer.newest().card, 'readMeasures'));
  const all = await readsOn(officer, commitment.shown);
  const of = pack.commitments.get('communities-4')!;
  expect(all).toContain(of.name);
  const measures = [...pack.measures.values()].filter((measure) => measure.commitment === of.id);
  for (const { name, calculation } of measures) {
    expect(all).toContain(name);
    expect(all).toContain(calculation);
  }
  expect(await commitment.chat()).toBe('');
  await officer.presses(buttons.changeMore);
  await officer.presses(buttons.measures);
  const offered = await asks(officer, 'task/fetch', sentBy(officer.newest().card, 'readOffered'));
  const read = await readsOn(officer, offered.shown);
  const ticked = Object.values(inputValuesOf(officer.newest().card!)).flatMap((ids) => ids.split(','));
  expect(ticked.length).toBeGreaterThan(0);
  for (const id of ticked) {
    expect(read).toContain(pack.measures.get(id)!.name);
    expect(read).toContain(pack.measures.get(id)!.calculation);
  }
});

test('an old button of something long shows it as it is now, one of a deleted draft nothing', async () => {
  const officer = await atReview();
  const long = opensInDialog(officer);
  const clause = { ...sentBy(officer.newest().card, 'readDocument'), verb: 'readClause', number: 9_000 };
  await officer.says('change the title to Burslem baths');
  for (const sent of long) {
    const { shown } = await asks(officer, 'task/fetch', sent);
    expect(textOf({ ...shown })).toContain('Burslem baths');
  }
  // a clause that is there no more gives the list of those there are
  const gone = await asks(officer, 'task/fetch', clause);
  expect(textOf({ ...gone.shown })).toContain(clauses.title);
  await officer.says('delete this draft');
  await officer.presses(buttons.deleteIt);
  for (const sent of [...long, clause]) {
    const { shown } = await asks(officer, 'task/fetch', sent);
    expect(textOf({ ...shown })).toContain(dialogs.notices.notFound);
  }
});

test('settings are put right in the dialog, what was typed kept, and saved once', async () => {
  const officer = newOfficer(bot);
  const { shown } = await asks(officer, 'task/fetch', { verb: 'openSettings', ...OPENS_DIALOG });
  const save = (of: unknown, inputs: Readonly<Record<string, string>>): Json =>
    pressValue({ ...(of as Json) }, buttons.saveSettings, inputs);
  const wrong = { 'field:name': 'Hartwell City Council', 'field:weighting': 'lots' };
  const again = await asks(officer, 'task/submit', save(shown, wrong));
  expect(textOf({ ...again.shown })).toContain(dialogs.settings.weighting);
  expect(inputValuesOf({ ...again.shown })).toMatchObject(wrong);
  const sent = save(again.shown, { 'field:weighting': '12' });
  const id = randomUUID();
  const saved = await asks(officer, 'task/submit', sent, id);
  expect(saved.body).toBe('');
  expect((await asks(officer, 'task/submit', sent, id)).body).toBe('');
  expect(await saved.chat()).toContain(dialogs.settings.savedTitle);
  // the same button under another activity: it is told, in the dialog, that this was done
  const twice = await asks(officer, 'task/submit', sent);
  expect(textOf({ ...twice.shown })).toContain(dialogs.notices.pressedBefore);
  const kept = await asks(officer, 'task/fetch', { verb: 'openSettings' });
  expect(inputValuesOf({ ...kept.shown })).toMatchObject({ 'field:weighting': '12' });
  expect(textOf({ ...kept.shown })).toContain(settings.title);
});

test('a dialog that was opened leaves nothing open in the chat', async () => {
  const officer = newOfficer(bot);
  await asks(officer, 'task/fetch', { verb: 'openSettings' });
  // beside the open form it would be the name of the authority
  expect(await officer.says('Hartwell')).not.toContain(dialogs.settings.savedTitle);
});

test('a form in a dialog from before the last change of the draft applies nothing', async () => {
  const officer = await atReview();
  const { d } = sentBy(officer.newest().card, 'readDocument');
  const { shown } = await asks(officer, 'task/fetch', { verb: 'editMeasures', d });
  await officer.says('change the place to Stafford');
  const stale = await asks(officer, 'task/submit', pressValue({ ...shown }, buttons.useMeasures));
  expect(textOf({ ...stale.shown })).toContain(dialogs.notices.stale);
});

test('another person’s draft, an unknown button and a chat that others read open nothing', async () => {
  const owner = await atReview();
  const sent = sentBy(owner.newest().card, 'readDocument');
  const { d } = sent;
  const ofDraft = [
    ...opensInDialog(owner),
    ...[
      { verb: 'listClauses', d },
      { verb: 'readClause', d, number: 1 },
      { verb: 'readOffered', d },
    ],
  ];
  const stranger = newOfficer(bot);
  const colleague = newOfficer(bot, { tenantId: owner.person.tenantId });
  for (const officer of [stranger, colleague])
    for (const each of ofDraft) {
      const { shown } = await asks(officer, 'task/fetch', each);
      expect(textOf({ ...shown })).toContain(dialogs.notices.notFound);
    }
  for (const data of [undefined, null, 'x', { verb: 'flurble' }, { __proto__: 1, verb: 4 }])
    expect((await asks(owner, 'task/submit', data)).answer).toEqual({
      type: 'message',
      value: dialogs.invoke.unknown,
    });
  const { userId, tenantId } = owner.person;
  const shared = newOfficer(bot, { userId, tenantId, conversationId: 'team', scope: 'channel' });
  for (const each of ofDraft) {
    const { answer } = await asks(shared, 'task/fetch', each);
    expect(answer).toEqual({ type: 'message', value: dialogs.invoke.done });
  }
  await bot.post(shared.person.message('help'));
  const posted = bot.connector.calls.filter(({ conversationId }) => conversationId === 'team');
  expect(posted).toHaveLength(ofDraft.length + 1);
  expect(JSON.stringify(posted)).not.toContain('Hartshill');
});
