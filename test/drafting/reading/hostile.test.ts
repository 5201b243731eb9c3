import { isRequest, readRequest } from '../../../src/drafting/reading/request/readRequest';
import { lookUp } from '../../../src/charter/lookUp/lookUp';
import { answer, pack, today } from './testPack';

/** Pieces that a careless pattern would try in every combination. */
const PIECES = [
  '1 ',
  '£1,',
  '+1',
  '(',
  'in ',
  'to ',
  ' - ',
  '1.',
  'a year ',
  'with option to extend ',
  'plus vat ',
  'May ',
  '“',
  '\u200b',
  'draft ',
  'Stoke, ',
  'call-off from ',
  '1 year + ',
  '٣',
  '🏴',
  '. A',
  ' ',
];

describe('long and odd text', () => {
  test.each([20_000, 200_000])(
    '%d characters are answered by every reader, all together within a second',
    (length) => {
      const texts = PIECES.map((piece) => piece.repeat(Math.ceil(length / piece.length)));
      readRequest(pack, 'warm up, £1m, 1 year', today);
      lookUp(pack, 'warm up');
      const started = performance.now();
      for (const text of texts) {
        for (const id of pack.questions.keys()) answer(id as 'title', text);
        answer({ id: 'value', aspect: 'vat' }, text, { value: { pence: 1, per: 'total' } });
        isRequest(text);
        readRequest(pack, text, today);
        lookUp(pack, text);
      }
      // 22 texts; the promise is a second for one
      expect((performance.now() - started) / texts.length).toBeLessThan(1_000);
    },
  );

  test.each([
    '${title}',
    '=HYPERLINK("x")',
    '<at>Everyone</at>',
    '__proto__',
    'constructor',
    "1'; DROP TABLE users-- 1",
  ])('"%s" stays a title and nothing else', (text) => {
    expect(answer('title', text)).toEqual({ title: text });
    expect(readRequest(pack, `draft clauses for ${text}`, today).answers.value).toBeUndefined();
  });

  test('a request longer than is read is cut between words', () => {
    const text = `draft clauses for a depot, ${'very '.repeat(500)}£2,400,000`;
    expect(readRequest(pack, text, today).answers.value).toBeUndefined();
  });
});
