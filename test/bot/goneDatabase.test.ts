import { renameSync } from 'node:fs';
import { databasePath } from '../../src/storage/database';
import { noteDialogs } from '../support/noteDialogs';
import { pack } from '../support/shippedPack';
import { startBot, type Bot } from '../support/startBot';

let bot: Bot;
beforeEach(async () => {
  bot = await startBot({}, { dialogs: noteDialogs() });
});
afterEach(() => bot.stop());

test('where the file is taken away nothing is said to be saved, until it is back', async () => {
  const officer = bot.person('Ada');
  const status = async (page: string) => (await fetch(`${bot.url()}/${page}`)).status;
  await officer.says('one');
  const path = databasePath(bot.dataDir);
  renameSync(path, `${path}.away`);
  await officer.says('lost');
  expect(officer.seenSince(1).map(({ text }) => text)).toEqual([pack.wording.dialogs.failed.notSaved]);
  expect([await status('readyz'), await status('healthz')]).toEqual([503, 200]);
  renameSync(`${path}.away`, path);
  expect(await status('readyz')).toBe(200);
  const [reply] = await officer.says('two');
  expect(reply?.text).toContain('one two');
});
