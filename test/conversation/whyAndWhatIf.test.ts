import { databasePath } from '../../src/storage/database';
import { SavedState } from '../kills/savedState';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer, type Officer } from './officer';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { explaining: words } = pack.wording;
const REQUEST =
  'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent';

async function atKpis(): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.plays([[REQUEST], ['yes', 'Commitments to draft'], ['go on', 'KPIs and targets']]);
  return officer;
}

/** Every draft and every change of one, as they are on the disk. */
function onDisk(): string {
  const state = new SavedState(databasePath(bot.dataDir));
  const drafts = state.drafts();
  const kept = JSON.stringify([drafts, drafts.map(({ id }) => state.changes(id))]);
  state.close();
  return kept;
}

test('why, why not and what if are answered over HTTP, and nothing of the draft is written', async () => {
  const officer = await atKpis();
  const before = onDisk();
  await officer.plays([
    ['why 92?', 'Why 92 weeks?', 'Worked out:', '£2,400,000'],
    ['why not local-4?', words.commitment.out, words.commitment.ourPoints],
    ['why section 17?', 'Local Government Act 1988'],
  ]);
  expect(JSON.stringify(officer.last)).toContain(pack.sources.get('lga-1988')!.url);
  await officer.plays([
    ['why paragraph 5?', 'Paragraph 5:'],
    ['why flurble?', 'flurble'],
    [
      'what if it were £1.2m, three years?',
      '£1,440,000 with VAT (£1,200,000 without)',
      words.whatIf.kept,
      'change the value to £1,200,000',
    ],
    ['what if we were an NHS trust', words.whatIf.settings],
  ]);
  expect(onDisk()).toBe(before);
  await officer.plays([
    ['[Go on]', 'KPIs and targets', '92 weeks'],
    ['use these targets', 'clauses ·'],
  ]);
});

test('what a what if says to type makes it so', async () => {
  const officer = await atKpis();
  const seen = await officer.says('what if it were £1.2m, three years?');
  const said = [...seen.matchAll(/“(change the [^”]+)”/g)].map(([, phrase = '']) => phrase);
  expect(said).toHaveLength(2);
  for (const phrase of said) await officer.says(phrase);
  const again = await officer.says('what if it were £1.2m, three years?');
  expect(again).toContain(words.whatIf.same);
});
