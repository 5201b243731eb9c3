import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer, type Officer } from './officer';

const { told, undoing, notices } = pack.wording.dialogs;
const length = pack.questions.get('term')!.label;
const REQUEST =
  'Draft clauses for grounds maintenance, £600,000 plus VAT, 3 years from April 2027, Stoke-on-Trent';

let bot: Bot;
let officer: Officer;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());
beforeEach(async () => {
  officer = await settledOfficer(bot);
  await officer.says(REQUEST);
  await officer.says('none of these');
  await officer.says('change the length to 4 years');
});

const undone = (before: string): string =>
  fill(told.undone, { parts: fill(told.undoneParts.was, { part: length, before }) });

test('what was changed is taken back and brought back, in words, and the card shows it', async () => {
  const back = await officer.says('undo that');
  expect(back).toContain(undone('4 years'));
  expect(back).toContain('3 years');
  const again = await officer.says('redo');
  expect(again).toContain('4 years');
  expect(again).not.toContain(undoing.nothing.redo);
});

test('a restart forgets none of it', async () => {
  await bot.restart();
  expect(await officer.says('undo')).toContain(undone('4 years'));
  await bot.restart();
  expect(await officer.says('redo')).toContain('4 years');
});

test('what changed is told, newest first', async () => {
  await officer.says('undo');
  const seen = await officer.says('what changed?');
  const changed = fill(told.changed, { label: length, before: '3 years', now: '4 years' });
  expect(seen).toContain(changed);
  expect(seen.indexOf(undone('4 years'))).toBeGreaterThan(-1);
  expect(seen.indexOf(undone('4 years'))).toBeLessThan(seen.indexOf(changed));
});

test('nothing is confirmed that did not happen', async () => {
  for (let left = 0; left < 12; left += 1) await officer.says('undo');
  expect(await officer.says('undo')).toMatch(
    new RegExp(`${undoing.nothing.undo}|${undoing.refused['not-undoable']}`),
  );
  const stranger = await settledOfficer(bot);
  expect(await stranger.says('undo')).toContain(notices.nothingOpen);
  expect(await stranger.says('redo')).toContain(notices.nothingOpen);
});
