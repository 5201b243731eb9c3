import type { Answers } from '../../src/record/answers';
import type { Choices } from '../../src/record/draft';
import { openCase } from '../../src/drafting/case';
import type { Kpi } from '../../src/drafting/kpis/kpi';
import { allot } from '../../src/drafting/targets/sharing';
import { contentOf, contextOf, measureOf, pack, totalOf } from './proportionCases';

const apprentices = 'es2-1-apprenticeship-weeks';
const starts = 'co1-1-targeted-starts';
const jobs = 'es1-2-new-jobs';
const skilled = 'cl2-3-skilled-recruits';

/** Works with these measures, as the officer chose them. */
function caseOf(ids: readonly string[], answers: Answers, targets: Choices['targets'] = {}) {
  const commitments = ids.map((id) => measureOf(id).commitment);
  const measures = Object.fromEntries(ids.map((id) => [measureOf(id).commitment, [id]]));
  return openCase(pack, contextOf(), contentOf(answers, { commitments, measures, targets }));
}

function figures(kpis: readonly Kpi[]): Record<string, number | string> {
  return Object.fromEntries(
    kpis.map(({ measureId, target }) => [measureId, target.mode === 'number' ? target.value : target.mode]),
  );
}

const six = { value: totalOf(6_000_000), term: { months: 24, extensions: [] } };
const fiveYears = {
  kind: 'services',
  title: 'Facilities management',
  term: { months: 60, extensions: [] },
} as const;

const [weekly, whole] = ['weeks', 'people'] as const;

test.each([
  [6, [weekly, whole], [4, 2]],
  [1, [weekly, whole], [1, 0]],
  [2, [weekly, whole], [1, 1]],
  [3, [weekly, whole], [2, 1]],
  [14, [weekly, whole], [9, 5]],
  [2, [weekly, whole, whole], [1, 1, 0]],
  [6, [weekly, whole, whole], [3, 2, 1]],
  [7, [whole], [7]],
  [0, [weekly, whole], [0, 0]],
  // a part of a person goes to who counts weeks, and has a person already
  [4.5, [weekly, whole], [2.5, 2]],
  [4.5, [whole, weekly], [2, 2.5]],
  [1.5, [whole, weekly], [1, 0]],
  [4.5, [whole, whole], [2, 2]],
  [7.5, [whole], [7]],
  [7.5, [weekly], [7.5]],
] as const)('%d opportunities for %j are %j', (count, sharers, shares) => {
  expect(
    allot(
      count,
      sharers.map((each) => each === weekly),
    ),
  ).toEqual(shares);
});

describe('one pot for all KPIs of people', () => {
  test('six opportunities: the KPI that fits best draws four, the other two, and both show the sum', () => {
    const { kpis } = caseOf([apprentices, starts], six);
    expect(figures(kpis)).toEqual({ [apprentices]: 4 * 46, [starts]: 2 });
    const [one, other] = kpis;
    expect(one?.pot).toMatchObject({ holds: 6, drawn: 6 });
    expect(other?.pot).toBe(one?.pot);
    const shares = [measureOf(apprentices), measureOf(starts)].map(({ drawnAs }) => drawnAs?.many ?? '');
    for (const share of shares) expect(one?.workings.formula).toContain(share);
    expect(one?.workings.formula).toContain(one?.pot?.sum);
  });

  test('a KPI alone has the pot to itself', () => {
    expect(figures(caseOf([apprentices], six).kpis)).toEqual({ [apprentices]: 6 * 46 });
  });

  test('where one opportunity is too few for two KPIs, the second is left to an offer, and says why', () => {
    const { kpis } = caseOf([apprentices, jobs], {
      ...fiveYears,
      value: totalOf(2_600_000),
      workforce: 20,
      term: { months: 24, extensions: [] },
    });
    expect(Object.values(figures(kpis)).sort()).toEqual([expect.any(Number), 'offered']);
    const left = kpis.find(({ target }) => target.mode === 'offered');
    expect(left?.workings.gates.at(-1)).toMatchObject({ passed: false });
    expect(left?.pot).toBeUndefined();
  });

  test('the officer’s figure draws first, and the proposal takes what is left', () => {
    const { kpis } = caseOf([apprentices, starts], six, { [starts]: { value: 5 } });
    expect(figures(kpis)).toEqual({ [apprentices]: 46, [starts]: 5 });
  });

  test('setting what is proposed anyway leaves it the rule’s', () => {
    const { kpis } = caseOf([apprentices, starts], six, { [starts]: { value: 2 } });
    expect(kpis.map(({ target }) => target)).toEqual([
      { mode: 'number', value: 184, by: 'rule' },
      { mode: 'number', value: 2, by: 'rule' },
    ]);
  });

  test.each([
    ['all of it', { [starts]: { value: 2 }, [apprentices]: { value: 184 } }, undefined],
    ['one more', { [starts]: { value: 3 }, [apprentices]: { value: 184 } }, 7],
    ['a week more', { [starts]: { value: 2 }, [apprentices]: { value: 185 } }, 6.02],
  ] as const)('overdrawing is a point to consider: %s', (_, targets, drawn) => {
    const found = caseOf([apprentices, starts], six, targets).assembled?.issues ?? [];
    const overdrawn = found.filter(({ code }) => code === 'pot-overdrawn');
    expect(overdrawn.map(({ level }) => level)).toEqual(drawn === undefined ? [] : ['consider']);
    if (drawn !== undefined) expect(overdrawn[0]?.message).toContain(`${drawn} in all`);
  });
});

