import type { Answers, BoughtAnswer } from '../../../src/record/answers';
import { formatAnswer, readAnswer } from '../../../src/drafting/questions/answerWords';
import type { FacetNames } from '../../../src/drafting/reading/facetsNamed';
import { readBought } from '../../../src/drafting/reading/readBought';
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
    // asked about and not named, while something else was named: not known, and never "no"
    [
      'vans and packaging',
      { present: ['packaged-deliveries', 'driven-vehicles'], unknown: ['let-packages'] },
    ],
    [
      'vans but no packaging',
      { present: ['driven-vehicles'], absent: ['packaged-deliveries'], unknown: ['let-packages'] },
    ],
    ['tree work will be subcontracted', { present: ['let-packages'] }],
    ['we sub-contract some of it', { present: ['let-packages'] }],
    ['some of it will be sublet', { present: ['let-packages'] }],
    ['parts come from other firms', { present: ['let-packages'] }],
    ['agency staff at peak times', { present: ['let-packages'] }],
    ['drivers with lorries', { present: ['driven-vehicles'], unknown: ['let-packages'] }],
    ['a fleet of minibuses', { present: ['driven-vehicles'], unknown: ['let-packages'] }],
    ['its people meet the public', { present: ['public-contact'], unknown: ['let-packages'] }],
    ['yes', { present: ['let-packages'] }],
    ['Yes, some', { present: ['let-packages'] }],
    ['yes they do', { present: ['let-packages'] }],
    ['yes, and drivers', { present: ['let-packages', 'driven-vehicles'] }],
    ['all of them', { present: ['let-packages'] }],
    ['the first one', { present: ['let-packages'] }],
    ['1', { present: ['let-packages'] }],
    // a "no" is to what was asked, whatever is said to explain it
    ['not really', { absent: ['let-packages'] }],
    ['not really, they use their own staff', { present: ['labour-share'], absent: ['let-packages'] }],
    ['no, they use their own vans', { present: ['driven-vehicles'], absent: ['let-packages'] }],
    ['nothing is subcontracted', { absent: ['let-packages'] }],
    ['they don’t use other firms, own staff do it', { present: ['labour-share'], absent: ['let-packages'] }],
    ['subcontracting is not allowed', { absent: ['let-packages'] }],
    ['not really any vans', { absent: ['driven-vehicles'], unknown: ['let-packages'] }],
    [
      'no vans, packaging or subcontractors',
      { absent: ['driven-vehicles', 'packaged-deliveries', 'let-packages'] },
    ],
    ['vans yes, subcontractors no', { present: ['driven-vehicles'], absent: ['let-packages'] }],
    ['vans no, subcontractors yes', { present: ['let-packages'], absent: ['driven-vehicles'] }],
    ['not subcontracted and they use vans', { present: ['driven-vehicles'], absent: ['let-packages'] }],
    ['not only vans but also subcontractors', { present: ['let-packages', 'driven-vehicles'] }],
    ['not sure about subcontractors', { unknown: ['let-packages'] }],
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

describe('where two are asked about', () => {
  const two = ['let-packages', 'risky-goods'] satisfies BoughtAnswer['present'];
  const words = pack.questions.get('bought');
  const names: FacetNames = {
    facets: [...pack.facets.values()].map(({ id, title, label, words: typed, stems }) => ({
      id,
      names: [title, label, ...typed],
      stems,
    })),
    none: ['none', ...(words?.choices[0]?.words ?? [])],
    unknown: words?.choices[1]?.words ?? [],
  };

  test.each<[string, Partial<BoughtAnswer> | undefined]>([
    ['parts come from other firms', { present: ['let-packages'], unknown: ['risky-goods'] }],
    ['yes', { present: two }],
    ['both', { present: two }],
    ['Both of them.', { present: two }],
    ['all of them', { present: two }],
    ['1 and 2', { present: two }],
    ['the first one', { present: ['let-packages'], unknown: ['risky-goods'] }],
    ['just the second', { present: ['risky-goods'], unknown: ['let-packages'] }],
    ['2nd', { present: ['risky-goods'], unknown: ['let-packages'] }],
    ['3', undefined],
    ['neither', { absent: two }],
    ['not really', { absent: two }],
    ['no, just electronics', { present: ['risky-goods'], absent: ['let-packages'] }],
    ['electronics but no subcontracting', { present: ['risky-goods'], absent: ['let-packages'] }],
    ['risky-goods', { present: ['risky-goods'], absent: ['let-packages'] }],
  ])('%s', (typed, expected) => {
    const so = { asked: two, present: [], before: undefined };
    const reading = readBought(typed, names, { maxCharacters: 600 }, so);
    expect(reading.ok ? reading.value : undefined).toEqual(expected && answer(expected));
  });
});

describe('where the whole list is shown', () => {
  const known: Answers = { ...cleaning, bought: answer({ unknown: ['let-packages'] }) };

  test('what was ticked and is not any more is absent; what was not known stays so', () => {
    expect(read('labour-share,driven-vehicles', known)).toEqual({
      present: ['labour-share', 'driven-vehicles'],
      absent: ['head-count', 'low-pay'],
      unknown: ['let-packages'],
    });
  });

  test('typed words change what they name and nothing else', () => {
    expect(read('vans', known)).toEqual(answer({ present: ['driven-vehicles'], unknown: ['let-packages'] }));
    expect(read('yes', known)).toBe('not-named');
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
