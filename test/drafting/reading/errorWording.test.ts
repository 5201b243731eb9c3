import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fill } from '../../../src/charter/fill';
import type { Answers, QuestionId } from '../../../src/record/answers';
import { readAnswer } from '../../../src/drafting/questions/answerWords';
import { contentOf, contextOf, totalOf } from '../proportionCases';
import { pack } from './testPack';

/** Every error of every question, with words that cause it. */
const CASES: Readonly<Record<QuestionId, Readonly<Record<string, string>>>> = {
  title: { empty: ' ', 'too-long': 'x'.repeat(300) },
  value: {
    empty: '',
    'too-long': '9'.repeat(5000),
    'not-money': 'lots',
    'not-positive': '-5',
    'too-large': '£200bn',
    ambiguous: '1.000,00',
    'needs-scale': '£2.4',
    range: '£2m to £3m',
    'two-amounts': '£2m, £7m',
    'per-unit': '£12 an hour',
    'other-currency': '€2m',
    'vat-not-read': 'banana',
  },
  term: {
    empty: '',
    'too-long': 'x'.repeat(300),
    'not-a-term': 'lots',
    'needs-unit': '18',
    'not-whole': '1.5 months',
    'too-short': '0 months',
    'too-long-term': '1000 years',
    range: '2-3 years',
    'extension-length': '3 years with option to extend',
    'extension-unit': '36 months + 1',
    'needs-start': 'until March 2030',
    'end-before-start': 'March 2030 to April 2027',
    impossible: 'April 2026 to 31 June 2027',
  },
  start: {
    empty: '',
    'too-long': 'x'.repeat(300),
    'not-a-date': 'banana',
    impossible: '31 February 2027',
    'needs-estimate': 'asap',
    'day-or-year': 'April 29',
    'two-dates': '1 April or 1 May 2027',
    'too-early': '1 April 2019',
    'too-late': '1 April 2050',
    'end-before-start': '1 April 2027 to 1 March 2026',
  },
  kind: { empty: '', 'too-long': 'x'.repeat(300), 'not-a-kind': 'banana', 'two-kinds': 'works, goods' },
  place: { empty: '', 'too-long': 'x'.repeat(300), 'not-a-place': '12' },
  framework: {
    empty: '',
    'too-long': 'x'.repeat(300),
    'no-name': 'let 2022',
    'no-date': 'RM6232',
    'date-unclear': 'Pagabo, let 2025',
    'let-unclear': 'Pagabo, let May 2025',
    impossible: 'Pagabo, let 30 February 2022',
  },
  healthCare: { empty: '', 'too-long': 'x'.repeat(300), 'not-yes-or-no': 'banana' },
  bought: {
    empty: '',
    'too-long': 'x'.repeat(700),
    'not-read': 'lots',
    'not-named': 'lots',
    contradicts: 'none,unknown',
  },
  route: { empty: '', 'too-long': 'x'.repeat(300), 'not-a-choice': 'banana' },
  procurementStart: {
    empty: '',
    'too-long': 'x'.repeat(300),
    'not-a-date': 'banana',
    impossible: '31 February 2027',
    'needs-estimate': 'asap',
    'day-or-year': 'April 29',
    'two-dates': '1 April or 1 May 2027',
    'too-early': '1 April 2001',
    'too-late': '1 April 2050',
  },
  form: { empty: '', 'too-long': 'x'.repeat(300), 'not-a-choice': 'banana' },
  edition: { empty: '', 'too-long': 'x'.repeat(300), 'no-year': 'the newest' },
  parties: {
    empty: '',
    'too-long': 'x'.repeat(300),
    'not-two': 'the Customer',
    'not-a-name': 'Lot 4 and Supplier',
    same: 'Buyer and buyer',
  },
  precedence: { empty: '', 'too-long': 'x'.repeat(300), 'not-a-choice': 'banana' },
  weighting: {
    empty: '',
    'too-long': '9'.repeat(300),
    'not-a-number': 'ten',
    'not-whole': '12.5',
    'too-small': '',
    'too-large': '101',
  },
  workforce: {
    empty: '',
    'too-long': '9'.repeat(300),
    'not-a-number': 'some',
    'not-whole': '12.5',
    'too-small': '0',
    'too-large': '9999999',
  },
};
/** Asked of a limit of nought, which nothing readable is below. */
const UNREACHABLE = new Set(['weighting too-small']);

