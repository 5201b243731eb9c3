import { buttonsOf, textOf } from '../support/cardPress';
import { fill } from '../../src/charter/fill';
import { understand } from '../../src/dialogs/words/understand';
import { contentOf, contracts, pack } from '../support/contracts';
import { decided, message, turnOf, written } from '../support/decidedTurns';
import { DRAFTS, MOMENTS, under, type Moment } from '../support/moments';

const { explaining: words, dialogs, cards } = pack.wording;
/** Where every question of the draft is answered. */
const ANSWERED: readonly Moment[] = [
  'profile',
  'shortlist',
  'measures',
  'kpis',
  'review',
  'ready',
  'changing',
];

/** What an officer may say, and words of the answer. */
const asks: [says: string, answer: RegExp][] = [
  ['why KPI 2?', /^KPI 2: /],
  ['why not local-4', /100 points/],
  ['why not ethical procurement', /Ethical procurement/],
  ['why no living wage?', /pay/],
  ['what about volunteering?', /volunteering/],
  ['why paragraph 5', /^Paragraph 5: /],
  ['why clause 3?', /^Paragraph 3: /],
  ['why a rectification plan', /^Rectification plan/],
  ['why does section 17 matter', /section 17/i],
  ['why do you ask for a reason', /^Why a reason is asked for/],
  ['why do I have to record a reason?', /^Why a reason is asked for/],
  ['why this warning', /To consider/],
  ['why is it not ready', /To consider/],
  ['why three KPIs', /^How many KPIs/],
  ['why are there only two KPIs?', /^How many KPIs/],
  ['why quarterly', /^Why every quarter/],
  ['why is it reported quarterly?', /^Why every quarter/],
  ['why flurble?', /flurble/],
  ['what if it were £1.2m, three years?', /^What would change/],
  ['what would change at £5m?', /^What would change/],
  ['what if we were an NHS trust', /^What would change/],
  ['what if it was a JCT contract', /^What would change/],
];

describe.each(ANSWERED)('at %s', (moment) => {
  test.each(asks)('%s', (says, answer) => {
    const { changes, ops } = decided(message(says), MOMENTS[moment]);
    expect(changes.flatMap(written)).toEqual([]);
    const [op] = ops;
    if (op?.op !== 'send') throw new Error(`Nothing was said to "${says}"`);
    const said = textOf({ ...op.card });
    expect(said).toMatch(answer);
    expect(said).not.toMatch(/[{}]|undefined/);
    expect(buttonsOf({ ...op.card })).toContain(dialogs.buttons.goOn);
  });
});

test('a commitment that is not in the draft can be used from the answer', () => {
  const use = cards.buttons.useInDraft;
  const at = (moment: Moment) => {
    const [op] = decided(message('why not ethical procurement?'), MOMENTS[moment]).ops;
    return op?.op === 'send' ? [textOf({ ...op.card }), ...buttonsOf({ ...op.card })].join('\n') : '';
  };
  expect(at('kpis')).toContain(use);
  expect(at('ready')).not.toContain(use);
  expect(at('ready')).toContain(words.change.locked);
});

test('a what if leaves the draft and the settings that it is asked of as they were', () => {
  const before = JSON.stringify([DRAFTS.kpis, MOMENTS.kpis.settings]);
  decided(message('what if we were an NHS trust and it were £9m for 5 years?'), MOMENTS.kpis);
  expect(JSON.stringify([DRAFTS.kpis, MOMENTS.kpis.settings])).toBe(before);
});

test('where nothing can be read as a fact, it says how to ask, above what is open', () => {
  const [op] = decided(message('what if flurble?'), MOMENTS.kpis).ops;
  expect(op?.op === 'send' ? textOf({ ...op.card }) : '').toContain(words.whatIf.notRead);
});

test('before the contract is known there is nothing to compare', () => {
  const [op] = decided(message('what if it were £5m?'), MOMENTS.term).ops;
  expect(op?.op === 'send' ? textOf({ ...op.card }) : '').toContain(words.whatIf.notYet);
});

test('a question with two commas is no reason that somebody gives', () => {
  const at = under(
    { ...DRAFTS.review, answers: { ...contracts['works'] }, choices: contentOf(contracts['works']!).choices },
    { what: 'reasons' },
  );
  const does = (said: string) => understand(turnOf(message(said), at), said);
  expect(does('why not training, pay, and jobs?')).toMatchObject({ intent: 'ask', asked: { asks: 'why' } });
  expect(does('Jo Patel, head of procurement, four of eleven left last year')).toMatchObject({
    does: { does: 'acceptReason' },
  });
});

test('before the contract is known, what is not of the Charter is answered by when it can be', () => {
  const notYet = fill(dialogs.asks.notYet, { most: pack.engine.ceiling });
  for (const says of ['why section 17?', 'why 104?', 'why do you ask for a reason?']) {
    const [op] = decided(message(says), MOMENTS.term).ops;
    expect(op?.op === 'send' ? textOf({ ...op.card }) : '').toContain(notYet);
  }
});