describe('the readers’ contracts', () => {
  test('£14m over five years: the weeks of every place count, and those left over too', () => {
    const alone = (workforce: number) =>
      caseOf([apprentices], { ...fiveYears, value: totalOf(14_000_000), workforce }).kpis;
    expect(figures(alone(400))).toEqual({ [apprentices]: 14 * 46 });
    // 5% of 60 are three places of 210 weeks: 13.69 opportunities, and 31 weeks are no whole one
    expect(figures(alone(60))).toEqual({ [apprentices]: 629 });
    // one place less a twentieth is no cliff
    expect(figures(alone(19))).toEqual({ [apprentices]: 199 });
    expect(figures(alone(4))).toEqual({ [apprentices]: 'offered' });
  });

  test('of people, whole ones of what the places hold, however the rest falls', () => {
    const asked = (workforce: number) =>
      figures(caseOf([skilled], { ...fiveYears, value: totalOf(14_000_000), workforce }).kpis)[skilled];
    // 3 at a time for 210 weeks, 46 to a person: 13.69
    expect(asked(60)).toBe(13);
    expect(asked(59)).toBe(13);
    expect(asked(400)).toBe(14);
  });

  test.each([
    // places × weeks that the term holds, in opportunities to two decimals
    [14, 2, 2 * 34],
    [26, 2, 159],
    [40, 2, 267],
    [40, 10, 1339],
  ])('places of a term of %i months hold no less than their weeks: %i places', (months, places, weeks) => {
    const answers = {
      value: totalOf(90_000_000),
      workforce: places * 20,
      term: { months, extensions: [] },
    };
    expect(figures(caseOf([apprentices], { ...fiveYears, ...answers }).kpis)).toEqual({
      [apprentices]: weeks,
    });
  });

  test('£50m in twelve months: never more at once than opportunities, nor than the people carry', () => {
    const short = { value: totalOf(50_000_000), term: { months: 12, extensions: [] } };
    const [kpi] = caseOf([apprentices], short).kpis;
    const values = kpi?.profile.map(({ value }) => value) ?? [];
    const busiest = Math.max(...values.map((value, index) => value - (values[index - 1] ?? 0)));
    expect(busiest / 11.5).toBeLessThanOrEqual(50);
    expect(figures(caseOf([apprentices], { ...short, workforce: 400 }).kpis)).toEqual({
      [apprentices]: 20 * 26,
    });
  });

  test('£60m of refuse collection: weeks and starts come from one pot', () => {
    const { kpis } = caseOf([apprentices, starts], {
      title: 'Refuse collection',
      kind: 'services',
      value: totalOf(60_000_000),
      term: { months: 96, extensions: [] },
      workforce: 150,
    });
    // 5% of 150 are 7.5 places of 348 weeks
    expect(kpis[0]?.pot?.holds).toBe(56.73);
    expect(kpis[0]?.pot?.drawn).toBeCloseTo(56.73);
  });

  test('a fee of £178,000: what was rounded is printed, and how', () => {
    const { kpis } = caseOf(['es2-4-work-placements'], {
      title: 'Architectural design consultancy',
      kind: 'services',
      value: totalOf(178_000),
    });
    expect(kpis[0]?.workings.formula).toContain(
      '8 weeks × £178,000 ÷ £125,000 = 11.39, rounded down to 11 weeks',
    );
  });

  test('a placement that the term leaves no time for is left to an offer, and says why', () => {
    const fee = (months: number) =>
      caseOf(['es3-2-student-placements'], {
        title: 'Architectural design consultancy',
        kind: 'services',
        value: totalOf(600_000),
        term: { months, extensions: [] },
      }).kpis;
    expect(figures(fee(15))).toEqual({ 'es3-2-student-placements': 1 });
    expect(figures(fee(12))).toEqual({ 'es3-2-student-placements': 'offered' });
    const left = fee(12)[0]?.workings.gates.filter(({ passed }) => !passed);
    expect(left?.map(({ sentence }) => sentence).join('\n')).toContain('40 weeks');
  });

  test('a sum that a division left with pence is printed to the pound', () => {
    const { kpis } = caseOf([apprentices], { value: totalOf(5_000_000, 'with') });
    expect(kpis[0]?.workings.formula).toContain('4 = whole part of about £4,166,667 ÷ £1,000,000');
  });
});

describe('people on the contract', () => {
  const large = { value: totalOf(10_000_000), term: { months: 24, extensions: [] } };
  const codes = (answers: Answers) =>
    (caseOf([apprentices], answers).assembled?.issues ?? []).map(({ code }) => code);

  test('where they are not known that is said, and nothing is guessed', () => {
    const [unknown] = caseOf([apprentices], { ...large, workforce: 'unknown' }).kpis;
    const [known] = caseOf([apprentices], { ...large, workforce: 4_000 }).kpis;
    const { workforceUnknown } = pack.wording.proportion.target;
    expect(unknown?.workings.why).toContain(workforceUnknown);
    expect(known?.workings.why).not.toContain(workforceUnknown);
    expect(unknown?.target).toEqual(known?.target);
  });

  test('from the size on at which they are asked for, it is a point to consider', () => {
    expect(codes({ ...large, workforce: 'unknown' })).toContain('people-unknown');
    expect(codes({ ...large, workforce: 400 })).not.toContain('people-unknown');
    expect(codes({ ...large, value: totalOf(9_999_999.99) })).not.toContain('people-unknown');
  });

  test('the officer’s figure that they cannot do is a point to consider, with the sum', () => {
    const few = { ...large, workforce: 40 };
    const found = caseOf([apprentices], few, { [apprentices]: { value: 5_000 } }).assembled?.issues ?? [];
    const issue = found.find(({ code }) => code === 'cannot-be-done');
    expect(issue?.level).toBe('consider');
    expect(issue?.message).toMatch(/5,000 weeks in a term of 24 months would need 6\d people/);
  });
});
