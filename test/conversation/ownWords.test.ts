import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { asks, label, officerAt, TO_KPIS, TO_TITLE, TO_VALUE } from './startingPoints';

const { cards, dialogs } = pack.wording;
const { lead, told, undoing } = dialogs;
const { buttons } = cards;

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

describe('U26: whoever comes back', () => {
  test('is offered the newest drafts with what each waits for, opens one by name, and compares two', async () => {
    const officer = await officerAt(bot, [...TO_KPIS, ...TO_VALUE]);
    const hello = await officer.says('hello');
    expect(hello).toContain(cards.welcomeBack.title);
    expect(hello).toContain(
      fill(cards.welcomeBack.row, { reference: 'SV-0001', waitingFor: dialogs.waiting.kpis }),
    );
    expect(hello).toContain(
      fill(cards.welcomeBack.row, { reference: 'SV-0002', waitingFor: label('value') }),
    );
    await officer.plays([
      ['cancel'],
      ['open the grounds maintenance one', 'SV-0001'],
      ['compare SV-0001 with SV-0002', cards.compare.title, 'Verges and parks', label('term')],
    ]);
  });

  test('who has none is shown what can be done', async () => {
    const officer = await officerAt(bot, []);
    expect(await officer.says('hello')).not.toContain(cards.welcomeBack.title);
  });
});

describe('a change of three facts in one sentence', () => {
  const SAID = "it's £750k, four years not three, and it starts in June 2027";
  const CHANGED = (['value', 'term', 'start'] as const).map((id) => `${label(id)} changed from`);

  test('is taken whole, with what was and what is now, and taken back whole by its button, after a restart too', async () => {
    const officer = await officerAt(bot, TO_KPIS);
    const seen = await officer.says(SAID);
    for (const changed of CHANGED) expect(seen).toContain(changed);
    expect(seen).toContain('£750,000');
    expect(seen).toContain('1 June 2027');
    await bot.restart();
    const undone = await officer.presses(buttons.undo);
    const [before = ''] = told.undone.split('{parts}');
    expect(undone).toContain(before);
    for (const was of ['£900,000', '4 years', '1 June 2027']) expect(undone).toContain(was);
    // the figures rest on what was there before
    expect(undone).toContain('initial term £600,000');
    expect(await officer.says('the value is £600k plus VAT')).toContain(lead.sameFacts);
  });

  test('an older Undo takes nothing back', async () => {
    const officer = await officerAt(bot, TO_KPIS);
    await officer.says(SAID);
    const card = officer.cardWith(buttons.undo);
    await officer.says('make it £800k');
    const seen = await officer.pressesOn(card, buttons.undo);
    expect(seen).not.toContain(undoing.settled);
    expect(await officer.says('the value is £800k')).toContain(lead.sameFacts);
  });
});

test('the Charter is looked up in the middle of each question, which then is asked again', async () => {
  const officer = await officerAt(bot, TO_TITLE);
  const ANSWERS: readonly (readonly [id: string, answer: string])[] = [
    // says neither the kind nor what is part of it, so that both are asked
    ['title', 'Heron'],
    ['value', '£600,000 plus VAT'],
    ['term', '3 years'],
    ['start', 'April 2027'],
    ['place', 'Stoke-on-Trent'],
    ['kind', 'services'],
    ['bought', 'none of these'],
  ];
  for (const [id, answer] of ANSWERS) {
    const asked = officer.newest().text;
    const seen = await officer.says('what does the Charter say about volunteering?');
    expect([id, seen.includes(pack.commitments.get('communities-4')!.name)]).toEqual([id, true]);
    expect([id, asked.includes(asks(id))]).toEqual([id, true]);
    expect(seen).not.toContain(cards.common.error);
    await officer.says(answer);
    expect(officer.newest().text).not.toContain(cards.common.error);
  }
  expect(officer.newest().text).toContain(cards.profile.title);
});
