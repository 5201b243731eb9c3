import { retryDelay } from '../../src/bot/delivery/retryDelay';

/** The shortest and the longest of many, for the first try. */
const range = (retryAfter: string | undefined, attempt = 1) => {
  const delays = Array.from({ length: 200 }, () => retryDelay(attempt, retryAfter));
  return [Math.min(...delays), Math.max(...delays)] as const;
};

test('is what the channel asks for, in seconds or as a date', () => {
  expect(range('7')).toEqual([7_000, 7_000]);
  expect(range(' 1.5 ')).toEqual([1_500, 1_500]);
  expect(range('1.25')).toEqual([1_250, 1_250]);
  const [shortest, longest] = range(new Date(Date.now() + 20_000).toUTCString());
  expect(shortest).toBeGreaterThan(15_000);
  expect(longest).toBeLessThanOrEqual(20_000);
});

test.each([
  undefined,
  '',
  '0',
  '0.0',
  '-5',
  '-1000000',
  'soon',
  '1 Jan 2999',
  '1e9',
  'Wed, 21 Oct 2015 07:28:00 GMT',
  '\u0665',
])('is our own, growing, when the channel asks for "%s"', (retryAfter) => {
  for (const [attempt, most] of [500, 1_000, 2_000, 4_000, 8_000, 8_000].entries()) {
    const [shortest, longest] = range(retryAfter, attempt + 1);
    expect(shortest).toBeGreaterThanOrEqual(most / 2);
    expect(longest).toBeLessThanOrEqual(most);
    // spread, so that those who were turned away together do not come again together
    expect(longest - shortest).toBeGreaterThan(most / 4);
  }
});

test.each(['999999', '9'.repeat(400), 'Fri, 31 Dec 2999 23:59:59 GMT'])(
  'is an hour at most, whatever is asked: "%s"',
  (asked) => {
    expect(range(asked)).toEqual([3_600_000, 3_600_000]);
  },
);
