import type { Answers, BoughtAnswer } from '../../../src/record/answers';
import { formatAnswer, readAnswer } from '../../../src/drafting/questions/answerWords';
import { contentOf, contextOf, pack, totalOf } from '../proportionCases';

/** A service whose packages are asked about. */
const cleaning: Answers = {
  title: 'Office cleaning',
  kind: 'services',
  value: totalOf(1_500_000),
  term: { months: 36, extensions: [] },
};

function read(words: string, answers: Answers = cleaning): Partial<BoughtAnswer> | string | undefined {
  const reading = readAnswer(pack, { id: 'bought' }, words, { ...contextOf(), content: contentOf(answers) });
  return reading.ok ? reading.value.bought : reading.error;
}

const answer = (named: Partial<BoughtAnswer>): BoughtAnswer => ({
  present: [],
  absent: [],
  unknown: [],
  ...named,
});

describe('where packages are asked about', () => {
  test.each<[string, Partial<BoughtAnswer>]>([
    ['sub-contracts', { present: ['let-packages'] }],
    ['Parts of it are let or ordered from other firms', { present: ['let-packages'] }],
    ['let-packages', { present: ['let-packages'] }],
    ['none', { absent: ['let-packages'] }],
    ['None of these', { absent: ['let-packages'] }],
    ['no', { absent: ['let-packages'] }],
    ['don’t know', { unknown: ['let-packages'] }],
    ["I don't know.", { unknown: ['let-packages'] }],
    ['not sure', { unknown: ['let-packages'] }],
    ['unknown', { unknown: ['let-packages'] }],
    ['no sub-contractors', { absent: ['let-packages'] }],
    ['vans and packaging', { present: ['packaged-deliveries', 'driven-vehicles'], absent: ['let-packages'] }],
    [
      'vans but no packaging',
      { present: ['driven-vehicles'], absent: ['packaged-deliveries', 'let-packages'] },
    ],
  ])('%s', (words, expected) => {
    expect(read(words)).toEqual(answer(expected));
  });

  test.each([
    ['lots', 'not-read'],
    ['', 'empty'],
    ['none,unknown', 'contradicts'],
    ['let-packages,none', 'contradicts'],
    ['x'.repeat(700), 'too-long'],
  ])('“%s” is refused', (words, error) => {
    expect(read(words)).toBe(error);
  });
});

describe('where the whole list is shown', () => {
  const known: Answers = { ...cleaning, bought: answer({ unknown: ['let-packages'] }) };

  test('what was ticked and is not any more is absent; what was not known stays so', () => {
    expect(read('labour-share,driven-vehicles', known)).toEqual({
      present: ['labour-share', 'driven-vehicles'],
      absent: ['head-count'],
      unknown: ['let-packages'],
    });
  });

  test('typed words change what they name and nothing else', () => {
    expect(read('vans', known)).toEqual(answer({ present: ['driven-vehicles'], unknown: ['let-packages'] }));
    expect(read('no vans', { ...known, bought: answer({ present: ['driven-vehicles'] }) })).toEqual(
      answer({ absent: ['driven-vehicles'] }),
    );
  });
});

test('it is told in the words of the list', () => {
  const bought = answer({ present: ['driven-vehicles'], absent: ['let-packages'], unknown: ['head-count'] });
  expect(formatAnswer(pack, 'bought', { bought })).toBe(
    'Part of it: vehicles and mileage. Not part of it: parts let to others. Not known, so nothing is scored on it: several people at a time.',
  );
  expect(formatAnswer(pack, 'bought', { bought: answer({}) })).toBe('None of these');
});
