import { fill } from '../../../src/charter/fill';
import { openCase, type Case } from '../../../src/drafting/case';
import { marksByMethod, scoredByMethod } from '../../../src/drafting/assessment/scoredByMethod';
import { mostMarksWorth, worthOfMarks } from '../../../src/drafting/assessment/worth';
import { shareMarks, type Part } from '../../../src/drafting/assessment/marks';
import { carriesScore, effectOf, isSlight, tellsApart } from '../../../src/drafting/assessment/tellsApart';
import { renderMarkdown } from '../../../src/drafting/render/renderMarkdown';
import type { AuthoritySettings } from '../../../src/record/answers';
import type { Choices, RemedyChoice } from '../../../src/record/draft';
import type { Kpi } from '../../../src/drafting/kpis/kpi';
import { contentOf, contextOf, measureOf, pack, totalOf } from '../proportionCases';

const settings = contextOf().settings;
const meta = { reference: 'SV-1', version: 1, status: 'draft', on: '2026-11-22' } as const;
const measures = [...pack.measures.values()];

function caseOf(
  change: Parameters<typeof contentOf>[0],
  choices: Choices,
  more: Partial<AuthoritySettings> = {},
): Case {
  return openCase(pack, contextOf({ ...settings, ...more }), contentOf(change, choices));
}

function choosing(ids: readonly string[], more: Choices = {}): Choices {
  return {
    commitments: ids.map((id) => measureOf(id).commitment),
    measures: Object.fromEntries(ids.map((id) => [measureOf(id).commitment, [id]])),
    ...more,
  };
}

/** 100 people of a service over three years: a hundredth of their year is 1,702 hours. */
const hundred = {
  kind: 'services',
  value: totalOf(9_000_000),
  term: { months: 36, extensions: [] },
  workforce: 100,
} as const;
const { profile } = caseOf(hundred, {});
const hours = measures.find(
  ({ hoursEach, rated, drawsOn }) => hoursEach === 1 && rated === 'to-date' && !drawsOn,
)!;
const share = measures.find(
  ({ rated, unitKind, suits }) =>
    rated === 'in-degrees' && unitKind === 'percent' && suits.includes('services'),
)!;
const everyCase = measures.find(({ rated }) => rated === 'all-or-nothing')!;
const limit = measures.find(({ rated, people }) => rated === 'at-most' && people === 'none')!;
const drawing = measures.find(({ drawsOn }) => drawsOn !== undefined)!;

test.each<[string, string, number, boolean]>([
  ['hours under a hundredth of a year', hours.id, 1_701, false],
  ['a hundredth of a year', hours.id, 1_702, true],
  ['a share that all would promise', share.id, 95, false],
  ['a share to be reached', share.id, 40, true],
  ['what is owed in every case', everyCase.id, 100, false],
  ['what is to be kept down', limit.id, 10, true],
  ['opportunities', drawing.id, 46, true],
])('%s: could tell tenders apart', (_, measureId, value, apart) => {
  const kpi = { measureId, target: { mode: 'number', value, by: 'rule' } } as Kpi;
  expect(tellsApart(pack, profile!, kpi)).toBe(apart);
});

test('one person in work over five years tells nobody apart, over less it does', () => {
  const person = measures.find(({ drawsOn, takesWeeks = 1 }) => drawsOn !== undefined && takesWeeks > 1)!;
  const kpi = (value: number) =>
    ({ measureId: person.id, target: { mode: 'number', value, by: 'rule' } }) as Kpi;
  const long = { ...profile!, months: pack.assessment.tellsApart.onePersonUnderMonths };
  expect(tellsApart(pack, long, kpi(1))).toBe(false);
  expect(tellsApart(pack, long, kpi(2))).toBe(true);
  expect(tellsApart(pack, { ...long, months: long.months - 1 }, kpi(1))).toBe(true);
});

