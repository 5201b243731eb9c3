import { fill } from '../../src/charter/fill';
import type { Measure } from '../../src/charter/schema/measure';
import { kind as kinds } from '../../src/charter/schema/vocabulary';
import { readTarget } from '../../src/dialogs/views/targetText';
import { openCase } from '../../src/drafting/case';
import type { Kpi } from '../../src/drafting/kpis/kpi';
import type { Choices } from '../../src/record/draft';
import { answersFor, contentFor, context, pack } from '../drafting/document/documentCases';

const words = pack.wording.dialogs.targets;
const TYPED: Readonly<Record<Measure['unitKind'], string>> = {
  count: '12',
  percent: '80%',
  money: '£5,000',
  intensity: '3.5',
};

/** Every measure of a small, short contract of each kind, alone in its draft: there most figures are out of reach. */
const small = kinds.options.flatMap((kind) =>
  [...pack.measures.values()]
    .filter(({ suits }) => suits.includes(kind))
    .flatMap((measure) => kpisWith(kind, measure, {}).map((kpi) => ({ kind, measure, kpi }))),
);

function kpisWith(kind: (typeof kinds.options)[number], measure: Measure, more: Choices): readonly Kpi[] {
  const answers = { ...answersFor(kind, 90_000), term: { months: 9, extensions: [] } };
  const choices = {
    commitments: [measure.commitment],
    measures: { [measure.commitment]: [measure.id] },
    ...more,
  };
  return openCase(pack, context, contentFor(answers, choices)).kpis;
}

const monitored = small.filter(({ kpi }) => kpi.target.mode === 'monitored');
const rateable = monitored.filter(({ measure }) => measure.rated !== 'monitored');
const never = monitored.filter(({ measure }) => measure.rated === 'monitored');

test('the cases hold KPIs that are monitored here, and such as are only ever monitored', () => {
  expect(rateable.length).toBeGreaterThan(3);
  expect(never.length).toBeGreaterThan(3);
});

test.each(rateable.map((each) => [each.kind, each.measure.code, each] as const))(
  '%s, %s: a level of the officer’s own is taken, and rated, though it is monitored as proposed',
  (kind, _code, { measure, kpi }) => {
    const read = readTarget(pack, kpi, measure, TYPED[measure.unitKind]);
    if (!read.ok || read.target === undefined) throw new Error('refused');
    const [after] = kpisWith(kind, measure, { targets: { [measure.id]: read.target } });
    expect(after!.target).toMatchObject({ mode: 'number', by: 'officer' });
    expect(after!.role).not.toBe('monitored');
    expect(after!.bands.length).toBeGreaterThan(1);
  },
);

test.each(never.map((each) => [each.kind, each.measure.code, each] as const))(
  '%s, %s: a level is refused, with the reason why nothing of it is rated',
  (_kind, _code, { measure, kpi }) => {
    const why = measure.targetRules.flatMap((rule) => (rule.by === 'monitor' ? [rule.why] : [])).join(' ');
    const refused = { ok: false, error: fill(words.monitored, { name: kpi.name, why }) };
    expect(why).not.toBe('');
    for (const typed of [TYPED[measure.unitKind], 'offer'])
      expect(readTarget(pack, kpi, measure, typed)).toEqual(refused);
    expect(readTarget(pack, kpi, measure, '')).toEqual({ ok: true, target: undefined });
  },
);

describe('a figure of nothing', () => {
  test.each(small.map((each) => [each.kind, each.measure.code, each] as const))(
    '%s, %s: is a level only where less is better',
    (_kind, _code, { measure, kpi }) => {
      if (measure.rated === 'monitored' || kpi.target.mode === 'number') return;
      const read = readTarget(pack, kpi, measure, '0');
      expect(read).toEqual(
        measure.better === 'less'
          ? { ok: true, target: { value: 0 } }
          : { ok: false, error: fill(words.negative, { name: kpi.name }) },
      );
    },
  );
});

test('what may not be an award criterion is not left to tenderers, and says why', () => {
  const unscored = small.filter(({ measure }) => measure.neverScored && measure.rated !== 'monitored');
  expect(unscored.length).toBeGreaterThan(0);
  for (const { measure, kpi } of unscored)
    expect(readTarget(pack, kpi, measure, 'offer')).toEqual({
      ok: false,
      error: fill(words.notOffered, { name: kpi.name }),
    });
});
