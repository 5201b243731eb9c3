import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../../src/charter/fill';
import { loadPack } from '../../src/charter/loadPack';
import type { CharterPack } from '../../src/charter/pack';
import { copyPack } from '../charter/packFolder';
import { startBot, type Bot } from '../support/startBot';
import { acceptsReasons, GIVEN, settledOfficer, type Officer } from './officer';
import { pack as shipped } from '../support/shippedPack';

const REQUEST =
  'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent';
/** Two apprenticeships a million in place of one, and another word in their clause. */
const EDITION_2: readonly [string, string, string][] = [
  ['pack.yaml', "version: '1'", "version: '2'"],
  ['rules.yaml', 'poundsPerOpportunity: 1000000', 'poundsPerOpportunity: 500000'],
  ['clauses/employment-skills-2.yaml', 'or of a shared apprenticeship scheme', 'or of any shared scheme'],
];
const MEASURE = 'es2-1-apprenticeship-weeks';
const CLAUSE = 'es2-1-apprenticeship-weeks-contract';

/** The second edition, read once: every test makes the same of it. */
let second: CharterPack | undefined;

/** What the bot finds in its folder when it starts: the edition that was put there last. */
const loadEdition = (): CharterPack => pack;

let folder: string;
let bot: Bot;
let pack: CharterPack;
beforeEach(async () => {
  folder = copyPack();
  pack = shipped;
  bot = await startBot(
    { CHARTER_PACK: folder },
    { clock: () => new Date('2026-11-22T10:00:00Z'), loadPack: loadEdition },
  );
});
afterEach(async () => {
  await bot.stop();
  rmSync(folder, { recursive: true });
});

const buttons = () => pack.wording.cards.buttons;
const differs = () => pack.wording.cards.differs;
const dialogs = () => pack.wording.dialogs;

/** The bot ends and comes back with the next edition of its library. */
async function nextEdition(edits = EDITION_2): Promise<void> {
  for (const [file, before, after] of edits) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(before)) throw new Error(`${file} has no "${before}"`);
    writeFileSync(join(folder, file), text.replaceAll(before, after));
  }
  pack = edits === EDITION_2 ? (second ??= loadPack(folder)) : loadPack(folder);
  await bot.restart();
}

async function atReview(accepted = true): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.plays([[REQUEST], ['yes'], ['go on'], ['go on']]);
  if (accepted) await acceptsReasons(officer, pack.wording.cards.reasons);
  return officer;
}

function told(): readonly string[] {
  const { name } = pack.measures.get(MEASURE)!;
  return [
    fill(differs().version, { from: '1', to: '2' }),
    fill(differs().changed, { name, was: '92 weeks', now: '184 weeks' }),
  ];
}
/** What is said of a draft that is ready and saved. */
const saved = (version: number) =>
  fill(pack.wording.cards.ready.saved, {
    reference: 'SV-0001',
    version,
    kpis: fill(pack.wording.cards.review.kpiMany, { count: 4 }),
  });
const clausesTold = () => fill(differs().parts, { since: 1, parts: pack.clauses.get(CLAUSE)!.title });

function expectAll(seen: string, words: readonly string[]): void {
  for (const each of words) expect(seen).toContain(each);
}

