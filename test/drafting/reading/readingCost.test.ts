import { findDates } from '../../../src/drafting/reading/dates/findDates';
import { findMoney } from '../../../src/drafting/reading/money/findMoney';
import { findTerms } from '../../../src/drafting/reading/terms/findTerms';
import { readFramework } from '../../../src/drafting/reading/request/readFramework';
import { readKind, readKindFromTitle } from '../../../src/drafting/reading/readKind';
import { readPlace } from '../../../src/drafting/reading/readPlace';
import { asksForDraft, isRequest, readRequest } from '../../../src/drafting/reading/request/readRequest';
import { readStart } from '../../../src/drafting/reading/dates/readStart';
import { readTerm } from '../../../src/drafting/reading/terms/readTerm';
import { readValue } from '../../../src/drafting/reading/money/readValue';
import { readVatBasis } from '../../../src/drafting/reading/money/readVatBasis';
import { readWholeNumber } from '../../../src/drafting/reading/readWholeNumber';
import { foldCase } from '../../../src/drafting/reading/readWords';
import { readYesNo } from '../../../src/drafting/reading/readYesNo';
import { sweepOf } from '../../support/sweep';
import { anew, costOf, leastCost, medianCost } from '../../support/cpuCost';
import { hostileTexts, SENT } from './hostileTexts';
import { answer, pack, today } from './testPack';

const SEED = 20_261_122;
/** A whole turn has 20 ms (test/dialogs/turnCost.test.ts); the bar is at three times that, for machines that do other work too. */
const BAR_MS = 60;
const WORTH_COMPARING_MS = 4;
const MOST_GROWTH = 2.5;
/** How many texts of each kind. */
const TEXTS = sweepOf('texts that are dear to read', { all: 120, part: 12 });

/** Every reader that a typed message reaches. The limits of the questions aside, so that each reads the whole text. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  isRequest,
  asksForDraft,
  readRequest: (text) => readRequest(pack, text, today),
  readTerm: (text) => readTerm(text, { today }, {}),
  readStart: (text) => readStart(text, today, {}),
  readValue: (text) => readValue(text, {}),
  readVatBasis: (text) => readVatBasis(text, {}),
  readFramework: (text) => readFramework(text, today, {}),
  readPlace: (text) => readPlace(text, {}),
  readWholeNumber: (text) => readWholeNumber(text, {}),
  readYesNo: (text) => readYesNo(text, {}),
  readKind: (text) => readKind(text, { limits: {}, choices: pack.questions.get('kind')?.choices ?? [] }),
  readKindFromTitle: (text) => readKindFromTitle(pack, text),
  findDates: (text) => findDates(text, today),
  findMoney: (text) => findMoney(foldCase(text)),
  'findTerms in an answer': (text) => findTerms(foldCase(text), { bare: true }),
  'findTerms in a sentence': (text) => findTerms(foldCase(text), { bare: false }),
};

/** Every question's reader with its limits, one after the other, as a correction tries them. */
const answerAll = (text: string): void => {
  for (const id of pack.questions.keys()) answer(id as 'title', text);
  answer({ id: 'value', aspect: 'vat' }, text, { value: { pence: 1, per: 'total' } });
};

/** The dearest texts of a reader, measured again at the median of five. */
function worstOf(
  read: (text: string) => unknown,
  texts: readonly string[],
): readonly (readonly [number, string])[] {
  return texts
    .map((text) => [costOf(() => read(text)), text] as const)
    .sort(([a], [b]) => b - a)
    .slice(0, 5)
    .map(([, text]) => [medianCost(() => read(anew(text))), text] as const)
    .sort(([a], [b]) => b - a)
    .slice(0, 3);
}

/** How many times as dear a text is as its first half; 1 where it costs too little to be told from noise. */
function growthOf(read: (text: string) => unknown, text: string): number {
  const whole = leastCost(() => read(anew(text)));
  return whole < WORTH_COMPARING_MS ? 1 : whole / leastCost(() => read(anew(text.slice(0, text.length / 2))));
}

describe(`no text of 2,000 characters costs a reader ${String(BAR_MS)} ms, nor grows faster than its length`, () => {
  const long = [...hostileTexts(SEED, 2_000, TEXTS), ...SENT];
  const answers = hostileTexts(SEED + 1, 200, TEXTS);
  const sampled: string[] = [];

  beforeAll(() => {
    // the engine's own work on code that it meets for the first time is no cost of a text
    for (const text of long) isRequest(text);
    for (const read of Object.values(READERS)) for (const text of long.slice(0, 40)) read(text);
  });

  afterAll(() => {
    const texts = `${String(long.length)} texts of 2,000 characters and ${String(answers.length)} of 200`;
    process.stdout.write(`seed ${String(SEED)}: ${texts}; dearest by reader:\n${sampled.join('\n')}\n`);
  });

  const check = (name: string, read: (text: string) => unknown, texts: readonly string[]): void => {
    const worst = worstOf(read, texts);
    const shown = worst.map(([cost, text]) => `${cost.toFixed(1)} ms ${JSON.stringify(text.slice(0, 30))}`);
    sampled.push(`  ${name}: ${shown.join(', ')}`);
    expect(worst.filter(([cost]) => cost >= BAR_MS)).toEqual([]);
    // what comes out too steep once may be noise: a quadratic cost does so each time
    const steep = worst.filter(([, text]) => [1, 2, 3].every(() => growthOf(read, text) >= MOST_GROWTH));
    expect(steep.map(([, text]) => text)).toEqual([]);
  };

  test.each(Object.entries(READERS))('%s', (name, read) => {
    check(name, read, long);
  });

  test('the answers to every question, all together', () => {
    check('all questions, 2,000 characters', answerAll, long);
    check('all questions, 200 characters', answerAll, answers);
  });
});
