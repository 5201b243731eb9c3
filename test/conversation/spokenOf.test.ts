import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { label, officerAt, TO_KPIS, TO_READ_BACK, TO_REVIEW, TO_SHORTLIST } from './startingPoints';
import type { Exchange, Officer } from './officer';

const { dialogs, cards } = pack.wording;
const { asks, shortlist, undoing, lead, targets } = dialogs;
let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

/** Before the name of what was taken out. */
const [REMOVED = ''] = shortlist.removed.split('{name}');
const shownOn = (officer: Officer): string => JSON.stringify(officer.last);
/** A commitment that the words show by its name. */
const namedIn = (shown: string): string =>
  [...pack.commitments.values()].find(({ name }) => shown.includes(name))?.name ?? '';

const CHOOSING: readonly (readonly [string, readonly Exchange[]])[] = [
  ['the shortlist', TO_SHORTLIST],
  ['the KPIs', TO_KPIS],
  ['the review', TO_REVIEW],
];

test.each(CHOOSING)(
  'what is not chosen is said to be so at %s, and no draft is asked after',
  async (_at, from) => {
    const officer = await officerAt(bot, from);
    const absent = [...pack.commitments.values()].find(({ name }) =>
      name.toLowerCase().endsWith(' procurement'),
    );
    const name = absent?.name.toLowerCase() ?? 'purple procurement';
    const said = await officer.says(`take out ${name}`);
    expect(said).toContain(fill(shortlist.notThere, { name }));
    expect(said).not.toContain(lead.whichDraft);
  },
);

test('what is taken out is put back, and nothing else is undone by those words', async () => {
  const officer = await officerAt(bot, TO_READ_BACK);
  const asked = await officer.says('yes');
  const name = namedIn(asked);
  const [whatBack = ''] = undoing.whatBack.split('{change}');
  expect(await officer.says('no, put it back')).toContain(whatBack);
  expect(await officer.says(`take out ${name}`)).toContain(REMOVED + name);
  const back = await officer.says('no, put it back');
  expect(back).not.toContain(whatBack);
  expect(back).toContain(name);
});

test('a why that only points tells the reasons of all', async () => {
  const officer = await officerAt(bot, TO_SHORTLIST);
  expect(await officer.says('Why was that one chosen?')).toContain(cards.why.title);
});

test('the words of a fold on the card mean that fold', async () => {
  const officer = await officerAt(bot, TO_KPIS);
  for (const [, target = ''] of [...shownOn(officer).matchAll(/"Why ([^"?]+)\?"/g)])
    expect(await officer.says(`why ${target}?`)).toContain(`Why ${target}?`);
});

const severe = cards.common.mustFix.replace(/[^\p{L} ]/gu, '').trim();
const MEANT: readonly (readonly [string, string])[] = [
  [label('procurementStart'), 'The day on which'],
  [label('form'), asks.whyAsked.form ?? pack.questions.get('form')!.hint],
  ['Local Area', 'where benefits are to be felt'],
  ['to consider', 'does not keep the draft from being ready'],
  [severe, 'until it is put right'],
  ['Not known, so nothing is scored on it', 'adds no points'],
  ['purple monkeys', fill(asks.noMeaning, { term: 'purple monkeys' })],
];
test.each(MEANT)('“%s”, quoted, is what stands on our own cards', async (quoted, seen) => {
  const officer = await officerAt(bot, TO_SHORTLIST);
  const said = await officer.says(`what does "${quoted}" mean?`);
  expect(said.toLowerCase()).toContain(seen.toLowerCase());
  expect(said).not.toContain(pack.charter.title);
});

test('a question of our own is explained when it is no longer open, and one stray word finds no commitment', async () => {
  const officer = await officerAt(bot, TO_SHORTLIST);
  expect(await officer.says('why do you want to know the place?')).toContain(asks.whyAsked.place ?? '');
  const said = await officer.says('what is the Charter and who adopted it?');
  expect(said).toContain(pack.wording.topics.find(({ topic }) => topic === 'charter-status')?.says ?? '');
});

test('the KPI spoken of last, or set last, is what “it” is', async () => {
  const officer = await officerAt(bot, TO_KPIS);
  const [which = ''] = targets.which.split('{number}');
  await officer.says('why KPI 2?');
  const set = await officer.says('make it 70');
  expect(set).not.toContain(which);
  expect(set).toContain('KPI 2');
  expect(await officer.says('no, 60')).toContain('KPI 2');
});

test('a correction is of the answer changed last, and its name is no KPI', async () => {
  const officer = await officerAt(bot, TO_KPIS);
  const given = (now: string): string => `${label('weighting')}: ${now}`;
  expect(await officer.says('weighting should be 15%')).toContain(given('15%'));
  expect(await officer.says('actually no, 12%')).toContain('12%');
});

test('short forms act on drafts, and a save is told that all is kept', async () => {
  const officer = await officerAt(bot, TO_SHORTLIST);
  const kept =
    pack.wording.topics.find(({ topic }) => topic === 'retention')?.says ??
    asks.topics.find(({ topic }) => topic === 'retention')?.says ??
    '';
  expect(await officer.says('save')).toContain(kept);
  expect(await officer.says('compare w first')).not.toContain(lead.whichDraft);
  expect(await officer.says('del 1')).toContain(REMOVED);
});

test('a comparison that names no draft is asked which, not who the officer is', async () => {
  const officer = await officerAt(bot, []);
  expect(await officer.says('compare')).toContain(lead.nameDraft);
});
