import { shareMarks } from '../../../src/drafting/assessment/marks';
import { openCase } from '../../../src/drafting/case';
import type { Kpi } from '../../../src/drafting/kpis/kpi';
import { checkDelivery } from '../../../src/drafting/targets/delivery';
import { findOpenModes } from '../../../src/drafting/targets/officerTarget';
import { kind as kinds } from '../../../src/charter/schema/vocabulary';
import { answersFor, contentFor, context, pack } from '../document/documentCases';

/** Measures of which nobody knows a floor until the officer sets one. */
const unbounded: string[] = [];

/** Every measure that may be offered, of every kind and at four sizes, left to tenderers. */
const offered = kinds.options.flatMap((kind) =>
  [60_000, 400_000, 2_400_000, 12_000_000].flatMap((pounds) =>
    [...pack.measures.values()].flatMap(({ id, commitment }) => {
      const opened = openCase(
        pack,
        context,
        contentFor(answersFor(kind, pounds), {
          commitments: [commitment],
          measures: { [commitment]: [id] },
          targets: { [id]: { offered: true } },
        }),
      );
      const kpi = opened.kpis.find(({ measureId }) => measureId === id);
      const open = kpi !== undefined && findOpenModes(pack, opened.profile!, id).offered;
      const bounded = kpi?.target.mode === 'offered' && kpi.target.floor !== undefined;
      if (open && !bounded) unbounded.push(id);
      if (!open || !bounded) return [];
      const questions = opened.assembled!.document.tender!.questions;
      const printed = questions.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines));
      return [{ name: `${kind}, £${String(pounds)}, ${id}`, kpi, profile: opened.profile!, printed }];
    }),
  ),
);

function limitsOf({ target }: Kpi): { readonly floor: number; readonly ceiling: number } {
  if (target.mode !== 'offered' || target.floor === undefined || target.ceiling === undefined)
    throw new RangeError('An offer without limits');
  return { floor: target.floor, ceiling: target.ceiling };
}

test('hundreds of offers are looked at', () => {
  expect(offered.length).toBeGreaterThan(300);
});

test('only of what is measured first does nobody know a floor, and then the draft cannot be ready', () => {
  const rulesOf = (id: string): readonly string[] => pack.measures.get(id)!.targetRules.map(({ by }) => by);
  expect(unbounded.filter((id) => !rulesOf(id).includes('baseline'))).toEqual([]);
  expect(new Set(unbounded).size).toBeGreaterThan(0);
});

test('every offer is complete: a floor and a ceiling, and marks between them', () => {
  const wrong = offered.filter(({ kpi }) => {
    const { floor, ceiling } = limitsOf(kpi);
    const { better, unitKind } = pack.measures.get(kpi.measureId)!;
    const ordered = better === 'less' ? ceiling < floor && ceiling >= 0 : ceiling > floor && floor > 0;
    return !ordered || (unitKind === 'percent' && Math.max(floor, ceiling) > 100);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

/** The marks that an offer earns by the formula that its tender documents print. */
function marksBy(printed: readonly string[], kpi: Kpi, offer: number): number {
  const { formula, formulaLess } = pack.wording.document.tender;
  const less = pack.measures.get(kpi.measureId)!.better === 'less';
  const { marks = NaN, floor = NaN, span = NaN } = figuresIn(less ? formulaLess : formula, printed);
  const share = (less ? floor - offer : offer - floor) / span;
  return Math.round(marks * Math.min(1, Math.max(0, share)) * 100) / 100;
}

/** The figures with which one of the lines fills a template of the pack. */
function figuresIn(template: string, lines: readonly string[]): Readonly<Record<string, number>> {
  const names: string[] = [];
  const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return '([\\d,]*\\d(?:\\.\\d+)?)';
  });
  const found = lines.map((line) => new RegExp(`^${pattern}$`).exec(line)).find((match) => match !== null);
  return Object.fromEntries(
    names.map((name, index) => [name, Number((found?.[index + 1] ?? 'none').replaceAll(',', ''))]),
  );
}

test('offering nothing, or no more than the floor, never scores', () => {
  for (const { kpi, printed } of offered) {
    const { floor } = limitsOf(kpi);
    const worst = pack.measures.get(kpi.measureId)!.better === 'less' ? floor * 2 : 0;
    expect([marksBy(printed, kpi, worst), marksBy(printed, kpi, floor)]).toEqual([0, 0]);
  }
});

test('offering beyond the ceiling earns nothing more, and a better offer never earns less', () => {
  for (const { kpi, printed } of offered) {
    const { floor, ceiling } = limitsOf(kpi);
    const at = (share: number): number => marksBy(printed, kpi, floor + (ceiling - floor) * share);
    const earned = [0, 0.1, 0.5, 0.9, 1, 1.5, 10].map(at);
    expect(earned).toEqual([...earned].sort((one, other) => one - other));
    expect(earned.slice(-3)).toEqual([100, 100, 100]);
  }
});

test('no ceiling is above what can be done in the time and by the people there are', () => {
  const wrong = offered.filter(({ kpi, profile }) => {
    const measure = pack.measures.get(kpi.measureId)!;
    const { floor, ceiling } = limitsOf(kpi);
    const can = (figure: number): boolean => checkDelivery(pack.figures, profile, measure, figure).can;
    return can(floor) && !can(ceiling) && ceiling > 2 * floor;
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test.each<[readonly (number | undefined)[], readonly number[]]>([
  [[undefined], [100]],
  [
    [undefined, undefined],
    [50, 50],
  ],
  [
    [undefined, undefined, undefined],
    [35, 35, 30],
  ],
  [
    [60, undefined, undefined],
    [60, 20, 20],
  ],
  [
    [60, 40, undefined],
    [60, 40, 0],
  ],
])('of 100 marks, %j set, each carries %j', (set, marks) => {
  const parts = set.map((each) => ({ weight: 1, ...(each === undefined ? {} : { set: each }) }));
  expect(shareMarks(100, parts, 5)).toEqual(marks);
});
