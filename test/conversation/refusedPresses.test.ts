import { questionWords } from '../../src/drafting/questions/questionWords';
import { pressValue } from '../support/cardPress';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { acceptsReasons, settledOfficer, type Officer } from './officer';

const { buttons } = pack.wording.cards;
const { notices, answered } = pack.wording.dialogs;
const REQUEST =
  'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

async function atReview(): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.says(REQUEST);
  for (const button of [buttons.suggest, buttons.draftIt, buttons.useTargets]) await officer.presses(button);
  await acceptsReasons(officer, pack.wording.cards.reasons);
  return officer;
}

test('a press that what is open stands in the way of is refused, and works once that is closed', async () => {
  const officer = await settledOfficer(bot);
  await officer.says('draft');
  await officer.says('Grounds maintenance, Burslem Park');
  const value = officer.cardWith(buttons.continue);
  const { d } = pressValue(value.card!, buttons.continue, {});
  const answersValue = () => officer.pressesOn(value, buttons.continue, { answer: '£90,000 plus VAT' });
  await officer.submits({ verb: 'editAnswer', d, question: 'title' });
  expect(await answersValue()).toContain(notices.stale);
  await officer.says('cancel');
  await officer.submits({ verb: 'goOn', d });
  expect(await answersValue()).toContain(questionWords(pack, 'term').question);
});

test('fetching the file of a ready draft uses up no other button of its card', async () => {
  const officer = await atReview();
  const review = officer.cardWith(buttons.word);
  await officer.pressesOn(review, buttons.ready);
  await officer.presses(buttons.open);
  const saved = officer.cardWith(buttons.reopen);
  for (let times = 0; times < 2; times += 1) await officer.pressesOn(saved, buttons.word);
  expect(await officer.pressesOn(saved, buttons.reopen)).toContain(answered.reopened);
  expect(await officer.pressesOn(saved, buttons.reopen)).toContain(notices.pressedBefore);
});
