import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { inputValuesOf } from '../support/cardPress';
import { startBot } from '../support/startBot';
import { pack } from '../support/shippedPack';

test('the Local Area starts empty, is kept as given, and is emptied again; a name typed alone brings none', async () => {
  const bot = await startBot();
  const localArea = (): unknown => {
    const file = new BetterSqlite3(join(bot.dataDir, 'assistant.db'), { readonly: true });
    const row = file.prepare('select settings from settings').get() as { settings: string };
    file.close();
    return (JSON.parse(row.settings) as { localArea: unknown }).localArea;
  };
  const ada = bot.person('Ada');
  const save = pack.wording.cards.buttons.saveSettings;
  const settingsForm = async () => (await ada.says('settings'))[0]!;
  expect(inputValuesOf((await settingsForm()).card!)['field:localArea']).toBe('');
  await ada.says('Leeds City Council');
  expect(localArea()).toEqual([]);
  await ada.presses(await settingsForm(), save, { 'field:localArea': 'Leeds, Bradford' });
  expect(localArea()).toEqual(['Leeds', 'Bradford']);
  const [settled] = await ada.presses(await settingsForm(), save, { 'field:localArea': '' });
  expect(settled!.text).toContain(pack.wording.dialogs.settings.areaOfContract);
  expect(localArea()).toEqual([]);
  await bot.stop();
});

test('settings saved on a form from before someone else changed them undo nothing: the form is shown as it stands', async () => {
  const bot = await startBot();
  const saved = (): unknown => {
    const file = new BetterSqlite3(join(bot.dataDir, 'assistant.db'), { readonly: true });
    const row = file.prepare('select settings from settings').get() as { settings: string };
    file.close();
    return JSON.parse(row.settings);
  };
  const [ada, ben] = [bot.person('Ada'), bot.person('Ben')];
  const save = 'Save the settings';
  const first = { 'field:name': 'Stoke', 'field:localArea': 'Stoke-on-Trent' };
  await ada.presses((await ada.says('settings'))[0]!, save, first);
  const [old] = await ada.says('settings');
  const [card] = await ben.says('settings');
  await ben.presses(card!, save, { 'field:weighting': '20' });
  const contact = { 'field:skillsContact': 'ada@example.gov.uk' };
  const [shown] = await ada.presses(old!, save, contact);
  expect(shown).toMatchObject({
    kind: 'updated',
    id: old!.id,
    text: expect.stringContaining('Somebody saved other settings') as string,
  });
  expect(saved()).toMatchObject({ weighting: 20 });
  expect(saved()).not.toHaveProperty('skillsContact');
  await ada.presses(shown!, save, contact);
  expect(saved()).toMatchObject({ weighting: 20, skillsContact: 'ada@example.gov.uk' });
  await bot.stop();
});
