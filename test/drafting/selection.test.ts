import { fill } from '../../src/charter/fill';
import { openCase } from '../../src/drafting/case';
import type { Choices } from '../../src/record/draft';
import { type Shortlist } from '../../src/drafting/selection/selection';
import { proposeTarget } from '../../src/drafting/targets/targets';
import type { Answers } from '../../src/record/answers';
import { contentOf, contextOf, measureOf, pack, profileOf, totalOf } from './proportionCases';

function shortlist(changes: Answers = {}, choices: Choices = {}, kpiCeiling = 6): Shortlist {
  const content = contentOf(changes, choices);
  const context = contextOf({ kpiCeiling });
  return openCase(pack, context, content).shortlist;
}

const chosenIn = (list: Shortlist): string[] =>
  list.entries.filter(({ verdict }) => verdict === 'chosen').map(({ commitmentId }) => commitmentId);

const measuresIn = (list: Shortlist): string[] =>
  list.entries.filter(({ verdict }) => verdict === 'chosen').flatMap(({ measureIds }) => measureIds);

describe('selectCommitments', () => {
  test.each([
    [24_999.99, true, 0, 1],
    [25_000, false, 1, 2],
    [49_999.99, false, 1, 2],
    [50_000, false, 2, 2],
    [99_999.99, false, 2, 2],
    [100_000, false, 2, 4],
    [100_000.01, false, 2, 4],
    [374_999.99, false, 2, 4],
    [375_000, false, 3, 4],
    [1_000_000, false, 3, 4],
    [1_000_000.01, false, 4, 6],
    [2_000_000, false, 4, 6],
    [5_000_000, false, 4, 6],
    [5_000_000.01, false, 4, 6],
  ])('£%d without VAT: below the floor %s, %i proposed, %i at most', (pounds, belowFloor, proposed, most) => {
    const list = shortlist({ value: totalOf(pounds) });
    expect(list.belowFloor).toBe(belowFloor);
    expect(chosenIn(list)).toHaveLength(proposed);
    expect(list.most).toBe(most);
  });

  test('gives all fifteen commitments in charter order, each with a reason', () => {
    const { entries } = shortlist();
    expect(entries.map(({ commitmentId }) => commitmentId)).toEqual([...pack.commitments.keys()]);
    expect(entries).toHaveLength(15);
    for (const { reason } of entries) expect(reason).toMatch(/^[A-Z].*\.$/s);
  });

  test('works of £2.4m for building propose apprenticeships, waste, materials and open packages', () => {
    expect(chosenIn(shortlist())).toEqual(['employment-skills-2', 'green-1', 'green-2', 'local-1']);
  });

  test('one that fits and is passed over says what it would ask for, which of those proposed is nearer, and why', () => {
    const { entries } = shortlist();
    const chosen = entries.filter(({ verdict }) => verdict === 'chosen');
    const { passedOver } = pack.wording.proportion.selection;
    const passed = entries.filter(
      ({ verdict, reason }) => verdict === 'possible' && reason.includes(passedOver.split('"')[0]!),
    );
    expect(passed.length).toBeGreaterThan(2);
    for (const { reason, measureIds, commitmentId, score } of passed) {
      const nearer = chosen.filter(({ measureIds: ids }) => reason.includes(`"${measureOf(ids[0]!).name}"`));
      expect(nearer).toHaveLength(1);
      expect(nearer[0]!.score).toBeGreaterThanOrEqual(score);
      expect(reason).toContain(`"${measureOf(measureIds[0]!).name}"`);
      // the reason for that one, in the words of its rule
      const { fits, adjust } = pack.selection.get(nearer[0]!.commitmentId)!;
      const words = [...Object.values(fits).map((fit) => fit.reason), ...adjust.map((each) => each.reason)];
      expect(words.some((each) => reason.endsWith(each))).toBe(true);
      // one of its own theme, where one is proposed
      const theme = pack.commitments.get(commitmentId)!.theme;
      const own = chosen.filter(
        (each) => pack.commitments.get(each.commitmentId)!.theme === theme && each.score >= score,
      );
      if (own.length > 0) expect(own).toContain(nearer[0]);
    }
  });

  test('where every figure would be left to tenderers, a share with a figure of its own is brought in', () => {
    const contract: Answers = {
      kind: 'services',
      title: 'Grounds maintenance of Hanford parks',
      value: totalOf(1_400_000),
      term: { months: 36, extensions: [] },
      bought: { present: ['let-packages', 'head-count'], absent: ['low-pay'], unknown: [] },
    };
    const grounds = shortlist(contract);
    const profile = profileOf(contentOf(contract));
    const modes = measuresIn(grounds).map((id) => proposeTarget(pack, profile, measureOf(id)).target.mode);
    expect(measuresIn(grounds)).toContain('cl1-1-open-packages');
    expect(modes).toContain('number');
    const left = grounds.entries.find(({ commitmentId }) => commitmentId === 'employment-skills-2');
    expect(left?.reason).toContain(pack.wording.proportion.selection.gaveWay);
  });

  test('where no figure is proportionate the reason says so, and speaks of no estimate', () => {
    const only = 'es2-1-apprenticeship-weeks';
    const measures = new Map(
      [...pack.measures].filter(
        ([id, { commitment }]) => commitment !== 'employment-skills-2' || id === only,
      ),
    );
    const content = contentOf({ value: totalOf(400_000) });
    const { entries } = openCase({ ...pack, measures }, contextOf(), content).shortlist;
    const found = entries.find(({ commitmentId }) => commitmentId === 'employment-skills-2');
    const { gated } = pack.wording.proportion.selection.noFigure;
    const measure = pack.measures.get(only)!;
    const { gates } = proposeTarget(pack, profileOf(content), measure).workings;
    const failed = gates.filter(({ passed }) => !passed).map(({ sentence }) => sentence);
    expect(failed.length).toBeGreaterThan(0);
    expect(found?.reason).toBe(fill(gated, { measure: measure.name, gates: failed.join(' ') }));
  });

  test('inward investment is never proposed, and used when the officer chooses it', () => {
    const proposal = shortlist().entries.find(({ commitmentId }) => commitmentId === 'local-4');
    expect(proposal?.verdict).toBe('unsuited');
    expect(chosenIn(shortlist({}, { commitments: ['local-4'] }))).toEqual(['local-4']);
  });

  test('the lower of the settings and the engine is the ceiling, and the reason says so', () => {
    const list = shortlist({}, {}, 3);
    expect(list.most).toBe(3);
    expect(chosenIn(list)).toHaveLength(3);
    expect(list.why).toContain('Your settings allow 3 at most.');
    expect(shortlist({}, {}, 40).most).toBe(6);
  });

  test("the officer's commitments win over the proposals, in charter order", () => {
    const list = shortlist({}, { commitments: ['communities-4', 'employment-skills-2'] });
    expect(chosenIn(list)).toEqual(['employment-skills-2', 'communities-4']);
    const reasons = new Map(list.entries.map(({ commitmentId, reason }) => [commitmentId, reason]));
    expect(reasons.get('green-1')).toBe('It fits, and you left it out.');
    expect(reasons.get('communities-4')).toMatch(/^You chose it\. /);
  });

  test.each([...pack.commitments.keys()])('that %s was chosen is said once', (id) => {
    for (const kind of ['works', 'services', 'goods', 'grant'] as const) {
      const { entries } = shortlist({ kind }, { commitments: [id] });
      const reason = entries.find(({ commitmentId }) => commitmentId === id)?.reason ?? '';
      expect(reason.split('You chose it.').length).toBeLessThanOrEqual(2);
    }
  });

  test('an empty choice leaves nothing chosen', () => {
    expect(chosenIn(shortlist({}, { commitments: [] }))).toEqual([]);
  });

  test("the officer's measures win, and measures that do not suit are passed over", () => {
    const measures = { 'employment-skills-2': ['es2-2-training-weeks', 'no-such-measure', 'constructor'] };
    expect(measuresIn(shortlist({}, { measures }))).toContain('es2-2-training-weeks');
    const none = shortlist({}, { measures: { 'employment-skills-2': ['no-such-measure'] } });
    expect(measuresIn(none)).toContain('es2-1-apprenticeship-weeks');
  });

  test('a commitment asked for before is chosen beside the proposals, within the most', () => {
    const list = shortlist({}, { wanted: ['communities-4'] });
    expect(chosenIn(list)).toContain('communities-4');
    expect(chosenIn(list)).toHaveLength(5);
    expect(chosenIn(shortlist({}, { wanted: ['communities-4'] }, 4))).toHaveLength(4);
    expect(list.entries.find(({ commitmentId }) => commitmentId === 'communities-4')?.reason).toMatch(
      /^You asked for it\. /,
    );
  });

  test('below the floor nothing is chosen until the officer wants a light clause, and then one is', () => {
    const value = totalOf(9_000);
    expect(chosenIn(shortlist({ value, kind: 'goods' }))).toEqual([]);
    expect(chosenIn(shortlist({ value, kind: 'goods' }, { belowFloor: 'none' }))).toEqual([]);
    expect(chosenIn(shortlist({ value, kind: 'goods' }, { belowFloor: 'light' }))).toHaveLength(1);
  });

  test('choices made at a higher value are there again after a fall below the floor and back', () => {
    const choices: Choices = { commitments: ['green-2'] };
    expect(chosenIn(shortlist({ value: totalOf(9_000) }, choices))).toEqual([]);
    expect(chosenIn(shortlist({ value: totalOf(400_000) }, choices))).toEqual(['green-2']);
  });

  const kinds = ['works', 'services', 'goods', 'light-touch', 'grant'] as const;
  const sizes = [60_000, 400_000, 2_400_000, 12_000_000];
  const cases = kinds.flatMap((kind) => sizes.map((pounds) => [kind, pounds] as const));

  test.each(cases)(
    '%s of £%d: at least one percentage, no double counting, and every measure suits',
    (kind, pounds) => {
      const bought = { present: [...pack.facets.keys()], absent: [], unknown: [] };
      const answers = { kind, value: totalOf(pounds), title: 'Programme', bought };
      const measures = measuresIn(shortlist(answers)).map(measureOf);
      expect(measures.length).toBeGreaterThan(0);
      // nobody offers anything in a grant, and what it pays for need not be a share
      if (kind !== 'grant') expect(measures.some(({ unitKind }) => unitKind === 'percent')).toBe(true);
      const groups = measures.flatMap(({ countsWith }) => countsWith ?? []);
      expect(new Set(groups).size).toBe(groups.length);
      expect(measures.every(({ suits }) => suits.includes(kind))).toBe(true);
    },
  );

  test.each(kinds)('%s under £100,000: at most one figure is left to tenderers without a ratio', (kind) => {
    for (const title of [
      'Programme',
      'Street cleaning',
      'Office furniture',
      'Home care',
      'Architectural services',
    ]) {
      const content = contentOf({ kind, title, value: totalOf(99_999) });
      const profile = profileOf(content);
      const offers = measuresIn(shortlist(content.answers))
        .map((id) => proposeTarget(pack, profile, measureOf(id)).target)
        .filter(({ mode }) => mode === 'offered');
      expect(offers.length).toBeLessThanOrEqual(1);
    }
  });

  test.each(['Architectural services', 'Management consultancy', 'Cost consultancy'])(
    'placements are not proposed on a small consultancy: %s',
    (title) => {
      const months = { months: 12, extensions: [] };
      const feeOf = (pounds: number) =>
        shortlist({ kind: 'services', title, value: totalOf(pounds), term: months });
      expect(measuresIn(feeOf(78_000))).not.toContain('es2-4-work-placements');
      // they may be chosen all the same, and a large consultancy is proposed them
      const entry = feeOf(78_000).entries.find(({ offeredMeasureIds }) =>
        offeredMeasureIds.includes('es2-4-work-placements'),
      );
      expect(entry?.verdict).toBe('possible');
      expect(measuresIn(feeOf(600_000))).toContain('es2-4-work-placements');
    },
  );

  test.each(sizes)(
    'the accident rate is proposed on no works of £%d, and only monitored where chosen',
    (pounds) => {
      const works = { kind: 'works', value: totalOf(pounds), title: 'Road resurfacing' } as const;
      expect(measuresIn(shortlist(works))).not.toContain('co3-4-accident-rate');
      const { target } = proposeTarget(pack, profileOf(contentOf(works)), measureOf('co3-4-accident-rate'));
      expect(target.mode).toBe('monitored');
    },
  );
});