describe('where no target could tell tenders apart', () => {
  const shared = { targets: { [share.id]: { value: 40 } } };
  const tokens = choosing([hours.id, everyCase.id], { targets: { [hours.id]: { value: 40 } } });

  test('fixed requirements are proposed, and a council that scores answers all the same is told', () => {
    const { sameForAll } = pack.wording.document.checks;
    const plain = caseOf(hundred, tokens);
    expect(plain.basis.assessment).toMatchObject({ mode: 'fixed', apart: false });
    const scored = caseOf(hundred, { ...tokens, assessment: { mode: 'method', short: 'floor' } });
    expect(scored.assembled!.issues.map(({ message }) => message)).toContain(sameForAll);
    expect(plain.assembled!.issues.map(({ message }) => message)).not.toContain(sameForAll);
  });

  test('with one that could, answers are scored, and it carries more of the marks', () => {
    const opened = caseOf(hundred, choosing([drawing.id, share.id, everyCase.id], shared));
    expect(opened.basis.assessment).toMatchObject({ mode: 'method', apart: true });
    const scored = scoredByMethod(pack, opened.profile!, { notes: [] }, opened.kpis);
    const marks = marksByMethod(pack, opened.profile!, opened.basis.assessment, scored).each;
    expect(marks.reduce((sum, each) => sum + each, 0)).toBe(pack.assessment.marks);
    const of = (id: string) => marks[scored.findIndex(({ measureId }) => measureId === id)]!;
    expect(of(drawing.id)).toBeGreaterThan(of(share.id));
    // what is owed in every case is the same for all, and earns nobody a mark
    expect(scored.map(({ measureId }) => measureId)).not.toContain(everyCase.id);
    const printed = JSON.stringify(opened.assembled!.document.tender);
    for (const [index, { number }] of scored.entries()) {
      const { kpi, marksOf } = pack.wording.document.tender;
      expect(printed).toContain(fill(marksOf, { kpi: fill(kpi, { number }), marks: String(marks[index]!) }));
    }
  });

  test('the health service and central government score answers, because their rules ask for it', () => {
    for (const buyerKind of ['nhs-trust', 'central-department'] as const)
      expect(caseOf(hundred, tokens, { buyerKind }).basis.assessment.mode).toBe('method');
  });
});

describe('a KPI set from a baseline', () => {
  const { targetRules } = pack.measures.get(limit.id)!;
  const measured = measures.find(({ targetRules: rules }) => rules[0]?.by === 'baseline')!;

  test('is outside the scored question where another has a target, and carries no marks', () => {
    expect(targetRules.length).toBeGreaterThan(0);
    const choices = choosing([drawing.id, everyCase.id, measured.id]);
    const opened = caseOf({ ...hundred, title: 'Refuse collection' }, choices);
    const kpi = opened.kpis.find(({ measureId }) => measureId === measured.id)!;
    expect(kpi.target.mode).toBe('baseline');
    const scored = scoredByMethod(pack, opened.profile!, { notes: [] }, opened.kpis);
    expect(scored.map(({ measureId }) => measureId)).not.toContain(measured.id);
    expect(tellsApart(pack, opened.profile!, kpi)).toBe(false);
    const { document } = opened.assembled!;
    expect(document.tender!.scored).toEqual(scored.map(({ number }) => number));
    expect(JSON.stringify(document.tender!.questions)).not.toContain(`KPI ${String(kpi.number)}`);
    const text = renderMarkdown(pack, document, { ...meta, issues: [] });
    const { requiredAndScored, notes } = pack.wording.document.render;
    expect(text).toContain(fill(notes.role, { role: requiredAndScored }));
  });

  test('alone is asked how, and nothing that is printed speaks of a target to be met', () => {
    const opened = caseOf(hundred, choosing([measured.id]), { buyerKind: 'nhs-trust' });
    const { questions } = opened.assembled!.document.tender!;
    expect(JSON.stringify(questions)).toContain(fill(pack.wording.document.tender.kpi, { number: 1 }));
    for (const { means } of pack.assessment.method.frame) expect(means).not.toContain('target');
  });
});

