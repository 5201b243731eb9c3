import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBot, type Bot } from '../support/startBot';

interface Manifest {
  readonly developer: Readonly<Record<'websiteUrl' | 'privacyUrl' | 'termsOfUseUrl', string>>;
}

const MANIFEST = join(__dirname, '../../manifest/manifest.json');
const { developer } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
let bot: Bot;

beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

describe('every address that the manifest gives for the app is a page of the bot', () => {
  test.each([
    [developer.websiteUrl, 'draft social value clauses'],
    [developer.privacyUrl, 'until you delete a draft'],
    [developer.termsOfUseUrl, 'not legal advice'],
  ])('%s', async (address, words) => {
    const { pathname } = new URL(address.replace('${{BOT_DOMAIN}}', 'bot.example.org'));
    const response = await fetch(`${bot.url()}${pathname}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain(words);
  });
});