describe('goods with known risks for the health service', () => {
  const proposedTo = (
    buyerKind: 'nhs-trust' | 'county',
    title: string,
    kind: 'services' | 'goods' | 'works',
  ) => {
    const { shortlist: list } = openCase(
      pack,
      contextOf({ buyerKind }),
      contentOf({
        title,
        kind,
        value: totalOf(6_000_000),
        term: { months: 36, extensions: [] },
        bought: { present: ['risky-goods', 'labour-share'], absent: [], unknown: [] },
      }),
    );
    return list.entries.find(({ commitmentId }) => commitmentId === 'green-4');
  };

  test.each([
    ['Patient catering', 'services'],
    ['Office furniture', 'goods'],
  ] as const)('%s (%s): ethical buying comes first, with the reason', (title, kind) => {
    const entry = proposedTo('nhs-trust', title, kind);
    expect(entry).toMatchObject({ verdict: 'chosen', score: 100, measureIds: ['gs4-2-supplier-assessment'] });
    expect(entry?.reason).toContain(pack.selection.get('green-4')?.first?.reason);
  });

  test('works for it and services of others are as before', () => {
    expect(proposedTo('county', 'Patient catering', 'services')?.score).toBeLessThan(100);
    expect(proposedTo('nhs-trust', 'Refurbishment of a ward', 'works')?.score).toBeLessThan(100);
  });
});
