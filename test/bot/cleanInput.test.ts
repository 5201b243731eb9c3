import { cleanInput, cleanValue, decodeEntities } from '../../src/bot/door/cleanInput';

test.each([
  ['&amp;&lt;&gt;', '&<>'],
  ['&quot;a&apos;', '"a\''],
  ['a&nbsp;b', 'a b'],
  ['&#1114111;', '\u{10ffff}'],
  ['&#x10FFFF;', '\u{10ffff}'],
  ['&#1114112;', '&#1114112;'],
  ['&bogus;', '&bogus;'],
])('%s is %s', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});

test('no more of a text is cleaned than twice what a reader accepts, whatever is cleaned away', () => {
  expect(cleanInput(`a${'\u200b'.repeat(40_000)}b`)).toBe('ab');
  expect(cleanInput(`a${'\u200b'.repeat(40_001)}b`)).toBe('a');
});

test('a value is read six parts deep, through lists as through objects', () => {
  const nested = (wrap: (inner: unknown) => unknown, times: number): unknown =>
    times === 0 ? 'x' : wrap(nested(wrap, times - 1));
  const inObject = (inner: unknown) => ({ inner });
  const inList = (inner: unknown) => [inner];
  for (const wrap of [inObject, inList]) {
    expect(cleanValue(nested(wrap, 6))).toEqual(nested(wrap, 6));
    expect(JSON.stringify(cleanValue(nested(wrap, 7)))).not.toContain('x');
  }
});

test('of a list and of an object the first 500 entries are read', () => {
  const many = Array.from({ length: 600 }, (_, n) => n);
  expect(cleanValue(many)).toEqual(many.slice(0, 500));
  const entries = many.map((n) => [`n${String(n)}`, n] as const);
  expect(cleanValue(Object.fromEntries(entries))).toEqual(Object.fromEntries(entries.slice(0, 500)));
});
