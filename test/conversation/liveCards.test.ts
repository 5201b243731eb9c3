import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { fill } from '../../src/charter/fill';
import { pressValue } from '../support/cardPress';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer } from './officer';

const { buttons } = pack.wording.cards;

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

test('every card of a step is known while it can be pressed, with what it shows and its nonce', async () => {
  const officer = await settledOfficer(bot);
  const file = new BetterSqlite3(join(bot.dataDir, 'assistant.db'), { readonly: true });
  const known = () =>
    file
      .prepare(
        'select activity_id as id, shows, draft_id as d, user_id as person, nonce as n from live_cards where conversation_id = ?',
      )
      .all(officer.person.conversationId);
  await officer.says('draft');
  const title = officer.cardWith(buttons.continue);
  const asShown = (reply = officer.cardWith(buttons.continue)) => {
    const { d, n } = pressValue(reply.card!, buttons.continue);
    return { id: reply.id, shows: 'question', d, person: officer.person.userId, n };
  };
  expect(known()).toEqual([asShown()]);
  // wrong input: the same message, with a new card
  await officer.pressesOn(title, buttons.continue, { answer: '' });
  const again = asShown();
  expect(again.id).toBe(title.id);
  expect(again.n).not.toBe(asShown(title).n);
  expect(known()).toEqual([again]);
  // answered: nothing stands below it, so the next question takes its place
  await officer.pressesOn(officer.cardWith(buttons.continue), buttons.continue, { answer: 'Office chairs' });
  expect(asShown().id).toBe(title.id);
  expect(known()).toEqual([asShown()]);
  await officer.says('delete SV-0001');
  // what was open before says that it goes on further down, where deleting is asked about
  expect(known()).toMatchObject([{ shows: 'delete' }]);
  await officer.says('delete it');
  expect(known()).toEqual([]);
  file.close();
});

test('a card that was answered by typing becomes its answer, after the reply', async () => {
  const officer = await settledOfficer(bot);
  await officer.says('draft');
  const asked = officer.cardWith(buttons.continue);
  await officer.says('Office chairs');
  const [reply, left] = bot.connector.calls.slice(-2);
  expect([reply!.method, left!.method, left!.activityId]).toEqual(['POST', 'PUT', asked.id]);
  expect(officer.shown.get(asked.id)?.text).toContain('Office chairs');
});

test('a card that is asked again says where, and one that cannot be replaced keeps nothing back', async () => {
  const officer = await settledOfficer(bot);
  await officer.says('draft');
  const asked = officer.cardWith(buttons.continue);
  await officer.says('what is an FTE?');
  expect(officer.shown.get(asked.id)?.text).toBe(pack.wording.cards.answered.left);
  const again = officer.cardWith(buttons.continue);
  bot.connector.fails({ status: 429, headers: { 'retry-after': '20' }, method: 'PUT' });
  const started = Date.now();
  await officer.says('Office chairs');
  expect(officer.shown.get(again.id)).toEqual(again);
  await officer.says('£90,000 plus VAT');
  expect(Date.now() - started).toBeLessThan(10_000);
});

test('pressing from question to question changes one card in its place, and says above what was answered', async () => {
  const officer = await settledOfficer(bot);
  await officer.says('draft');
  const messages = () =>
    [...bot.connector.messages.values()].filter(
      ({ conversationId }) => conversationId === officer.person.conversationId,
    ).length;
  const before = messages();
  await officer.presses(buttons.continue, { answer: 'Office chairs' });
  const seen = await officer.presses(buttons.continue, { answer: '£90,000', basis: 'without' });
  expect(messages()).toBe(before);
  expect(seen).toContain(
    fill(pack.wording.cards.answered.kept, { label: pack.questions.get('value')!.label, value: '' }).trim(),
  );
});

test('a card below which something stands is settled where it is, and the next comes below', async () => {
  const officer = await settledOfficer(bot);
  await officer.says('draft');
  const asked = officer.cardWith(buttons.continue);
  const { tenantId, conversationId } = officer.person;
  const other = bot.person('Someone', { tenantId, conversationId });
  await other.says('help');
  await officer.pressesOn(asked, buttons.continue, { answer: 'Office chairs' });
  expect(officer.newest().id).not.toBe(asked.id);
  expect(officer.shown.get(asked.id)?.text).toContain('Office chairs');
});
