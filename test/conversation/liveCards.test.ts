import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
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
  // answered: that message is settled, the next question is live
  await officer.pressesOn(officer.cardWith(buttons.continue), buttons.continue, { answer: 'Office chairs' });
  expect(asShown().id).not.toBe(title.id);
  expect(known()).toEqual([asShown()]);
  await officer.says('delete SV-0001');
  expect(known()).toHaveLength(2);
  await officer.says('delete it');
  expect(known()).toEqual([]);
  file.close();
});
