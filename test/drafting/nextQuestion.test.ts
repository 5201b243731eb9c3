import type { Answers } from '../../src/record/answers';
import { answeredQuestions, nextQuestion } from '../../src/drafting/questions/nextQuestion';
import { answersOf, contextOf, pack } from './proportionCases';

const next = (answers: Answers) => nextQuestion(pack, contextOf(), { answers, choices: {} });

describe('nextQuestion', () => {
  test('asks title, value, VAT basis, term, start, kind and place, one at a time, and then nothing', () => {
    const full = answersOf();
    let answers: Answers = {};
    const asked: string[] = [];
    for (let open = next(answers); open !== undefined && asked.length < 20; open = next(answers)) {
      asked.push(open.aspect ?? open.id);
      const { basis, ...sum } = full.value ?? { pence: 0, per: 'total' as const };
      if (open.id !== 'value') answers = { ...answers, [open.id]: full[open.id] };
      else
        answers = {
          ...answers,
          value: open.aspect === 'vat' && basis !== undefined ? { ...sum, basis } : sum,
        };
    }
    expect(asked).toEqual(['title', 'value', 'vat', 'term', 'start', 'kind', 'place']);
  });

  test.each([
    ['an open competition', { route: 'competition' }, undefined],
    ['a call-off', { route: 'call-off' }, 'framework'],
    [
      'a call-off whose framework is known',
      { route: 'call-off', framework: { name: 'RM1', underAct: true } },
      undefined,
    ],
    ['a grant, which is not called off', { route: 'call-off', kind: 'grant' }, undefined],
    [
      'services whose title speaks of health',
      { kind: 'services', title: 'Community health visiting' },
      'healthCare',
    ],
    [
      'light touch services of health',
      { kind: 'light-touch', title: 'Community health visiting' },
      'healthCare',
    ],
    ['works on a health centre', { kind: 'works', title: 'Community health visiting' }, undefined],
    [
      'services that are no health care',
      { kind: 'services', title: 'Maintenance of a health centre', healthCare: false },
      'bought',
    ],
    [
      'services of which it was asked',
      {
        kind: 'services',
        title: 'Grounds maintenance of a health centre',
        bought: { present: [], absent: [], unknown: ['let-packages'] },
      },
      undefined,
    ],
  ] as const)('after the six: %s', (_, changes, expected) => {
    expect(next(answersOf(changes))?.id).toBe(expected);
  });

  test('one answer missing is the one that is asked', () => {
    const { term: _term, ...answers } = answersOf();
    expect(next(answers)).toEqual({ id: 'term' });
  });
});

describe('answeredQuestions', () => {
  const answered = (answers: Answers) => answeredQuestions({ answers, choices: {} });

  test('lists what was answered in the order of asking', () => {
    expect(answered({})).toEqual([]);
    expect(answered({ place: 'Trentham', title: 'Park' })).toEqual(['title', 'place']);
    expect(answered(answersOf())).toEqual(['title', 'value', 'term', 'start', 'kind', 'place']);
  });

  test('a framework counts only for a call-off', () => {
    const framework = { name: 'RM1', underAct: true };
    expect(answered({ framework, route: 'call-off' })).toEqual(['framework']);
    expect(answered({ framework, route: 'competition' })).toEqual([]);
  });
});