test('what rests on a list that the authority has yet to write never carries the award alone', () => {
  const listed = measures.filter(({ namedByAuthority }) => namedByAuthority !== undefined);
  expect(listed.length).toBeGreaterThan(0);
  for (const { id } of listed) {
    const opened = caseOf(hundred, choosing([id]));
    for (const kpi of opened.kpis) expect(carriesScore(pack, opened.profile!, kpi)).toBe(false);
    expect(opened.basis.assessment).toMatchObject({ apart: false, mode: 'fixed' });
  }
});

test('the marks of a method statement weigh by effect', () => {
  const weights = pack.assessment.tellsApart.weights;
  expect([weights.much, weights.some, weights.none]).toEqual(
    [...Object.values(weights)].sort((one, other) => other - one),
  );
  const of = (measureId: string, value: number) =>
    effectOf(pack, profile!, { measureId, target: { mode: 'number', value, by: 'rule' } });
  expect([of(drawing.id, 46), of(limit.id, 10), of(everyCase.id, 100)]).toEqual(['much', 'some', 'none']);
});

const by = (...weights: number[]): readonly Part[] => weights.map((weight) => ({ weight }));
test.each<[number, readonly Part[], readonly number[]]>([
  [100, by(1), [100]],
  [100, by(1, 1, 1), [35, 35, 30]],
  [100, by(2, 1, 1), [50, 25, 25]],
  [100, by(3, 1, 2, 1), [40, 15, 30, 15]],
  [100, by(30, 1, 1), [90, 5, 5]],
  [50, by(2, 1), [35, 15]],
  [100, [], []],
  // a small thing carries no more than it may while another can carry the rest
  [100, [{ weight: 3, most: 20 }, { weight: 1 }], [20, 80]],
  [
    100,
    [
      { weight: 3, most: 20 },
      { weight: 1, most: 20 },
    ],
    [75, 25],
  ],
  [100, [{ weight: 1, set: 33 }, { weight: 1 }, { weight: 1 }], [33, 37, 30]],
])('%i marks of %j are %j, in steps of 5', (all, parts, marks) => {
  expect(shareMarks(all, parts, 5)).toEqual(marks);
});

describe('what is small beside the work', () => {
  const slight = measures.find(
    (each) => each.slight && each.rated === 'to-date' && each.takesWeeks !== undefined,
  )!;

  test('carries no score by itself, though answers on it differ', () => {
    const kpi = { measureId: slight.id, target: { mode: 'number', value: 500, by: 'rule' } } as Kpi;
    expect(tellsApart(pack, profile!, kpi)).toBe(true);
    expect(carriesScore(pack, profile!, kpi)).toBe(false);
    const alone = choosing([slight.id], { assessment: { mode: 'method', short: 'floor' } });
    expect(caseOf(hundred, alone).assembled!.issues).toContainEqual(
      expect.objectContaining({ level: 'mustFix', message: pack.wording.document.checks.sameForAll }),
    );
  });

  test('carries no more than its most beside another, whether offered or told', () => {
    for (const mode of ['method', 'offers'] as const) {
      const open = { [slight.id]: { offered: true }, [drawing.id]: { offered: true } } as const;
      const opened = caseOf(
        hundred,
        choosing([slight.id, share.id], {
          assessment: { mode, short: 'floor' },
          ...(mode === 'offers'
            ? { targets: { [slight.id]: open[slight.id]!, [share.id]: { offered: true } } }
            : {}),
        }),
      );
      const scored = opened.kpis;
      const { each: marks, whole } =
        mode === 'method'
          ? marksByMethod(pack, opened.profile!, opened.basis.assessment, scored)
          : { each: opened.basis.assessment.offers.map((offer) => offer.marks), whole: 0 };
      const of = marks[scored.findIndex((kpi) => isSlight(pack, kpi))]!;
      expect(of).toBeLessThanOrEqual(pack.assessment.slightMost);
      expect(marks.reduce((sum, each) => sum + each, whole)).toBe(pack.assessment.marks);
    }
  });

  test('and where the officer gives it more, what one step buys of the total score is said', () => {
    const targets = { [slight.id]: { offered: true, marks: 50 }, [share.id]: { offered: true } } as const;
    const opened = caseOf(hundred, choosing([slight.id, share.id], { targets }));
    const { slightOffer } = pack.wording.document.checks;
    const tail = slightOffer.slice(slightOffer.indexOf('of the total score,'), slightOffer.indexOf('{most}'));
    expect(opened.assembled!.issues.map(({ message }) => message).join('\n')).toContain(tail);
    const notes = opened.assembled!.document.notes.assessment!.join('\n');
    expect(notes).toMatch(/KPI 1 .*earns [\d.]+% of the total score/);
  });
});

