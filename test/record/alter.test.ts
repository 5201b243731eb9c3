import type { Answers } from '../../src/record/answers';
import type { Alterable, Choices, DraftContent } from '../../src/record/draft';
import { alter, type Change } from '../../src/record/change';
import { answersOf, totalOf } from '../drafting/proportionCases';

const choices: Choices = {
  profileConfirmed: true,
  commitments: ['employment-skills-2', 'green-1'],
  measures: { 'green-1': ['gs1-4-reuse'] },
  targets: { 'es2-1-apprenticeship-weeks': { value: 60 } },
  kpisConfirmed: true,
  reasonsAccepted: { training: '2026-11-22T10:00:00Z' },
};
const AT = '2026-11-22T10:00:00Z';
const PACK = { id: 'test-pack', version: '1', digest: 'abc' };
const content: Alterable = { answers: answersOf(), choices, status: 'draft', version: 0 };
const revise = (change: Exclude<Change, { change: 'undo' }>, from: DraftContent = content): Alterable =>
  alter({ ...content, ...from }, change, { at: AT, pack: PACK });

describe('a change', () => {
  const harmless: Answers[] = [
    { title: 'Another title' },
    { place: 'Blurton' },
    { form: 'nec4' },
    { weighting: 20 },
  ];
  test.each(harmless)('%j changes that answer and keeps everything else', (answers) => {
    expect(revise({ change: 'answer', answers })).toEqual({ ...content, answers: answersOf(answers) });
  });

  const deciding: Answers[] = [
    { value: totalOf(12_000_000) },
    { value: totalOf(2_400_000, 'with') },
    { term: { months: 24, extensions: [] } },
    { term: { months: 18, extensions: [12] } },
    { kind: 'services' },
  ];
  test.each(deciding)('%j has the profile read back again and keeps every choice', (answers) => {
    const after = revise({ change: 'answer', answers });
    expect(after.answers).toEqual(answersOf(answers));
    expect('profileConfirmed' in after.choices).toBe(false);
    expect({ ...after.choices, profileConfirmed: true }).toEqual(choices);
  });

  const furtherFacts: [before: Answers, after: Answers][] = [
    [{ healthCare: false }, { healthCare: true }],
    [{ route: 'competition' }, { route: 'call-off' }],
    [{ framework: { name: 'RM1', underAct: true } }, { framework: { name: 'RM1', underAct: false } }],
    [{ procurementStart: '2026-11-22' }, { procurementStart: '2025-01-10' }],
  ];
  test.each(furtherFacts)('%j changed to %j has the profile read back again', (before, after) => {
    const from = { answers: answersOf(before), choices };
    expect('profileConfirmed' in revise({ change: 'answer', answers: after }, from).choices).toBe(false);
    expect(revise({ change: 'answer', answers: before }, from)).toEqual({ ...content, ...from });
  });

  test('the same answer again keeps the confirmation', () => {
    const answers = { value: totalOf(2_400_000), term: { months: 18, extensions: [] } };
    expect(revise({ change: 'answer', answers })).toEqual(content);
  });

  test('a first answer to a further question keeps the confirmation', () => {
    const after = revise({ change: 'answer', answers: { healthCare: false, workforce: 40 } });
    expect(after.choices).toEqual(choices);
  });

  test('other commitments ask for the KPIs again; the same ones do not', () => {
    const other = revise({ change: 'choose-commitments', commitments: ['green-1', 'green-1', 'local-1'] });
    expect(other.choices).toMatchObject({ commitments: ['green-1', 'local-1'], targets: choices.targets });
    expect(other.choices.kpisConfirmed).toBeUndefined();
    const same = revise({ change: 'choose-commitments', commitments: ['green-1', 'employment-skills-2'] });
    expect(same.choices.kpisConfirmed).toBe(true);
  });

  test('the first choice of commitments asks for the KPIs again, though it is of none', () => {
    const { commitments: _proposed, ...unchosen } = choices;
    const first = revise(
      { change: 'choose-commitments', commitments: [] },
      { ...content, choices: unchosen },
    );
    expect(first.choices.commitments).toEqual([]);
    expect('kpisConfirmed' in first.choices).toBe(false);
  });

  test('no measure ticked where none was keeps the KPIs confirmed', () => {
    const none = revise({ change: 'choose-measures', commitment: 'local-1', measures: [] });
    expect(none.choices).toEqual(choices);
  });

  const belowFloor: [take: Choices['belowFloor'], after: Choices['belowFloor']][] = [
    ['none', undefined],
    ['light', 'light'],
    [undefined, undefined],
  ];
  test.each(belowFloor)('to open a draft again with "%s" below the floor leaves "%s"', (take, left) => {
    const before: Alterable = {
      ...content,
      status: 'ready',
      choices: { ...choices, ...(take && { belowFloor: take }) },
    };
    expect(revise({ change: 'reopen' }, before)).toEqual({
      ...content,
      choices: { ...choices, ...(left && { belowFloor: left }) },
    });
    expect('belowFloor' in revise({ change: 'reopen' }, before).choices).toBe(left !== undefined);
  });

  test('measures are chosen for one commitment at a time, and no measure puts the proposal back', () => {
    const more = revise({ change: 'choose-measures', commitment: 'local-1', measures: ['cl1-3-sme-share'] });
    expect(more.choices.measures).toEqual({ 'green-1': ['gs1-4-reuse'], 'local-1': ['cl1-3-sme-share'] });
    const none = revise({ change: 'choose-measures', commitment: 'green-1', measures: [] });
    expect(none.choices.measures).toEqual({});
  });

  test('a target is set beside the others, and null puts the proposal back', () => {
    const set = revise({ change: 'set-targets', targets: { 'gs1-4-reuse': { offered: true } } });
    expect(set.choices.targets).toEqual({ ...choices.targets, 'gs1-4-reuse': { offered: true } });
    const back = revise({ change: 'set-targets', targets: { 'es2-1-apprenticeship-weeks': null } });
    expect(back.choices.targets).toEqual({});
  });

  test('confirmations, reasons and the answer below the floor are recorded', () => {
    const fresh: DraftContent = { answers: {}, choices: {} };
    expect(revise({ change: 'confirm-profile' }, fresh).choices).toEqual({ profileConfirmed: true });
    const seen = { 'gs1-4-reuse': '12 tonnes' };
    expect(revise({ change: 'confirm-kpis', seen }, fresh).choices).toEqual({
      kpisConfirmed: true,
      targetsSeen: seen,
      seenWith: PACK,
    });
    expect(revise({ change: 'below-floor', take: 'none' }, fresh).choices).toEqual({ belowFloor: 'none' });
    const at = AT;
    expect(revise({ change: 'accept-reason', reason: 'pay' }).choices.reasonsAccepted).toEqual({
      training: at,
      pay: at,
    });
  });

  test('keys that name an object’s prototype stay plain keys', () => {
    const targets: Record<string, { value: number }> = JSON.parse('{"__proto__":{"value":1}}') as never;
    const after = revise({ change: 'set-targets', targets });
    expect(Object.getPrototypeOf(after.choices.targets)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });

  test('leaves the content it was given as it was', () => {
    const before = structuredClone(content);
    revise({ change: 'answer', answers: { kind: 'goods' } });
    revise({ change: 'reopen' });
    expect(content).toEqual(before);
  });
});
