import { fill } from '../../src/charter/fill';
import { elementsOf } from '../support/cardLint';
import { startBot, type Bot } from '../support/startBot';
import { goesToReview, settledOfficer, type Officer } from './officer';
import { pack } from '../support/shippedPack';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { cards, dialogs } = pack.wording;
const { buttons, assessment: words } = cards;
const { modes } = pack.assessment;

/** Up to the review of a contract of services. */
async function atReview(): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.says(
    'Draft clauses for grounds maintenance of Hanford parks, services, £900,000 plus VAT, 3 years from April 2027, Leeds, 10 people',
  );
  await goesToReview(officer);
  return officer;
}

/** The measures whose figure the open card would have offered. */
function ticked(officer: Officer): readonly string[] {
  const field = elementsOf(officer.newest().card ?? {}).find(({ fields }) => fields['id'] === 'field:offers');
  const value = field?.fields['value'];
  return typeof value === 'string' ? value.split(',') : [];
}

test('a method statement is what is suggested, and the review says so', async () => {
  const officer = await atReview();
  expect(officer.newest().text).toContain(fill(words.line, { label: modes.method.label }));
  const card = await officer.presses(buttons.assessment);
  expect(card).toContain(words.title);
  for (const { label } of Object.values(modes)) expect(card).toContain(label);
});

test('offers are ticked, their limits and marks are shown and changed, and the review says what each carries', async () => {
  const officer = await atReview();
  await officer.presses(buttons.assessment);
  const [first = '', second = ''] = ticked(officer);
  expect(second).not.toBe('');
  const choice = { 'field:mode': 'offers', 'field:offers': `${first},${second}`, 'field:short': 'fail' };
  expect(await officer.presses(buttons.useAssessment, choice)).toContain(dialogs.assessment.review);
  const wrong = { ...choice, [`field:marks:${first}`]: '70', [`field:marks:${second}`]: '70' };
  expect(await officer.presses(buttons.useAssessment, wrong)).toContain(
    fill(dialogs.assessment.marksTotal, { sum: 140, marks: pack.assessment.marks }),
  );
  const right = { ...choice, [`field:marks:${first}`]: '60', [`field:marks:${second}`]: '' };
  const review = await officer.presses(buttons.useAssessment, right);
  expect(review).toContain(modes.offers.label);
  expect(officer.newest().text).toMatch(/60 marks.*40 marks/s);
});

test('going back to fixed requirements gives every target its figure again', async () => {
  const officer = await atReview();
  await officer.presses(buttons.assessment);
  const [first = ''] = ticked(officer);
  await officer.presses(buttons.useAssessment, {
    'field:mode': 'offers',
    'field:offers': first,
    'field:short': 'floor',
  });
  await officer.presses(buttons.useAssessment, { 'field:mode': 'fixed', 'field:offers': first });
  expect(officer.newest().text).toContain(fill(words.line, { label: modes.fixed.label }));
  expect(officer.newest().text).not.toContain('as offered');
});

test('no offer, or more than there may be, is asked for again', async () => {
  const officer = await atReview();
  await officer.presses(buttons.assessment);
  const none = await officer.presses(buttons.useAssessment, { 'field:mode': 'offers', 'field:offers': '' });
  expect(none).toContain(fill(dialogs.assessment.tickOffers, { most: pack.assessment.most }));
});