test.each<[number, string, boolean]>([
  [3_000_000, 'above the sum from which it matters', true],
  [900_000, 'below it', false],
])('with a weighting, £%i of a contract, %s, gets something that carries it: %s', (pounds, _, must) => {
  const change = { kind: 'services', title: 'Security guarding of museums', value: totalOf(pounds) } as const;
  const term = { months: 48, extensions: [] };
  const slightly = (weighting: number) => caseOf({ ...change, term, workforce: 26, weighting }, {});
  expect(slightly(10).basis.assessment.apart).toBe(must || slightly(0).basis.assessment.apart);
});

test('a weighting that nothing carries is said, and is to be put right where the officer chose to score nothing', () => {
  const tokens = choosing([hours.id, everyCase.id], { targets: { [hours.id]: { value: 40 } } });
  const levelsOf = (weighting: number): readonly string[] =>
    caseOf({ ...hundred, weighting }, tokens)
      .assembled!.issues.filter(({ message }) => message === fill(unscoredProposed, { weighting }))
      .map(({ level }) => level);
  const { unscored, unscoredProposed } = pack.wording.document.checks;
  // what we propose is to be considered; what the officer chose beside it contradicts itself
  expect(levelsOf(10)).toEqual(['consider']);
  expect(levelsOf(0)).toEqual([]);
  const chosen = caseOf(
    { ...hundred, weighting: 10 },
    { ...tokens, assessment: { mode: 'fixed', short: 'floor' } },
  ).assembled!.issues;
  const ofChosen = chosen.filter(({ message }) => message === fill(unscored, { weighting: 10 }));
  expect(ofChosen.map(({ level }) => level)).toEqual(['mustFix']);
  // a weighting that nobody set is our own proposal, and no fault of the draft
  const unset = caseOf(hundred, tokens);
  const { weighting } = unset.basis.assessment;
  expect(weighting).toBeGreaterThan(0);
  const messages = unset.assembled!.issues.map(({ message }) => message);
  expect(messages).not.toContain(fill(unscored, { weighting }));
  expect(messages).not.toContain(fill(unscoredProposed, { weighting }));
});

test('marks of a share are worth no more than half a million of the price, while others carry the rest', () => {
  const title = 'Construction of a secondary school';
  const opened = caseOf({ kind: 'works', title, value: totalOf(40_000_000), workforce: 250 }, {});
  const { method, mode, weighting } = opened.basis.assessment;
  expect(mode).toBe('method');
  const shares = method.scored.flatMap(({ measureId }, index) =>
    pack.measures.get(measureId)!.unitKind === 'percent' ? [method.each[index]!] : [],
  );
  expect(shares.length).toBeGreaterThan(0);
  for (const marks of shares)
    expect(worthOfMarks(pack, opened.profile!, weighting, marks)).toBeLessThanOrEqual(
      pack.assessment.shareWorthFrom * 100,
    );
  const tail = pack.wording.document.checks.marksOfShare.split('{worth}')[1]!;
  expect(opened.assembled!.issues.filter(({ message }) => message.endsWith(tail))).toEqual([]);
});

