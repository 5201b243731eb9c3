import { z } from 'zod';
import { readRequest } from '../../../src/drafting/reading/request/readRequest';
import { readSample } from '../../support/sharedData';
import { pack, today } from './testPack';

const number = z.number().nullable();
const row = z.object({
  id: z.string(),
  text: z.string(),
  gold: z.object({
    title: z.string(),
    value: number,
    currency: z.string().nullable(),
    duration_months: number,
    extension_months: number,
    start_date: z.string().nullable(),
    end_date: z.string().nullable(),
    category: z.string(),
    category_stated: z.boolean(),
    place: z.string().nullable(),
  }),
});
type Row = z.infer<typeof row>;
type Verdict = 'right' | 'absent' | 'wrong';

const verdict = (read: unknown, isRight: boolean): Verdict =>
  read === undefined ? 'absent' : isRight ? 'right' : 'wrong';
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** How each field of a row was read; a fact that the row does not state is not judged, except where a value was invented. */
function judge({ text, gold }: Row): Record<string, Verdict> {
  const { answers } = readRequest(pack, text, today);
  const pounds = gold.currency === 'GBP' ? gold.value : null;
  const wrongWay = gold.start_date !== null && gold.end_date !== null && gold.end_date < gold.start_date;
  const months =
    gold.start_date !== null && gold.end_date !== null && !wrongWay
      ? monthsApart(gold.start_date, gold.end_date)
      : null;
  const duration = gold.duration_months ?? months;
  const kind = answers.kind === 'light-touch' ? 'services' : answers.kind;
  return {
    title: verdict(answers.title, answers.title === gold.title),
    ...(pounds !== null || answers.value
      ? { value: verdict(answers.value, answers.value?.pence === (pounds ?? NaN) * 100) }
      : {}),
    ...(duration === null
      ? {}
      : { term: verdict(answers.term, Math.abs((answers.term?.months ?? 0) - duration) < 1) }),
    ...(duration === null
      ? {}
      : {
          extensions: verdict(
            answers.term,
            sum(answers.term?.extensions ?? []) === (gold.extension_months ?? 0),
          ),
        }),
    ...(gold.start_date === null
      ? {}
      : { start: verdict(answers.start, answers.start === gold.start_date && !wrongWay) }),
    kind: verdict(kind, kind === gold.category),
    ...(gold.place !== null || answers.place
      ? { place: verdict(answers.place, answers.place === gold.place) }
      : {}),
  };
}

function monthsApart(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (86_400_000 * 30.4369);
}

/** Measured on this sample: the least share read rightly, and the most read wrongly. A wrong answer is worse than none. */
const FLOORS: Readonly<Record<string, { readonly right: number; readonly wrong: number }>> = {
  title: { right: 0.95, wrong: 0.05 },
  value: { right: 0.95, wrong: 0 },
  term: { right: 0.95, wrong: 0 },
  extensions: { right: 0.95, wrong: 0 },
  start: { right: 0.6, wrong: 0 },
  kind: { right: 0.6, wrong: 0.1 },
  place: { right: 0.9, wrong: 0.05 },
};

const rows = readSample('requests-sample.jsonl', row);
const judged = rows.map(judge);
describe(`reading the ${String(rows.length)} sample requests`, () => {
  test('there are some', () => {
    expect(rows.length).toBeGreaterThan(10);
  });
  test.each(Object.entries(FLOORS))('%s is right or absent', (field, floor) => {
    const verdicts = judged.map((each) => each[field]).filter((each) => each !== undefined);
    const share = (kind: Verdict): number =>
      verdicts.filter((each) => each === kind).length / verdicts.length;
    expect({
      field,
      right: share('right') >= floor.right,
      wrong: share('wrong') <= floor.wrong,
      shares: [share('right'), share('wrong')],
    }).toMatchObject({ right: true, wrong: true });
  });
});
