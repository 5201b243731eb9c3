// `npm run manifest`: fills in the bot's id and domain and writes the zip that Teams takes, after checking it offline.
// MicrosoftAppId and PUBLIC_URL come from the environment, as for the bot; without them the zip is for looking at only.
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const JSZip = require('jszip');
const { AppManifestUtils } = require('@microsoft/app-manifest');
const { z } = require('zod');

const folder = path.join(__dirname, '../manifest');
const SAMPLE_ID = '00000000-0000-4000-8000-000000000000';
/** Every file in the zip bears this date, so that the same manifest makes the same zip. */
const DATE = new Date('2026-01-01T00:00:00Z');

/** What we read of a manifest; the rest is for Microsoft's schema to check. */
const shape = z.looseObject({
  id: z.string(),
  version: z.string(),
  bots: z.array(
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(z.looseObject({ commands: z.array(z.looseObject({ title: z.string() })) })),
    }),
  ),
});
/** @typedef {z.infer<typeof shape>} Manifest */

/** @type {z.ZodType<import('@microsoft/app-manifest').AppManifest>} Anything: that it is a manifest is what the schema is to say. */
const candidate = z.custom();

/**
 * The manifest with its two placeholders filled in.
 * @param {{ botId?: string | undefined, domain?: string | undefined }} names
 * @returns {Manifest}
 */
function readManifest({ botId = SAMPLE_ID, domain = 'bot.example.org' } = {}) {
  const text = readFileSync(path.join(folder, 'manifest.json'), 'utf8')
    .replaceAll('${{BOT_ID}}', botId)
    .replaceAll('${{BOT_DOMAIN}}', domain);
  return shape.parse(JSON.parse(text));
}

/**
 * What Microsoft's schema (shipped in the package, no network) finds wrong: one sentence each.
 * @param {object} manifest
 */
async function checkManifest(manifest) {
  return AppManifestUtils.validateAgainstSchema(candidate.parse(manifest));
}

/** @param {Manifest} manifest */
async function zipManifest(manifest) {
  const zip = new JSZip();
  zip.file('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`, { date: DATE });
  for (const icon of ['color.png', 'outline.png'])
    zip.file(icon, readFileSync(path.join(folder, icon)), { date: DATE });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

async function main() {
  const { MicrosoftAppId: botId, PUBLIC_URL: url } = process.env;
  const manifest = readManifest({ botId, domain: url ? new URL(url).hostname : undefined });
  const problems = await checkManifest(manifest);
  if (problems.length > 0) throw new Error(`The manifest does not fit its schema:\n${problems.join('\n')}`);
  const target = path.join(__dirname, '../build/social-value-assistant.zip');
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, await zipManifest(manifest));
  console.log(`Wrote ${path.relative(process.cwd(), target)}`);
  if (!botId || !url)
    console.log(
      'MicrosoftAppId or PUBLIC_URL is not set: this zip names a sample bot and cannot be installed.',
    );
}

module.exports = { readManifest, checkManifest, zipManifest };
if (require.main === module)
  main().catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
