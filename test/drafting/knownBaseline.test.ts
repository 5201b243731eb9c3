import { kind as kinds } from '../../src/charter/schema/vocabulary';
import { fill } from '../../src/charter/fill';
import { openCase, type Case } from '../../src/drafting/case';
import type { Choices, OfficerBaseline } from '../../src/record/draft';
import { answersFor, contentFor, context, pack } from './document/documentCases';
import { takesBaseline } from '../../src/drafting/targets/knownBaseline';

const taking = [...pack.measures.values()].filter(takesBaseline);
const yearly = taking.find((measure) => measure.yearly !== undefined)!;
const KNOWN: OfficerBaseline = {
  value: 412_000,
  unit: yearly.yearly!.unit,
  period: '2025/26',
  from: 'our aim-free energy bills',
};

function drafted(
  kind: (typeof kinds.options)[number],
  measure: (typeof taking)[number],
  choices: Choices,
  months = 36,
  pounds = 2_400_000,
): Case {
  // works of which one year is like the next: of others no first year is measured
  const repeats = kind === 'works' ? { title: 'Responsive repairs to council housing' } : {};
  const answers = { ...answersFor(kind, pounds), ...repeats, term: { months, extensions: [] } };
  return openCase(
    pack,
    context,
    contentFor(answers, {
      commitments: [measure.commitment],
      measures: { [measure.commitment]: [measure.id] },
      ...choices,
    }),
  );
}
const textsOf = ({ assembled }: Case): string =>
  assembled!.document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n');

describe('a present figure that the officer knows', () => {
  const cases = kinds.options.flatMap((kind) =>
    taking.filter(({ suits }) => suits.includes(kind)).map((measure) => ({ kind, measure })),
  );

  test.each(cases.map((each) => [each.kind, each.measure.code, each] as const))(
    '%s, %s: fixes the target, within what the benchmark allows, and nothing is measured first',
    (_kind, _code, { kind, measure }) => {
      const baseline = { value: 200, unit: measure.unit, period: '2025/26', from: 'our returns' };
      const before = drafted(kind, measure, {});
      const after = drafted(kind, measure, { baselines: { [measure.id]: baseline } });
      const [kpi] = after.kpis;
      if (before.kpis.length === 0) return;
      expect(before.kpis[0]!.target.mode).toBe('baseline');
      expect(kpi!.target).toEqual({ mode: 'number', value: 180, by: 'our-default' });
      expect(kpi!.baseline).toBe(
        fill(pack.wording.proportion.printed.knownBaseline, {
          figure: `200 ${measure.unit}`,
          period: '2025/26',
          from: 'our returns',
        }),
      );
      expect(kpi!.workings.ourDefault).toBe(true);
      expect(kpi!.bands.length).toBeGreaterThan(3);
      expect(textsOf(before)).toMatch(/Baseline is measured/);
      expect(textsOf(after)).not.toMatch(/Baseline is measured/);
      expect(
        after.assembled!.issues.filter(({ code }) => code === 'empty-slot' || code === 'no-target'),
      ).toEqual([]);
    },
  );

  test('sets a level also where the contract is too small or too short for a first measured year', () => {
    const short = (choices: Choices) => drafted('services', yearly, choices, 12, 90_000).kpis[0]!;
    expect(short({}).target.mode).toBe('monitored');
    expect(short({ baselines: { [yearly.id]: KNOWN } }).target).toMatchObject({
      mode: 'number',
      value: 370_800,
    });
  });

  test('of a year is counted by the year, in table, target and definition', () => {
    const after = drafted('services', yearly, { baselines: { [yearly.id]: KNOWN } });
    const [kpi] = after.kpis;
    expect(kpi).toMatchObject(yearly.yearly!);
    expect(kpi!.targetText).toBe(`370,800 ${yearly.yearly!.unit}`);
    expect(after.assembled!.document.definitions.map(({ text }) => text).join()).toContain('by the year');
  });

  test('stands in the contract as typed, and its words are not held against the draft', () => {
    const after = drafted('services', yearly, { baselines: { [yearly.id]: KNOWN } });
    expect(after.kpis[0]!.baseline).toContain(KNOWN.from);
    expect(after.assembled!.issues.filter(({ code }) => code === 'unmeasurable-words')).toEqual([]);
  });

  test('leaves the level to the officer, who may set another', () => {
    const after = drafted('services', yearly, {
      baselines: { [yearly.id]: KNOWN },
      targets: { [yearly.id]: { value: 400_000 } },
    });
    expect(after.kpis[0]!.target).toEqual({ mode: 'number', value: 400_000, by: 'officer' });
    expect(after.kpis[0]!.baseline).toContain('412,000');
  });

  test('of a measure that takes none is passed over', () => {
    const other = [...pack.measures.values()].find(
      (measure) =>
        !takesBaseline(measure) && measure.suits.includes('services') && measure.needs.length === 0,
    )!;
    const plain = drafted('services', other, {});
    expect(drafted('services', other, { baselines: { [other.id]: KNOWN } }).kpis).toEqual(plain.kpis);
  });
});
