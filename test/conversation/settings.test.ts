import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { newOfficer, settledOfficer } from './officer';

let bot: Bot;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  bot = await startBot({}, { clock: () => now });
});
afterAll(() => bot.stop());

const { settings, buttons, profile } = pack.wording.cards;
const { settings: said } = pack.wording.dialogs;
const { called } = settings;
const COUNCIL = 'Stoke-on-Trent City Council';
const REQUEST =
  'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent';

test('who set each setting and when is shown before it is changed, and what nobody set is called our default', async () => {
  now = new Date('2026-11-22T10:00:00Z');
  const one = newOfficer(bot);
  await one.says(REQUEST);
  await one.presses(buttons.suggest, { 'field:name': COUNCIL });
  now = new Date('2026-11-24T10:00:00Z');
  const other = newOfficer(bot, { tenantId: one.person.tenantId });
  const shown = await other.says('settings');
  const byOne = fill(settings.setBy, { name: `${one.person.name} Wilber`, date: '22 November 2026' });
  expect(shown).toContain(`${called.name}: ${byOne}`);
  expect(shown).toContain(settings.byDefault);
  const saved = await other.presses(buttons.saveSettings, { 'field:weighting': '15' });
  expect(saved).toContain(fill(said.savedChange, { label: called.weighting, was: '10%', now: '15%' }));
  const again = await one.says('settings');
  const byOther = fill(settings.setBy, { name: `${other.person.name} Wilber`, date: '24 November 2026' });
  expect(again).toContain(`${called.name}: ${byOne}`);
  expect(again).toContain(`${called.weighting}: ${byOther}`);
});

test('a name typed beside a form that somebody has saved since changes nothing, and the form shows what is kept', async () => {
  const one = await settledOfficer(bot);
  const other = newOfficer(bot, { tenantId: one.person.tenantId });
  await one.says('settings');
  await other.says('settings');
  await other.presses(buttons.saveSettings, { 'field:weighting': '15' });
  expect(await one.says('Staffordshire County Council')).toContain(settings.changedSince);
  // now it was seen, so it is taken
  expect(await one.says('Staffordshire County Council')).toContain(
    fill(said.savedChange, { label: called.name, was: COUNCIL, now: 'Staffordshire County Council' }),
  );
});

test('what is read back is accepted only under the settings that it was shown with', async () => {
  const one = await settledOfficer(bot);
  const other = newOfficer(bot, { tenantId: one.person.tenantId });
  await one.says(REQUEST);
  await other.says('settings');
  await other.presses(buttons.saveSettings, { 'field:weighting': '15' });
  await one.plays([
    ['yes', said.movedOn, profile.title, '15%'],
    ['yes', 'Commitments to draft'],
  ]);
});

describe('a draft under way is under the settings it was accepted with', () => {
  const { newSettings, kpis } = pack.wording.cards;
  const CHOOSE = 'Commitments to draft';

  /** One officer with a draft at the choice of commitments, and a colleague who then changes the weighting. */
  async function afterAChange() {
    const owner = await settledOfficer(bot);
    await owner.plays([[REQUEST], ['yes', CHOOSE, '10%']]);
    const other = newOfficer(bot, { tenantId: owner.person.tenantId });
    await other.says('settings');
    await other.presses(buttons.saveSettings, { 'field:weighting': '15', 'field:kpiCeiling': '2' });
    return owner;
  }

  test('until its owner was shown what changed, by whom and when, and takes it', async () => {
    const owner = await afterAChange();
    const seen = await owner.says('hello');
    expect(seen).not.toContain(newSettings.title);
    await owner.plays([[`[${buttons.goOn}]`, newSettings.title, '15%', '10%', 'Wilber', 'November 2026']]);
    // even a card from before is applied under what it was made with, and then tells
    await owner.plays([[`[${buttons.takeSettings}]`, CHOOSE, '15%']]);
    expect(owner.newest().text).toContain('2 at most');
    await owner.plays([['what changed', pack.wording.dialogs.told.settingsTaken]]);
  });

  test('or leaves it, and is not asked again', async () => {
    const owner = await afterAChange();
    await owner.plays([
      ['continue', newSettings.title],
      [`[${buttons.leaveSettings}]`, CHOOSE, '10%'],
      ['[Use these]', kpis.title],
    ]);
  });

  test('a press of a card from before applies under what the card was made with', async () => {
    const owner = await afterAChange();
    // four are suggested, and two would be the most under the new settings
    await owner.plays([['[Use these]', newSettings.title]]);
    await owner.plays([[buttons.leaveSettings, kpis.title]]);
  });

  test('a new draft has the settings as they are', async () => {
    const owner = await afterAChange();
    await owner.plays([[REQUEST, profile.title, '15%']]);
    expect(owner.newest().text).not.toContain(newSettings.title);
  });
});
