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
import { hostileTexts } from './hostileTexts';
import { answer, pack, today } from './testPack';

const SEED = 20_261_122;
const MOST_CPU_MS = 20;
/** How many texts of each kind. */
const TEXTS = sweepOf('texts that are dear to read', { all: 120, part: 60 });

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

/** CPU of one reading in milliseconds, the best of three: what else the machine does is no cost of ours. */
function cpuOf(read: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < 3 && best > MOST_CPU_MS / 4; run += 1) {
    const before = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

/** The dearest texts of a reader, with their cost; measured again, so that a collection of garbage is not taken for a cost. */
function worstOf(
  read: (text: string) => unknown,
  texts: readonly string[],
): readonly (readonly [number, string])[] {
  return texts
    .map((text) => [cpuOf(() => read(text)), text] as const)
    .sort(([a], [b]) => b - a)
    .slice(0, 5)
    .map(
      ([cost, text]) =>
        [
          Math.min(
            cost,
            cpuOf(() => read(text)),
          ),
          text.slice(0, 30),
        ] as const,
    )
    .sort(([a], [b]) => b - a)
    .slice(0, 3);
}

/** What attackers have sent: a sentence that begins as a request does, then more of what an expression may read in two ways, then what it cannot end with. */
const SENT = [
  ' via a',
  ' off a',
  ' by a',
  ' called off',
  ' tbc',
  ' under the a',
  ' re-let',
  ' and',
  ' ?',
  ' a,',
  ' —',
].flatMap((piece) =>
  ['', 'draft social value clauses for roof repairs', 'the contract is for', 'set kpi 1 to'].map(
    (lead) => `${lead}${piece.repeat(2_000)}`.slice(0, 1_990) + " roof's",
  ),
);

describe(`no text of 2,000 characters costs a reader ${String(MOST_CPU_MS)} ms`, () => {
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
    const shown = worst.map(([cost, text]) => `${cost.toFixed(1)} ms ${JSON.stringify(text)}`);
    sampled.push(`  ${name}: ${shown.join(', ')}`);
    expect(worst.filter(([cost]) => cost >= MOST_CPU_MS)).toEqual([]);
  };

  test.each(Object.entries(READERS))('%s', (name, read) => {
    check(name, read, long);
  });

  test('the answers to every question, all together', () => {
    check('all questions, 2,000 characters', answerAll, long);
    check('all questions, 200 characters', answerAll, answers);
  });
});
