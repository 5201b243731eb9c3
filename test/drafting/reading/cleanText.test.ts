import fc from 'fast-check';
import { cleanLines, cleanText } from '../../../src/drafting/reading/cleanText';

describe('cleaning what people type', () => {
  test.each([
    ['NUL becomes a space', 'a\u0000b', 'a b'],
    ['line breaks and tabs become one space', ' a \r\n\t b ', 'a b'],
    ['no-break spaces become spaces', 'a\u00a0\u202fb', 'a b'],
    ['zero-width characters go', 'a\u200bb\ufeffc\u2060d', 'abcd'],
    ['bidirectional controls go', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['soft hyphens go', 'pro\u00adcure', 'procure'],
    ['lone surrogates and noncharacters go', 'a\ud800b\ufffec', 'abc'],
    ['letters that show as blank go', '\u3164\u2800', ''],
    ['only invisible characters is empty', '\u200b\u200d\u202e\u0000 \u00a0', ''],
    ['emoji with joiners stay', '👨‍🦰 🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👨‍🦰 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['tags that spell no flag go, every one', 'a\u{e0068}\u{e0069}\u{e007f}b 🏴\u{e0068} 🏴', 'ab 🏴 🏴'],
    ['right-to-left letters stay', 'אֱלֹהִים الصفحات', 'אֱלֹהִים الصفحات'.normalize('NFC')],
    ['joiners that shape a script stay', 'జ్ఞ‌ా', 'జ్ఞ‌ా'],
    ['a joiner between Latin letters goes', 'cl\u200dause', 'clause'],
    ['markup and slots stay as typed', '<b>${title}</b> =1+1', '<b>${title}</b> =1+1'],
    ['curly quotes stay', '‘Castle’', '‘Castle’'],
  ])('%s', (_, typed, cleaned) => {
    expect(cleanText(typed)).toBe(cleaned);
  });
});

describe('whatever is typed, with the characters that cleaning is about', () => {
  const pieces = [
    'a',
    'é',
    'e\u0301',
    ' ',
    '\n',
    '\r',
    '\0',
    '\x0b',
    '\u2028',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u202e',
  ];
  const stranger = [
    '\u2800',
    '\u3164',
    '\ufeff',
    '\ud83c',
    '\udff4',
    '🏴',
    '👨',
    '\u{e0067}',
    '\u{e007f}',
    'జ్',
    'ا',
  ];
  const text = fc
    .array(fc.constantFrom(...pieces, ...stranger), { maxLength: 40 })
    .map((parts) => parts.join(''));

  test('cleaning is done after once', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(cleanLines(cleanLines(typed))).toBe(cleanLines(typed));
        expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
      }),
      { numRuns: 2_000 },
    );
  });

  test('lines are the only difference between the two', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(cleanText(cleanLines(typed))).toBe(cleanText(typed));
        expect(cleanText(typed)).not.toMatch(/[\n\p{Cc}\p{Cs}\u202e\u200b]/u);
      }),
    );
  });

  test('no text is slow to clean', () => {
    const started = process.cpuUsage();
    for (const piece of [...pieces, ...stranger]) cleanLines(piece.repeat(20_000));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});