describe('marks and what they are for', () => {
  const { marksWorth } = pack.wording.document.checks;
  const tail = marksWorth.slice(marksWorth.lastIndexOf('}') + 1);
  const method = { assessment: { mode: 'method', short: 'floor' } } as const;
  const scoring = (
    value: number,
    weighting: number,
    more: Choices = {},
    buyer: Partial<AuthoritySettings> = {},
  ) =>
    caseOf(
      { ...hundred, weighting },
      choosing([drawing.id], { targets: { [drawing.id]: { value } }, ...more }),
      buyer,
    );
  const stops = (opened: Case) => opened.assembled!.issues.filter(({ about }) => about?.checks !== undefined);

  test('one job for 20% of the award of £9m is not scored, unless the officer says so', () => {
    const plain = scoring(1, 20);
    expect(plain.basis.assessment).toMatchObject({ mode: 'fixed', chosen: false, inProportion: false });
    expect(stops(plain)).toEqual([]);
    expect(scoring(40, 10).basis.assessment).toMatchObject({ mode: 'method', inProportion: true });
  });

  test('and then the draft stops, until who decided it is recorded', () => {
    const stopped = stops(scoring(1, 20, method));
    expect(stopped.map(({ code, level }) => [code, level])).toEqual([['to-be-checked', 'mustFix']]);
    const checkedBy = Object.fromEntries(
      stopped[0]!.about!.checks!.map((id) => [
        id,
        { by: 'Head of procurement: few firms bid', at: '2026-11-22T09:00:00Z' },
      ]),
    );
    const recorded = scoring(1, 20, { ...method, checkedBy });
    expect(stops(recorded)).toEqual([]);
    const said = pack.wording.document.checks.wholeWorth.split('{marks}')[0]!;
    expect(recorded.assembled!.issues.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(said),
    );
  });

  test('so does an offer whose marks are worth many times what it takes at the most', () => {
    const open = { offered: true, floor: 1, ceiling: 2, marks: 100 } as const;
    const offers = (marks: typeof open) => scoring(1, 20, { targets: { [drawing.id]: marks } });
    expect(stops(offers(open)).map(({ about }) => about?.kpi)).toEqual([1]);
    expect(
      stops(scoring(40, 10, { targets: { [drawing.id]: { ...open, floor: 20, ceiling: 40 } } })),
    ).toEqual([]);
  });

  test('what a policy note makes a buyer score stands on a question of its own', () => {
    const opened = scoring(1, 20, {}, { buyerKind: 'central-department' });
    const { mode, method: of, shared } = opened.basis.assessment;
    expect(mode).toBe('method');
    expect(of.whole).toBeGreaterThan(shared / 2);
    expect(stops(opened)).toEqual([]);
  });

  test('marks of ours are no more than what its paid time is worth, while another KPI can carry the rest', () => {
    const targets = { [drawing.id]: { value: 4 }, [share.id]: { value: 40 } };
    const opened = caseOf({ ...hundred, weighting: 20 }, choosing([drawing.id, share.id], { targets }));
    const { assessment } = opened.basis;
    const scored = scoredByMethod(pack, opened.profile!, { notes: [] }, opened.kpis);
    const marks = marksByMethod(pack, opened.profile!, assessment, scored).each;
    const of = scored.findIndex(({ measureId }) => measureId === drawing.id);
    const most = mostMarksWorth(pack, opened.profile!, assessment.weighting, scored[of]!);
    expect(scored).toHaveLength(2);
    expect(most).toBeLessThan(assessment.shared / 2);
    expect(marks[of]).toBeLessThanOrEqual(most);
    expect(marks.reduce((sum, each) => sum + each, assessment.method.whole)).toBe(assessment.shared);
    expect(opened.assembled!.issues.filter(({ message }) => message.endsWith(tail))).toEqual([]);
  });

  test('no default marks pass what is in proportion, also where little is left over; that stands on a question on delivery as a whole', () => {
    let little = 0;
    for (let people = 1; people <= 30; people += 1) {
      const opened = scoring(people, 20, method, { buyerKind: 'county' });
      const { method: of, shared, weighting } = opened.basis.assessment;
      const most = of.scored.map((kpi) => mostMarksWorth(pack, opened.profile!, weighting, kpi));
      for (const [index, each] of of.each.entries()) expect(each).toBeLessThanOrEqual(most[index]!);
      expect(of.each.reduce((sum, each) => sum + each, of.whole)).toBe(shared);
      expect(opened.assembled!.issues.filter(({ message }) => message.endsWith(tail))).toEqual([]);
      if (of.carried < shared && shared - of.carried < pack.assessment.wholeFrom) {
        little += 1;
        expect(of.whole).toBe(pack.assessment.wholeFrom);
      }
    }
    expect(little).toBeGreaterThan(0);
  });

  test('one person in work carries no more than what is small, beside another', () => {
    const targets = { [drawing.id]: { value: 1 }, [share.id]: { value: 40 } };
    const opened = caseOf(hundred, choosing([drawing.id, share.id], { targets }));
    const scored = scoredByMethod(pack, opened.profile!, { notes: [] }, opened.kpis);
    const marks = marksByMethod(pack, opened.profile!, opened.basis.assessment, scored).each;
    const of = scored.findIndex(({ measureId }) => measureId === drawing.id);
    expect(marks[of]).toBeLessThanOrEqual(pack.assessment.slightMost);
  });
});

