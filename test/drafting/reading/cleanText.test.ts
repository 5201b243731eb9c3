import { cleanText } from '../../../src/drafting/reading/cleanText';

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
    ['right-to-left letters stay', 'אֱלֹהִים الصفحات', 'אֱלֹהִים الصفحات'.normalize('NFC')],
    ['joiners that shape a script stay', 'జ్ఞ‌ా', 'జ్ఞ‌ా'],
    ['a joiner between Latin letters goes', 'cl\u200dause', 'clause'],
    ['markup and slots stay as typed', '<b>${title}</b> =1+1', '<b>${title}</b> =1+1'],
    ['curly quotes stay', '‘Castle’', '‘Castle’'],
  ])('%s', (_, typed, cleaned) => {
    expect(cleanText(typed)).toBe(cleaned);
  });
});
