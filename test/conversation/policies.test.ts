import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import JSZip from 'jszip';
import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { PAST, PLAIN, policyFolder } from '../support/policies';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer, type Officer } from './officer';

/** Two authorities, one bot: one has a policy of its own, the other has none. */
const CONTRACT =
  'Draft social value clauses for refurbishment of a community centre, £2.4m plus VAT, works, 18 months from April 2027, Stoke-on-Trent';
/** A measure that is proposed for it, and its figure by published ratio. */
const weeks = pack.measures.get('es2-1-apprenticeship-weeks')!;
const USUAL = '92 weeks';
const { title } = PLAIN.source;

/** So many weeks for each £1m. */
const written = (amount: number): string =>
  dump({
    ...PLAIN,
    weightings: [{ percent: 15 }],
    figures: [{ measure: weeks.id, value: { amount, poundsEach: 1_000_000 }, ...PAST }],
  });

let bot: Bot;
let dir: string;
beforeEach(async () => {
  dir = policyFolder({ 'wexcombe.yaml': written(49) });
  bot = await startBot({ POLICY_DIR: dir });
});
afterEach(async () => {
  await bot.stop();
  rmSync(dir, { recursive: true });
});

/** The text of the Word file behind the newest Word card. */
async function wordOf(officer: Officer): Promise<string> {
  await officer.says('the record');
  const link = /http:\/\/127[^"]*/.exec(JSON.stringify(officer.newest().card))?.[0];
  if (link === undefined) throw new Error('no link on the Word card');
  const zip = await JSZip.loadAsync(await (await fetch(link)).arrayBuffer());
  const xml = await zip.file('word/document.xml')!.async('string');
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)]
    .map(([, text]) => text!.replaceAll('&apos;', "'"))
    .join('\n');
}

/** The interview up to the review, with what is proposed. */
async function toReview(officer: Officer): Promise<string> {
  const seen = [await officer.says(CONTRACT), await officer.says('yes'), await officer.says('go on')];
  return [...seen, await officer.says('go on')].join('\n');
}

test.each([
  ['has a policy, its id in capitals', PLAIN.tenant.toUpperCase(), '98 weeks', true],
  ['has none', 'tenant-ashford', USUAL, false],
])('an authority that %s sees its own figures from the chat to Word', async (_, tenantId, target, has) => {
  const officer = await settledOfficer(bot, {}, { tenantId });
  const seen = await toReview(officer);
  expect(seen.includes(pack.wording.dialogs.facts.fromPolicy)).toBe(has);
  expect(seen).toContain(target);
  const why = await officer.says(`why ${target}?`);
  expect(why.includes(title)).toBe(has);
  expect(why.includes(pack.wording.cards.workings.authority)).toBe(has);
  const word = await wordOf(officer);
  const { byAuthority } = pack.wording.document.render.notes;
  expect(word).toContain(target);
  expect([word.includes(byAuthority), word.includes(title)]).toEqual([has, has]);
});

test('a draft shows what another edition of the policy changes in it', async () => {
  const officer = await settledOfficer(bot, {}, { tenantId: PLAIN.tenant });
  await toReview(officer);
  writeFileSync(join(dir, 'wexcombe.yaml'), written(51));
  await bot.restart();
  const { policy, changed } = pack.wording.cards.differs;
  const seen = await officer.says('yes');
  expect(seen).toContain(fill(policy, { to: pack.stamp.version }));
  expect(seen).toContain(fill(changed, { name: weeks.name, was: '98 weeks', now: '102 weeks' }));
});

test('a policy that is wrong stops the start, with its file and its place', async () => {
  writeFileSync(
    join(dir, 'ashford.yaml'),
    dump({ ...PLAIN, tenant: 'ashford', weightings: [{ percent: 101 }] }),
  );
  await expect(startBot({ POLICY_DIR: dir })).rejects.toThrow(/ashford\.yaml: weightings\.entry 1\.percent/);
});