describe('a least weighting that a note or rule sets', () => {
  const messages = (opened: Case): readonly string[] =>
    opened.assembled!.issues.map(({ message }) => message);
  const [first, second, third] = pack.assessment.bound.map(({ wholeCarries }) => wholeCarries);
  const said = (told: typeof first) => told!.split('{rest}')[0]!;
  const tokens = choosing([hours.id, everyCase.id], { targets: { [hours.id]: { value: 40 } } });

  test.each([
    ['a department from January 2027', 'central-department', '2027-02-01', first],
    ['a department before', 'central-department', '2026-11-22', second],
  ] as const)('%s is told what to do, and not to set it to 0', (_, buyerKind, procurementStart, told) => {
    const opened = caseOf({ ...hundred, procurementStart }, tokens, { buyerKind });
    expect(messages(opened)).toContainEqual(expect.stringContaining(said(told)));
    expect(opened.assembled!.issues.map(({ code, level }) => [code, level])).not.toContainEqual([
      'assessment',
      'mustFix',
    ]);
    // what no KPI carries in proportion stands on a question of its own
    const { method, shared } = opened.basis.assessment;
    expect(method.whole).toBeGreaterThanOrEqual(pack.assessment.wholeFrom);
    expect(method.each.reduce((sum, each) => sum + each, method.whole)).toBe(shared);
    const asked = opened.assembled!.document.tender!.questions.map(({ heading }) => heading).join('\n');
    expect(pack.assessment.whole.filter(({ name }) => asked.includes(name))).toHaveLength(1);
    expect(messages(opened)).not.toContain(pack.wording.document.checks.sameForAll);
    expect(opened.basis.assessment.mode).toBe('method');
  });

  test('says what the draft does: that nothing is scored where nothing is, and who works on it only where that is not known', () => {
    const department = { buyerKind: 'central-department' } as const;
    const [bound] = pack.assessment.bound;
    const later = { ...hundred, procurementStart: '2027-02-01' };
    const fixed = caseOf(later, { ...tokens, assessment: { mode: 'fixed', short: 'floor' } }, department);
    expect(messages(fixed)).toContain(bound!.nothingCarries);
    const { workforce: _, ...unknown } = later;
    const asked = `${bound!.nothingCarries} ${pack.assessment.boundPeople}`;
    expect(
      messages(caseOf(unknown, { ...tokens, assessment: { mode: 'fixed', short: 'floor' } }, department)),
    ).toContain(asked);
  });

  test('where the KPIs carry their marks in proportion, and none tells tenders apart, that is said', () => {
    const opened = caseOf(hundred, tokens, { buyerKind: 'nhs-trust' });
    expect(messages(opened)).toContain(pack.assessment.bound[2]!.littleCarries);
    expect(opened.basis.assessment).toMatchObject({ mode: 'method', method: { whole: 0 } });
  });

  test('a council sets its own', () => {
    const scored = caseOf(hundred, { ...tokens, assessment: { mode: 'method', short: 'floor' } });
    for (const told of [first, second, third]) expect(messages(scored).join('\n')).not.toContain(said(told));
  });

  test('a small contract of a department is scored all the same', () => {
    const small = { ...hundred, value: totalOf(190_000), term: { months: 48, extensions: [] }, workforce: 4 };
    expect(caseOf(small, tokens, { buyerKind: 'central-department' }).basis.assessment.mode).toBe('method');
    expect(caseOf(small, tokens).basis.assessment.mode).toBe('fixed');
  });
});

