import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import { z } from 'zod';
import { COMPOSE_COMMANDS } from '../../src/turn/composeBox';
import { checkManifest, readManifest, zipManifest } from '../../scripts/buildManifest';

const composeExtensions = z.object({
  composeExtensions: z.array(
    z.object({
      botId: z.string(),
      commands: z.array(
        z.object({
          id: z.string(),
          type: z.string(),
          parameters: z.array(z.object({ name: z.string() })),
        }),
      ),
    }),
  ),
});

const root = join(__dirname, '../..');
const icon = (name: string): PNG => PNG.sync.read(readFileSync(join(root, 'manifest', name)));

test("the manifest fits Microsoft's schema", async () => {
  expect(await checkManifest(readManifest())).toEqual([]);
});

test('a manifest with a field that Teams does not know is refused', async () => {
  expect(await checkManifest({ ...readManifest(), colour: 'teal' })).not.toEqual([]);
});

test('the bot can be installed for a person, a team and a group chat', () => {
  expect(readManifest().bots.map((bot) => bot.scopes)).toEqual([['personal', 'team', 'groupChat']]);
});

test('the command menu has at most ten commands, each once', () => {
  const titles = readManifest().bots.flatMap((bot) =>
    bot.commandLists.flatMap((list) => list.commands.map(({ title }) => title)),
  );
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.length).toBeLessThanOrEqual(10);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the bot and the app bear the same id, and no placeholder is left', () => {
  const manifest = readManifest({
    botId: '11111111-2222-4333-8444-555555555555',
    domain: 'bot.council.example',
  });
  expect(manifest.bots[0]?.botId).toBe(manifest.id);
  expect(JSON.stringify(manifest)).not.toContain('${{');
});

test('the compose box offers what the bot knows, each with the one parameter that it reads', () => {
  const [extension, ...more] = composeExtensions.parse(readManifest()).composeExtensions;
  expect(more).toEqual([]);
  expect(extension?.botId).toBe(readManifest().id);
  expect(extension?.commands.map(({ id }) => id)).toEqual([...COMPOSE_COMMANDS]);
  for (const { type, parameters } of extension!.commands) {
    expect(type).toBe('query');
    expect(parameters.map(({ name }) => name)).toEqual(['query']);
  }
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(readManifest()).toMatchObject({ version });
});

test('the colour icon is 192 by 192 and the outline icon 32 by 32, white on nothing', () => {
  expect([icon('color.png').width, icon('color.png').height]).toEqual([192, 192]);
  const outline = icon('outline.png');
  expect([outline.width, outline.height]).toEqual([32, 32]);
  const pixels = Array.from({ length: 32 * 32 }, (_, at) => [...outline.data.subarray(at * 4, at * 4 + 4)]);
  expect(pixels.filter(([, , , alpha]) => alpha === 0).length).toBeGreaterThan(300);
  expect(pixels.filter(([r, g, b, alpha]) => alpha !== 0 && (r !== 255 || g !== 255 || b !== 255))).toEqual(
    [],
  );
});

test('the zip holds the manifest and both icons, and is the same each time', async () => {
  const zip = await zipManifest(readManifest());
  expect(Object.keys((await JSZip.loadAsync(zip)).files).sort()).toEqual([
    'color.png',
    'manifest.json',
    'outline.png',
  ]);
  expect((await zipManifest(readManifest())).equals(zip)).toBe(true);
});