/** Answers before it, where the error hangs on them: a service whose packages are asked about. */
const GIVEN: Readonly<Record<string, Answers>> = {
  'not-read': contentOf({
    title: 'Office cleaning',
    kind: 'services',
    value: totalOf(1_500_000),
    term: { months: 36, extensions: [] },
  }).answers,
};

const questions = Object.keys(CASES) as QuestionId[];
const cases = questions.flatMap((id) =>
  Object.entries(CASES[id])
    .filter(([code]) => !UNREACHABLE.has(`${id} ${code}`))
    .map(([code, typed]) => [id, code, typed] as const),
);

function wordingOf(
  id: QuestionId,
  typed: string,
  aspect?: 'vat',
  given: Answers = {},
): { code: string; sentence: string } | undefined {
  const answers = aspect ? { value: { pence: 100, per: 'total' as const } } : given;
  const reading = readAnswer(pack, { id, ...(aspect && { aspect }) }, typed, {
    ...contextOf(),
    content: { answers, choices: {} },
  });
  if (reading.ok) return undefined;
  const template = pack.questions.get(id)?.errors[reading.error];
  if (template === undefined) throw new Error(`${id}: no wording for ${reading.error}`);
  return { code: reading.error, sentence: fill(template, reading.slots) };
}

describe('every error has its sentence', () => {
  test('the pack asks every question of the answers, and no others', () => {
    expect([...pack.questions.keys()].sort()).toEqual([...questions].sort());
  });

  test.each(questions)('%s: the cases here are all errors it has wording for', (id) => {
    expect(Object.keys(pack.questions.get(id)?.errors ?? {}).sort()).toEqual(Object.keys(CASES[id]).sort());
  });

  test.each(cases)('%s: %s', (id, code, typed) => {
    const wording = wordingOf(id, typed, code === 'vat-not-read' ? 'vat' : undefined, GIVEN[code]);
    expect(wording?.code).toBe(code);
    expect(wording?.sentence).toMatch(/[.?]$/);
    expect(wording?.sentence).not.toMatch(/[{}*_`]|undefined|NaN/);
  });

  test('every code in the readers is worded for some question', () => {
    const sources = ['reading', 'questions'].flatMap((room) => {
      const folder = join(__dirname, '../../../src/drafting', room);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      return files
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(join(folder, file), 'utf8'));
    });
    const codes = sources.flatMap((source) =>
      [...source.matchAll(/(?:refuse\(\s*|problem: )'([a-z-]+)'/g)].map((match) => match[1] ?? ''),
    );
    const worded = new Set([...pack.questions.values()].flatMap((question) => Object.keys(question.errors)));
    expect(codes.length).toBeGreaterThan(20);
    // `garbled` is the numeral's own word, which the amount turns into `not-money`
    expect(codes.filter((code) => code !== 'garbled' && !worded.has(code))).toEqual([]);
  });

  test('whatever is typed, each question answers or has a sentence', () => {
    const piece = fc.constantFrom(
      ...'£ 2 .4 m k , + - 1 3 years months to from April 2027 31/02/2027 with option extend VAT plus inc ( ) until a year $ asap let 2025 works and % no 0'.split(
        ' ',
      ),
      ' ',
    );
    const typed = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...questions), typed, fc.boolean(), (id, text, vat) => {
        wordingOf(id, text, id === 'value' && vat ? 'vat' : undefined);
      }),
      { numRuns: 3_000 },
    );
  });
});
