import { fill } from '../../src/charter/fill';
import { takesBaseline } from '../../src/drafting/targets/knownBaseline';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer, type Officer } from './officer';
import { pack } from '../support/shippedPack';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { cards, dialogs } = pack.wording;
const { buttons } = cards;
const { baselines: words } = dialogs;
const measure = [...pack.measures.values()].find((each) => takesBaseline(each) && each.yearly !== undefined)!;
const bought = pack.questions.get('bought')!;
const TYPED = '412,000 kWh in 2025/26, from our Energy Bills';
const KEPT = `412,000 ${measure.yearly!.unit} in 2025/26, from our Energy Bills`;

function fillAll(template: string, slots: Readonly<Record<string, string>>): string {
  return Object.entries(slots).reduce((text, [slot, value]) => text.replaceAll(`{${slot}}`, value), template);
}

/** At the KPIs of a contract of which the measure is the only one. */
async function atKpis(): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.says(
    'Draft clauses for running the leisure centre, services, £2,400,000 plus VAT, 3 years from April 2027, Leeds',
  );
  for (let step = 0; step < 8 && !officer.newest().text.includes(cards.shortlist.whyNot); step += 1)
    await officer.says(officer.newest().text.includes(bought.question) ? 'none of these' : 'go on');
  await officer.presses(buttons.draftIt, { commitments: measure.commitment });
  await officer.presses(buttons.otherMeasures);
  await officer.presses(buttons.useMeasures, { [`measures:${measure.commitment}`]: measure.id });
  expect(officer.newest().text).toContain(measure.name);
  return officer;
}

test('is said in chat, fixes the target, and stands beside it on the card', async () => {
  const officer = await atKpis();
  const seen = await officer.says(`the baseline for KPI 1 is ${TYPED}`);
  expect(seen).toContain(
    fill(words.set, { number: 1, baseline: KEPT, target: `370,800 ${measure.yearly!.unit}` }),
  );
  expect(JSON.stringify(officer.newest().card)).toContain(KEPT);
  await officer.presses(buttons.useTargets);
  expect(officer.newest().text).toContain('370,800');
});

test('is typed on the card beside the target, and taken out again by a word', async () => {
  const officer = await atKpis();
  const field = `baseline:${measure.id}`;
  expect(await officer.presses(buttons.useTargets, { [field]: TYPED })).toContain('370,800');
  const without = await officer.presses(buttons.useTargets, { [field]: words.takesOut[0]! });
  expect(without).not.toContain('370,800');
});

test.each([
  ['without a year', '412,000 kWh, from our bills', words.noYear],
  ['without an origin', '412,000 kWh in 2025/26', words.noOrigin],
  ['in another unit', '412 therms in 2025/26, from our bills', words.otherUnit],
  ['of a year to come', '412,000 kWh in 2029, from our plan', words.future],
  ['without a figure', 'quite a lot', words.noFigure],
])('%s it is asked for again, and nothing is kept', async (_, typed, refused) => {
  const officer = await atKpis();
  const example = fill(words.example, { unit: measure.yearly!.unit });
  const said = fillAll(refused, { name: measure.name, example, unit: measure.unit, typed: 'therms' });
  expect(await officer.presses(buttons.useTargets, { [`baseline:${measure.id}`]: typed })).toContain(said);
  expect(await officer.says(`the baseline for KPI 1 is ${typed}`)).toContain(said);
});

test('of a KPI that is not there is not guessed', async () => {
  const officer = await atKpis();
  expect(await officer.says(`the baseline for KPI 7 is ${TYPED}`)).toContain(
    fill(dialogs.targets.noSuchKpi, { number: 7, count: 1 }),
  );
});
