import fc from 'fast-check';
import { openCase } from '../../src/drafting/case';
import { facetOf } from '../../src/drafting/contract/facets';
import { decidingFacets } from '../../src/drafting/selection/deciding';
import { needsOf } from '../../src/drafting/selection/needs';
import { proposeTarget } from '../../src/drafting/targets/targets';
import { facet, kind as kinds, type Kind } from '../../src/charter/schema/vocabulary';
import type { Answers, BoughtAnswer } from '../../src/record/answers';
import type { Choices } from '../../src/record/draft';
import { contentOf, contextOf, measureOf, pack, totalOf } from './proportionCases';

const NOTHING: BoughtAnswer = { present: [], absent: [], unknown: [] };

/** The measures proposed for a contract, with what was read of it. */
function draftOf(answers: Answers, choices: Choices = {}) {
  return openCase(pack, contextOf(), contentOf(answers, choices));
}

function proposedFor(title: string, kind: Kind, pounds: number, months: number, more: Answers = {}) {
  const contract = { title, kind, value: totalOf(pounds), term: { months, extensions: [] }, ...more };
  return draftOf(contract)
    .shortlist.entries.filter(({ verdict }) => verdict === 'chosen')
    .flatMap(({ measureIds }) => measureIds);
}

describe('what the pack says of needs', () => {
  test('every measure names what it needs', () => {
    const without = [...pack.measures.values()].filter(
      ({ needs, needsOne }) => needs.length + needsOne.length === 0,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('examples that were proposed wrongly once', () => {
  test.each<[string, Kind, number, number, RegExp]>([
    ['Supply of four tipper vehicles', 'goods', 240_000, 6, /packaging|mileage/],
    ['Pest control services', 'services', 45_000, 12, /wellbeing|advice|green-space/],
    ['Supply of 600 laptops', 'goods', 420_000, 3, /reuse|landfill/],
    ['Agency staffing', 'services', 12_000_000, 48, /apprentice|upskilling|starts/],
    ['Men’s shed grant for tools and repair of bikes', 'grant', 30_000, 12, /facilities|living-wage/],
    ['Legal advice on housing', 'services', 300_000, 36, /living-wage|mileage|packages/],
    ['Swimming pool chemicals', 'goods', 90_000, 36, /recycled|reuse/],
    ['Supply of electricity', 'goods', 9_000_000, 24, /packages|standard|donations|sme/],
    ['Restoration of the Wedgwood statue', 'works', 120_000, 9, /reuse|landfill|mileage/],
    ['Foster care placements', 'light-touch', 6_000_000, 48, /zero-hours|apprentice|vcse-spend/],
  ])('%s (%s, £%d, %d months) is proposed nothing like %s', (title, kind, pounds, months, wrong) => {
    const proposed = proposedFor(title, kind, pounds, months);
    expect(proposed.length).toBeGreaterThan(0);
    for (const id of proposed) expect(id).not.toMatch(wrong);
  });

  test.each<[string, Kind, number, number, string]>([
    ['Highways term maintenance', 'works', 24_000_000, 60, 'gs2-1-carbon-intensity'],
    ['Home to school transport', 'services', 4_000_000, 48, 'gs3-3-zero-emission-mileage'],
    ['Refuse collection', 'services', 60_000_000, 96, 'gs2-1-carbon-intensity'],
    ['NHS laundry services', 'services', 5_000_000, 60, 'gs4-2-supplier-assessment'],
    ['School furniture', 'goods', 60_000, 3, 'gs1-5-packaging'],
    ['Agency staffing', 'services', 12_000_000, 48, 'es1-3-real-living-wage'],
    ['Grounds maintenance, Burslem Park', 'services', 225_000, 36, 'gs3-1-green-space'],
  ])('%s (%s, £%d, %d months) is proposed %s', (title, kind, pounds, months, right) => {
    expect(proposedFor(title, kind, pounds, months)).toContain(right);
  });

  test('a youth service is given no reason of care work, a grant none of building work', () => {
    const reasons = (contract: Answers): string =>
      draftOf({ value: totalOf(900_000), term: { months: 36, extensions: [] }, ...contract })
        .shortlist.entries.filter(({ verdict }) => verdict === 'chosen')
        .map(({ reason }) => reason)
        .join(' ');
    expect(reasons({ title: 'Youth service', kind: 'light-touch' })).not.toMatch(/\bcare work\b/i);
    expect(reasons({ title: 'Men’s shed repair grant', kind: 'grant' })).not.toMatch(
      /skills of this contract/,
    );
  });
});

describe('help into work', () => {
  const entryOf = (title: string, kind: Kind, pounds = 900_000) =>
    draftOf({
      title,
      kind,
      value: totalOf(pounds),
      term: { months: 36, extensions: [] },
    }).shortlist.entries.find(({ commitmentId }) => commitmentId === 'communities-1');

  test('posts on the contract itself are proposed where it is large enough, under £500,000 a year not', () => {
    const entry = entryOf('Youth employment programme', 'light-touch', 3_000_000);
    expect(entry).toMatchObject({ verdict: 'chosen', measureIds: ['co1-1-targeted-starts'] });
  });

  // the help is what is paid for, and not additional
  test.each<[string, Kind]>([
    ['Adult employment support', 'light-touch'],
    ['Employment support grant', 'grant'],
  ])('%s (%s) is not proposed mentoring of the very people whom it is for', (title, kind) => {
    expect(entryOf(title, kind)).toMatchObject({ verdict: 'possible' });
  });

  test.each<[string, Kind]>([
    ['Youth employment grant', 'grant'],
    ['Youth employment programme', 'light-touch'],
    ['Adult employment support', 'light-touch'],
  ])('%s (%s) is offered mentoring, which asks for no age', (title, kind) => {
    expect(entryOf(title, kind)?.offeredMeasureIds).toContain('co1-4-mentoring');
    const { name, calculation } = measureOf('co1-4-mentoring');
    expect(
      `${name} ${calculation} ${pack.definitions.find(({ term }) => term === 'Mentoring Hour')?.text ?? ''}`,
    ).not.toMatch(/\baged?\b|\d/);
  });
});

describe('a reason names the facet and the contract', () => {
  test('vehicles, by the title', () => {
    const { entries } = draftOf({
      title: 'Home to school transport',
      kind: 'services',
      value: totalOf(4_000_000),
      term: { months: 48, extensions: [] },
    }).shortlist;
    const green = entries.find(({ measureIds }) => measureIds.includes('gs3-3-zero-emission-mileage'));
    expect(green?.reason).toMatch(/^Vehicles are driven for “Home to school transport”/);
  });

  test('what is missing is named where nothing can be offered', () => {
    const { entries } = draftOf({
      title: 'Office furniture',
      kind: 'goods',
      value: totalOf(60_000),
    }).shortlist;
    const training = entries.find(({ commitmentId }) => commitmentId === 'employment-skills-2');
    expect(training?.offeredMeasureIds).toEqual([]);
    expect(training?.reason).toContain('several people at a time');
  });
});

describe('what is asked', () => {
  const cleaning: Answers = {
    title: 'Office cleaning',
    kind: 'services',
    value: totalOf(1_500_000),
    term: { months: 36, extensions: [] },
  };
  const asked = (answers: Answers, choices: Choices = {}) =>
    decidingFacets(pack, contextOf(), contentOf(answers, choices));

  test('only what decides: nothing of a refurbishment, packages of a service', () => {
    expect(asked({})).toEqual([]);
    expect(asked(cleaning)).toEqual(['let-packages']);
    expect(asked({ ...cleaning, value: totalOf(9_000) })).toEqual([]);
    expect(asked({ ...cleaning, title: 'Vehicle hire' })).toContain('driven-vehicles');
  });

  test('once, and not after commitments were chosen', () => {
    expect(asked({ ...cleaning, bought: NOTHING })).toEqual([]);
    expect(asked(cleaning, { commitments: ['green-1'] })).toEqual([]);
  });

  test('the answer decides: part of it, not part of it, not known', () => {
    const with_ = (bought: BoughtAnswer): readonly string[] =>
      proposedFor('Office cleaning', 'services', 1_500_000, 36, { bought });
    expect(with_({ ...NOTHING, present: ['let-packages'] })).toContain('cl1-1-open-packages');
    expect(with_({ ...NOTHING, absent: ['let-packages'] }).join()).not.toMatch(/cl1|co2/);
    // an estimate: a share with a figure of its own may stand on it, an offer may not
    expect(with_({ ...NOTHING, unknown: ['let-packages'] })).toContain('cl1-1-open-packages');
  });

  test('what rests on an estimate and was left to an offer by the officer must be put right', () => {
    const answers = { ...cleaning, bought: { ...NOTHING, unknown: ['let-packages'] } } satisfies Answers;
    const choices: Choices = {
      commitments: ['communities-2'],
      measures: { 'communities-2': ['co2-1-vcse-spend'] },
      targets: { 'co2-1-vcse-spend': { offered: true } },
    };
    const issues = draftOf(answers, choices).assembled?.issues ?? [];
    expect(issues.filter(({ code }) => code === 'what-is-bought').map(({ level }) => level)).toEqual([
      'mustFix',
    ]);
  });
});

describe('a draft from before facets', () => {
  const chosen: Choices = {
    commitments: ['employment-skills-2'],
    measures: { 'employment-skills-2': ['es2-1-apprenticeship-weeks'] },
  };
  const small: Answers = { title: 'Office cleaning', kind: 'services', value: totalOf(60_000) };

  test('keeps what its officer chose, and is told what the contract has not', () => {
    const draft = draftOf(small, chosen);
    expect(draft.kpis.map(({ measureId }) => measureId)).toEqual(['es2-1-apprenticeship-weeks']);
    const found = draft.assembled?.issues.filter(({ code }) => code === 'what-is-bought') ?? [];
    expect(found.map(({ level }) => level)).toEqual(['consider']);
  });

  test('loses it when the officer says that the contract has it not', () => {
    const bought = { ...NOTHING, absent: ['head-count' as const] };
    expect(draftOf({ ...small, bought }, chosen).kpis).toEqual([]);
  });
});

describe('whatever is bought', () => {
  const ids = fc.subarray([...facet.options]);
  const titles = [...pack.natures.values()].flatMap(({ words }) => words);
  const anyContract: fc.Arbitrary<Answers> = fc.record(
    {
      title: fc.oneof(
        fc.constantFrom('Programme', ...titles),
        fc
          .tuple(fc.constantFrom(...titles), fc.constantFrom(...pack.cpv.keys()))
          .map(([title, code]) => `${title} (CPV ${code.padEnd(8, '0')})`),
      ),
      value: fc.double({ min: 20_000, max: 100_000_000, noNaN: true }).map((pounds) => totalOf(pounds)),
      term: fc.record({ months: fc.integer({ min: 2, max: 180 }), extensions: fc.constant([]) }),
      kind: fc.constantFrom(...kinds.options),
      workforce: fc.integer({ min: 1, max: 500 }),
      bought: fc.tuple(ids, ids, ids).map(([present, absent, unknown]) => ({
        present,
        absent: absent.filter((id) => !present.includes(id)),
        unknown: unknown.filter((id) => !present.includes(id) && !absent.includes(id)),
      })),
    },
    { requiredKeys: ['title', 'value', 'term', 'kind'] },
  );

  test('nothing is offered whose facet is absent, or proposed on what is not known, or guessed on an estimate', () => {
    let proposals = 0;
    let offered = 0;
    fc.assert(
      fc.property(anyContract, (answers) => {
        const draft = draftOf(answers);
        const { facets } = draft.profile!;
        for (const { proposed, measureIds, offeredMeasureIds } of draft.shortlist.entries) {
          for (const id of offeredMeasureIds) {
            const { needs, needsOne } = measureOf(id);
            const stateOf = (each: (typeof needs)[number]) => facetOf(facets, each).state;
            expect(needs.map(stateOf)).not.toContain('absent');
            if (needsOne.length > 0) expect(needsOne.every((each) => stateOf(each) === 'absent')).toBe(false);
            offered += 1;
          }
          for (const id of proposed ? measureIds : []) {
            const { absent, open, estimated } = needsOf(measureOf(id), facets);
            expect([...absent, ...open]).toEqual([]);
            // a guess of ours does not stand on an estimate
            if (estimated.length > 0)
              expect(proposeTarget(pack, draft.profile!, measureOf(id)).guessed).toBe(false);
            proposals += 1;
          }
        }
      }),
      { numRuns: 600, seed: 6_2026 },
    );
    expect(proposals).toBeGreaterThan(600);
    expect(offered).toBeGreaterThan(proposals);
  });
});