describe('net zero, which the health service scores within the same share', () => {
  const [net] = pack.assessment.kept;
  const nhs = { buyerKind: 'nhs-trust' } as const;
  const left = pack.assessment.marks - net!.marks;
  const headingOf = expect.stringMatching(new RegExp(`: ${net!.name}$`)) as string;

  test.each(['method', 'offers'] as const)(
    '%s: its marks are kept, and the others share the rest',
    (mode) => {
      const open = mode === 'offers' ? { targets: { [drawing.id]: { offered: true } as const } } : {};
      const choices = choosing([drawing.id, everyCase.id], { assessment: { mode, short: 'floor' }, ...open });
      const opened = caseOf(hundred, choices, nhs);
      const { questions } = opened.assembled!.document.tender!;
      expect(questions.map(({ heading }) => heading)).toContainEqual(headingOf);
      // no question is left for somebody to write
      const asked = questions.find(({ heading }) => heading.endsWith(`: ${net!.name}`))!.rows;
      const { rows, cell } = pack.wording.document.tender;
      expect(asked.filter(({ label }) => label !== rows.answer).flatMap(({ lines }) => lines)).not.toContain(
        cell,
      );
      expect(asked.map(({ label }) => label)).toContain(rows.scale);
      expect(opened.basis.assessment.shared).toBe(left);
      if (mode === 'offers')
        expect(opened.basis.assessment.offers.reduce((sum, { marks }) => sum + marks, 0)).toBe(left);
      expect(JSON.stringify(questions[0])).toContain(`${String(left)} of the marks`);
      const council = caseOf(hundred, choices);
      const headings = council.assembled!.document.tender!.questions.map(({ heading }) => heading);
      expect(headings).not.toContainEqual(headingOf);
    },
  );

  test('nothing is kept where nothing is scored', () => {
    const fixed = choosing([drawing.id], { assessment: { mode: 'fixed', short: 'floor' } });
    const { questions } = caseOf(hundred, fixed, nhs).assembled!.document.tender!;
    expect(questions.map(({ heading }) => heading)).not.toContainEqual(headingOf);
  });
});

describe('what follows where an offer is not kept', () => {
  const { noConsequence, unpriced, cheapOffer } = pack.wording.document.checks;
  const start = (text: string): string => text.slice(text.indexOf('}: ') + 3, text.indexOf('}: ') + 40);
  const said = (choices: Choices): string =>
    caseOf(hundred, choosing([drawing.id, share.id], choices))
      .assembled!.issues.map(({ message }) => message)
      .join('\n');
  const offered = { assessment: { mode: 'offers', short: 'floor' } } as const;
  const remedies = (pence: number): RemedyChoice => ({
    chosen: [
      pack.remedies.menu.find(
        ({ sums, barred }) => sums && barred.every(({ when }) => !when.includes('kind-services')),
      )!.id,
    ],
    interest: 'training',
    adviser: 'A. Holt',
    prices: { [drawing.id]: pence },
  });

  test('no remedy beyond a plan is pointed out', () => {
    const targets = { [drawing.id]: { offered: true } as const };
    expect(said({ ...offered, targets })).toContain(start(noConsequence));
    expect(said({ ...offered, targets, remedies: remedies(50_000) })).not.toContain(start(noConsequence));
  });

  test('a share that no sum covers is pointed out', () => {
    const targets = { [share.id]: { offered: true } as const };
    expect(said({ ...offered, targets, remedies: remedies(50_000) })).toContain(start(unpriced));
  });

  test('a price under what the marks are worth is pointed out', () => {
    const targets = { [drawing.id]: { offered: true } as const };
    const cheap = 'To promise and not deliver is then cheaper';
    expect(cheapOffer).toContain(cheap);
    expect(said({ ...offered, targets, remedies: remedies(500) })).toContain(cheap);
    expect(said({ ...offered, targets, remedies: remedies(1_000_000_000) })).not.toContain(cheap);
  });
});
