import type { Answers } from '../../src/record/answers';
import type { Alterable, Choices, DraftContent } from '../../src/record/draft';
import { alter, type Change } from '../../src/record/change';
import { answersOf, totalOf } from '../drafting/proportionCases';
import { GIVEN } from './changes';

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

  const commitments: [what: string, chosen: readonly string[], kept: true | undefined][] = [
    ['the same', ['employment-skills-2', 'green-1'], true],
    ['the same in another order', ['green-1', 'employment-skills-2'], true],
    ['the same, one of them twice', ['green-1', 'employment-skills-2', 'green-1'], true],
    ['another in the place of one', ['green-1', 'local-1'], undefined],
    ['one fewer', ['green-1'], undefined],
    ['one more', ['employment-skills-2', 'green-1', 'local-1'], undefined],
    ['none', [], undefined],
  ];
  test.each(commitments)('commitments, %s: the KPIs stay confirmed or not', (_what, chosen, kept) => {
    const after = revise({ change: 'choose-commitments', commitments: chosen });
    expect(after.choices).toMatchObject({ commitments: [...new Set(chosen)], targets: choices.targets });
    expect(after.choices.kpisConfirmed).toBe(kept);
  });

  const measures: [what: string, commitment: string, chosen: readonly string[], kept: true | undefined][] = [
    ['the same', 'green-1', ['gs1-4-reuse'], true],
    ['another', 'green-1', ['gs1-1'], undefined],
    ['one more', 'green-1', ['gs1-4-reuse', 'gs1-1'], undefined],
    ['none where one was', 'green-1', [], undefined],
    ['the first', 'local-1', ['cl1-3-sme-share'], undefined],
    ['none where none was', 'local-1', [], true],
  ];
  test.each(measures)('measures, %s: the KPIs stay confirmed or not', (_what, commitment, chosen, kept) => {
    const after = revise({ change: 'choose-measures', commitment, measures: chosen });
    expect(after.choices.kpisConfirmed).toBe(kept);
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
    expect(
      revise({ change: 'accept-reason', reason: 'pay', accepted: GIVEN }).choices.reasonsAccepted,
    ).toEqual({
      training: at,
      pay: { ...GIVEN, at },
    });
  });

  test('baselines are merged, and one set to null is taken out', () => {
    const known = { value: 412_000, unit: 'kWh a year', period: '2025/26', from: 'our bills' };
    const set = revise({ change: 'set-baselines', baselines: { 'gs1-1': known } });
    expect(set.choices.baselines).toEqual({ 'gs1-1': known });
    const out = revise({ change: 'set-baselines', baselines: { 'gs1-1': null } });
    expect(out.choices.baselines ?? {}).toEqual({});
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
