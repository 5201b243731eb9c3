import { openCase } from '../../src/drafting/case';
import { rmSync } from 'node:fs';
import type { CharterPack } from '../../src/charter/pack';
import { loadPack } from '../../src/charter/loadPack';
import { lookedUp } from '../support/lookedUp';
import { kind } from '../../src/charter/schema/vocabulary';
import { renderMarkdown } from '../../src/drafting/render/renderMarkdown';
import type { DraftContent, DraftingContext } from '../../src/record/draft';
import { secondPackFolder } from '../support/secondPack';
import { pack as shipped } from '../support/shippedPack';

const dir = secondPackFolder();
let pack: CharterPack;
beforeAll(() => {
  pack = loadPack(dir);
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

const context: DraftingContext = {
  today: '2026-11-22',
  settings: {
    name: 'Wexcombe Borough Council',
    nation: 'england',
    buyerKind: 'council',
    formWorks: 'jct',
    formOther: 'own-terms',
    localArea: ['Wexcombe'],
    weighting: 10,
    kpiCeiling: 6,
  },
};

it('has five themes, and not an id or a code of the shipped pack', () => {
  expect(pack.charter.themes).toHaveLength(5);
  expect(pack.stamp).toMatchObject({ id: 'wexcombe-fair-deal', version: 'spring edition' });
  for (const name of ['commitments', 'measures', 'clauses', 'rules', 'gates', 'natures'] as const) {
    expect([...pack[name].keys()].filter((id) => shipped[name].has(id))).toEqual([]);
  }
  const codes = new Set([...shipped.measures.values()].map(({ code }) => code));
  expect([...pack.measures.values()].filter(({ code }) => codes.has(code))).toEqual([]);
});

describe.each(kind.options)('%s', (each) => {
  it.each([
    [60_000, 6],
    [500_000, 12],
    [2_400_000, 24],
    [12_000_000, 60],
  ])('of £%d over %d months is drafted with nothing to fix but what is to be recorded', (pounds, months) => {
    const content: DraftContent = {
      answers: {
        title: 'Footbridge and nursing home',
        value: { pence: pounds * 100, per: 'total', basis: each === 'grant' ? 'none' : 'without' },
        term: { months, extensions: [12] },
        start: '2027-04-01',
        kind: each,
        place: 'Nether Wexcombe',
      },
      choices: {},
    };
    const draft = openCase(pack, context, content).assembled;
    const mustFix = draft?.issues.filter(({ level }) => level === 'mustFix') ?? [];
    const recorded = new Set(['workforce-reason', 'to-be-checked', 'section-52']);
    expect(mustFix.filter(({ code }) => !recorded.has(code))).toEqual([]);
    expect(draft?.document.kpis.length).toBeGreaterThanOrEqual(2);
    const text = renderMarkdown(pack, draft!.document, {
      reference: 'SV-0001',
      version: 1,
      status: 'draft',
      on: '2026-11-22',
      issues: draft!.issues,
    });
    expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined|Stoke|Stafford|\bPR\d/);
    for (const { workings } of draft?.document.kpis ?? []) {
      expect(workings.sources.filter((id) => !pack.sources.has(id))).toEqual([]);
      expect(workings.rules.filter((id) => !pack.rules.has(id))).toEqual([]);
    }
  });
});

it('works targets out by its own benchmarks', () => {
  const works = (workforce?: number): DraftContent => ({
    answers: {
      title: 'Footbridge',
      value: { pence: 240_000_000, per: 'total', basis: 'without' },
      term: { months: 24, extensions: [] },
      start: '2027-04-01',
      kind: 'works',
      place: 'Wexcombe',
      ...(workforce === undefined ? {} : { workforce }),
    },
    choices: {},
  });
  const trainees = (content: DraftContent) =>
    openCase(pack, context, content).assembled?.document.kpis.find(
      ({ measureId }) => measureId === 'trainee-weeks',
    );
  // one for each whole £800,000, of 44 weeks a year as its own figures have it; 4% of 30 people are 1.2 at a time, for 69 weeks each
  expect(trainees(works())).toMatchObject({
    target: { mode: 'number', value: 3 * 44 },
    workings: { rules: ['W1'] },
  });
  expect(trainees(works(30))).toMatchObject({
    target: { mode: 'number', value: 82 },
    workings: { rules: ['W1', 'W3'] },
  });
});

it.each([
  ['carbon emissions', 'lighter-footprint'],
  ['volunteering', 'helping-hands'],
  ['modern slavery', 'open-chains'],
  ['late payment of invoices', 'bills-settled'],
  // a word of the promise itself, which scores low in so small a charter
  ['trade', 'first-steps'],
])('finds %s in its text', (query, commitment) => {
  expect(lookedUp(pack, query)[0]).toBe(commitment);
});

it('says honestly that it does not speak of something', () => {
  expect(lookedUp(pack, 'nuclear submarines')).toEqual([]);
});
