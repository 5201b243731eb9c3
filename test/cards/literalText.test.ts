import { literalText, plainText, shorten } from '../../src/cards/json/literalText';

test.each([
  ['{{DATE(2020-01-01)}}', '{\u2060{DATE(2020-01-01)}}'],
  ['<at>everyone</at>', '<\u2060at>everyone<\u2060/at>'],
  ['< AT id="1">', '<\u2060 AT id="1">'],
  ['a\u202Eb', 'a b'],
  ['a\u0000b\u0007', 'a b '],
  ['a\uD800b', 'a b'],
  ['one\ntwo', 'one\ntwo'],
  ['£2.4m **as typed** [x](y)', '£2.4m **as typed** [x](y)'],
  ['{title} < 5', '{title} < 5'],
])('%j is shown as %j', (text, shown) => {
  expect(literalText(text)).toBe(shown);
});

test.each([
  ['**Bold** [press](https://evil.example)', '∗∗Bold∗∗ (press)(https:/\u2060/evil.example)'],
  ['<speak>x</speak>', '‹speak›x‹/speak›'],
  ['one\ntwo', 'one two'],
])('%j is said as %j', (text, said) => {
  expect(plainText(text)).toBe(said);
});

test.each([
  ['short', 40, 'short'],
  ['a title that is cut at a word near its end', 20, 'a title that is…'],
  ['a title-that-is-one-long-word', 20, 'a title-that-is-one…'],
  ['abcdefghij', 5, 'abcd…'],
  ['😀😀😀😀', 3, '😀😀…'],
])('%j in %i characters is %j', (text, most, cut) => {
  expect(shorten(text, most)).toBe(cut);
});
