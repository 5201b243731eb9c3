import { fill } from '../../src/charter/fill';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer, type Exchange, type Officer } from './officer';
import { pack } from '../support/shippedPack';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { cards, dialogs } = pack.wording;
const health = pack.questions.get('healthCare')!;
const [yes, no] = ['yes', 'no'].map(
  (value) => health.choices.find((choice) => choice.value === value)!.title,
);
const psr = pack.legal.get('regime-psr')!.text;
const readAs = cards.profile.title;
const nowYes = fill(dialogs.told.changed, { label: health.label, before: no!, now: yes! });
const nowNo = fill(dialogs.told.changed, { label: health.label, before: yes!, now: no! });

/** A service whose title speaks of health, said to be none, up to the card of its KPIs. */
const TO_KPIS: readonly Exchange[] = [
  [
    'Draft clauses for community health visiting, services, £900,000 plus VAT, 3 years from April 2027, Leeds',
  ],
  ['no', pack.questions.get('bought')!.question],
  ['none of these', readAs],
  ['go on'],
  ['go on', cards.kpis.title],
];

async function atKpis(): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.plays(TO_KPIS);
  return officer;
}

describe('a changed health care answer is read back, with the law that now governs the contract', () => {
  test('said in words', async () => {
    const officer = await atKpis();
    await officer.plays([
      [`change the ${health.names[0]!} to yes`, nowYes, readAs, `${health.label}\n${yes!}`, psr],
      ['yes', cards.kpis.title],
      [`change the ${health.names[0]!} to no`, nowNo, readAs, `${health.label}\n${no!}`],
    ]);
    expect(officer.newest().text).not.toContain(psr);
  });

  test('picked on its card', async () => {
    const officer = await atKpis();
    await officer.plays([
      [`change the ${health.names[0]!}`, health.question],
      [`[${cards.buttons.continue}]`, { answer: 'yes' }, readAs, `${health.label}\n${yes!}`, psr],
    ]);
  });

  test('sent with the whole form, which says so above the contract', async () => {
    const officer = await atKpis();
    await officer.plays([
      [`change the ${health.names[0]!} to yes`, readAs, psr],
      [`[${cards.buttons.oneForm}]`, cards.form.titleChange],
      [`[${cards.buttons.continue}]`, { 'field:healthCare': 'no' }, readAs],
    ]);
    const [next] = officer.last;
    const kept = (label: string, value: string) => fill(cards.answered.kept, { label, value });
    expect(next?.text).toContain(kept(health.label, no!));
    expect(next?.text).not.toContain(kept(pack.questions.get('title')!.label, ''));
    expect(next?.text).toContain(readAs);
  });
});

test('an answer that leaves the law as it is changes without a second reading back', async () => {
  const officer = await atKpis();
  await officer.plays([['change the length to 4 years', cards.kpis.title]]);
  expect(officer.newest().text).not.toContain(readAs);
});