describe('a draft at its review when the library changes', () => {
  test.each(['yes', 'button'])(
    'is marked as ready only after it was shown what differs (%s)',
    async (how) => {
      const officer = await atReview();
      await officer.presses(buttons().word);
      const ready = () => (how === 'yes' ? officer.says('yes') : officer.presses(buttons().ready));
      await nextEdition();

      const asked = await ready();
      expectAll(asked, [...told(), clausesTold(), dialogs().review.differs]);
      expect(officer.last).toHaveLength(1);
      const done = await ready();
      expect(done).toContain(saved(2));
      expect(done).not.toContain(told()[1]);
    },
  );

  test('shows what differs whenever it is shown, until it was seen', async () => {
    const officer = await atReview();
    await officer.presses(buttons().word);
    await nextEdition();
    expectAll(await officer.says('go on'), [...told(), clausesTold()]);
    expectAll(await officer.says('open SV-0001'), [...told(), clausesTold()]);
  });

  test('tells it still after other changes with the new library, and after a document left', async () => {
    const officer = await atReview(false);
    await officer.presses(buttons().word);
    await nextEdition();
    const reasons = pack.wording.cards.reasons;
    await officer.presses(reasons.openOne);
    expectAll(await officer.presses(reasons.accept, GIVEN), [...told(), clausesTold()]);
    await officer.says('change the title to Hartshill hall refurbishment');
    expectAll(await officer.presses(buttons().word), [told()[1]!, clausesTold()]);
    expectAll(await officer.presses(buttons().ready), [told()[1]!, dialogs().review.differs]);
    // what was accepted spoke of another title
    await officer.presses(buttons().ready);
    await officer.presses(reasons.accept, GIVEN);
    expect(await officer.presses(buttons().ready)).toContain(saved(3));
  });

  test('says so where no version was saved, whose clauses could be compared', async () => {
    const officer = await atReview();
    await nextEdition();
    expectAll(await officer.says('yes'), [...told(), differs().notCompared]);
    expect(await officer.says('yes')).toContain(saved(1));
  });

  test('names a KPI that is no longer there, and the one that came', async () => {
    const officer = await atReview();
    const { name } = pack.measures.get(MEASURE)!;
    // the measure takes another id: to the draft it is gone, and another came
    await nextEdition([
      EDITION_2[0]!,
      ...['measures', 'clauses', 'selection'].map((part): [string, string, string] => [
        `${part}/employment-skills-2.yaml`,
        MEASURE,
        `${MEASURE}-new`,
      ]),
    ]);
    const seen = await officer.says('yes');
    expectAll(seen, [
      fill(differs().gone, { name: dialogs().told.gone.measure, was: '92 weeks' }),
      fill(differs().come, { name, now: '92 weeks' }),
    ]);
  });

  test('is marked as ready at once where nothing of it differs', async () => {
    const officer = await atReview();
    await officer.presses(buttons().word);
    await nextEdition([EDITION_2[0]!]);
    const done = await officer.says('yes');
    expect(done).toContain(saved(2));
  });
});

test('a draft whose KPIs are confirmed with the new library has nothing to be shown', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([[REQUEST], ['yes'], ['go on']]);
  await nextEdition();
  const seen = await officer.says('go on');
  expect(seen).toContain('184 weeks');
  expect(seen).not.toContain(fill(differs().version, { from: '1', to: '2' }));
  await acceptsReasons(officer, pack.wording.cards.reasons);
  expect(await officer.says('yes')).toContain(saved(1));
});

describe('a ready draft is as it was saved', () => {
  test('whatever the library says now', async () => {
    const officer = await atReview();
    await officer.says('yes');
    await nextEdition();
    const seen = await officer.says('open SV-0001');
    expect(seen).toContain('92 weeks');
    expect(seen).not.toContain('184 weeks');
    expect(seen).not.toContain(fill(differs().version, { from: '1', to: '2' }));
    expect(await officer.says('why 92?')).toContain('92 weeks');
  });

  test('and nothing is asked of it that today’s library would ask', async () => {
    const officer = await atReview();
    await officer.says('yes');
    await nextEdition([EDITION_2[0]!, ['engine.yaml', 'noClauseBelow: 25000', 'noClauseBelow: 3000000']]);
    expect(await officer.says('open SV-0001')).toContain('92 weeks');
    expect(await officer.says('word SV-0001')).toContain(pack.wording.cards.word.draft.title);
    await officer.says('open SV-0001');
    expect(await officer.presses(buttons().reopen)).toContain(pack.wording.cards.belowFloor.title);
  });
});
