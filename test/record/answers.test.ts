import { questionId, type QuestionId } from '../../src/charter/schema/vocabulary';
import type { Answers } from '../../src/record/answers';
import { answersShape } from '../../src/record/answerShapes';
import { alter } from '../../src/record/change';
import { AUTHOR } from '../support/revisions';

/** Answers to one question, each different from the one before, and whether another than the one confirmed is read back again. */
interface Case<Id extends QuestionId> {
  readonly given: readonly NonNullable<Answers[Id]>[];
  readonly decides: boolean;
}
const CASES: { readonly [Id in QuestionId]: Case<Id> } = {
  title: { given: ['Verges', 'Hedges'], decides: false },
  value: {
    given: [
      { pence: 1, per: 'total' },
      { pence: 2, per: 'year' },
      { pence: 2, per: 'year', basis: 'with' },
      { pence: 2, per: 'year', basis: 'without' },
      { pence: 2, per: 'total', basis: 'none' },
    ],
    decides: true,
  },
  term: {
    given: [
      { months: 12, extensions: [] },
      { months: 12, extensions: [12] },
      { months: 24, extensions: [12, 6] },
    ],
    decides: true,
  },
  start: { given: ['2027-04-01', '2027-05-01'], decides: false },
  kind: { given: ['works', 'services', 'goods'], decides: true },
  place: { given: ['Leeds', 'York'], decides: false },
  route: { given: ['competition', 'call-off'], decides: true },
  framework: {
    given: [
      { name: 'RM1', underAct: true },
      { name: 'RM1', underAct: false },
      { name: 'RM2', underAct: false },
    ],
    decides: true,
  },
  healthCare: { given: [true, false], decides: true },
  procurementStart: { given: ['2026-11-22', '2025-01-10'], decides: true },
  form: { given: ['nec4', 'jct'], decides: false },
  edition: {
    given: [{ edition: '2016' }, { of: 'jct', edition: '2016' }, { of: 'jct', edition: '' }],
    decides: false,
  },
  parties: {
    given: [
      { authority: 'the Buyer', supplier: 'the Supplier' },
      { authority: 'the Customer', supplier: 'the Supplier' },
    ],
    decides: false,
  },
  precedence: { given: [true, false], decides: false },
  bought: {
    given: [
      { present: ['driven-vehicles'], absent: [], unknown: [] },
      { present: [], absent: ['driven-vehicles'], unknown: ['run-premises'] },
    ],
    decides: true,
  },
  weighting: { given: [10, 12.5], decides: false },
  workforce: { given: [40, 40.5, 'unknown'], decides: true },
};

/** Each answer after the one before it. */
const CHANGES = questionId.options.flatMap((id) => {
  const { given, decides } = CASES[id];
  return given.slice(1).map((now, at) => ({ id, was: given[at], now, decides }));
});

test.each(CHANGES)('$id, $now after $was: read back again $decides', ({ id, was, now, decides }) => {
  const confirmed = { answers: { [id]: was }, choices: { profileConfirmed: true } };
  const record = { ...confirmed, status: 'draft', version: 0 } as const;
  const change = { change: 'answer', answers: { [id]: now } } as const;
  const after = alter(record, change, AUTHOR);
  expect(after.answers).toEqual({ [id]: now });
  expect(after.choices.profileConfirmed).toBe(decides ? undefined : true);
  // one that is seen as it is kept, or said again, is not
  expect(alter(record, { ...change, seen: true }, AUTHOR).choices.profileConfirmed).toBe(true);
  expect(alter(record, { ...change, answers: { [id]: was } }, AUTHOR).choices.profileConfirmed).toBe(true);
});

/** It is asked of one or two facets, and speaks of all. */
const FROM_THE_FIRST: readonly QuestionId[] = ['bought'];
test.each(questionId.options)('%s, answered for the first time after the contract was read back', (id) => {
  const record = { answers: {}, choices: { profileConfirmed: true }, status: 'draft', version: 0 } as const;
  const after = alter(record, { change: 'answer', answers: { [id]: CASES[id].given[0] } }, AUTHOR);
  expect(after.choices.profileConfirmed).toBe(FROM_THE_FIRST.includes(id) ? undefined : true);
});

const ALL = questionId.options.flatMap((id) => CASES[id].given.map((answer) => ({ id, answer })));
test.each(ALL)('$id, $answer, comes back from JSON as it was', ({ id, answer }) => {
  const kept: unknown = JSON.parse(JSON.stringify({ [id]: answer }));
  expect(answersShape.parse(kept)).toEqual({ [id]: answer });
});

test.each(questionId.options)('%s is not read from what is no answer to it', (id) => {
  for (const odd of [null, [], { [id]: 1 }, Symbol(id)])
    expect(answersShape.safeParse({ [id]: odd }).success).toBe(false);
});
