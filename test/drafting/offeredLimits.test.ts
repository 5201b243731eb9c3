import { openCase } from '../../src/drafting/case';
import type { Kpi } from '../../src/drafting/kpis/kpi';
import type { Answers } from '../../src/record/answers';
import type { OfficerTarget } from '../../src/record/draft';
import { contentOf, contextOf, measureOf, pack, totalOf } from './proportionCases';

const apprentices = 'es2-1-apprenticeship-weeks';
const starts = 'co1-1-targeted-starts';
const visits = 'es3-3-site-visits';

function caseOf(answers: Answers, targets: Record<string, OfficerTarget | undefined>) {
  const ids = Object.keys(targets);
  const set = Object.entries(targets).flatMap(([id, target]) => (target === undefined ? [] : [[id, target]]));
  return openCase(
    pack,
    contextOf(),
    contentOf(answers, {
      commitments: ids.map((id) => measureOf(id).commitment),
      measures: Object.fromEntries(ids.map((id) => [measureOf(id).commitment, [id]])),
      targets: Object.fromEntries(set) as Record<string, OfficerTarget>,
    }),
  );
}

function limitsOf(kpis: readonly Kpi[]): Record<string, unknown> {
  return Object.fromEntries(
    kpis.map(({ measureId, target }) => [
      measureId,
      target.mode === 'offered'
        ? [target.floor, target.ceiling]
        : target.mode === 'number'
          ? target.value
          : 0,
    ]),
  );
}

const open = { offered: true } as const;
const term = (months: number) => ({ term: { months, extensions: [] } });
const records = {
  kind: 'services',
  title: 'Scanning of paper records',
  value: totalOf(5_600_000),
  workforce: 40,
  ...term(48),
} as const;
const culvert = { value: totalOf(14_800_000), workforce: 65, ...term(26) };

test.each<[string, Answers, Record<string, OfficerTarget | undefined>, Record<string, unknown>]>([
  // five opportunities are shared before anything is offered, and two places of 164 weeks hold 7.13 of them
  [
    'both offered',
    records,
    { [apprentices]: open, [starts]: open },
    { [apprentices]: [92, 141], [starts]: [2, 4] },
  ],
  [
    'one offered',
    records,
    { [apprentices]: undefined, [starts]: open },
    { [apprentices]: 92, [starts]: [3, 5] },
  ],
  // 3.25 places of 80 weeks are 260, and 259 are asked of all: too little between them
  ['weeks that the places hold', culvert, { [apprentices]: open }, { [apprentices]: [130, 260] }],
  // one a quarter at one place: 26 months hold eight
  ['visits that the clause lets be asked', culvert, { [visits]: open }, { [visits]: [4, 8] }],
  ['visits of 18 months', { ...culvert, ...term(18) }, { [visits]: open }, { [visits]: [3, 6] }],
  [
    'visits of nine months, whatever the value',
    { ...culvert, ...term(9) },
    { [visits]: open },
    { [visits]: [2, 3] },
  ],
])('an offer stays within what the contract carries: %s', (_, answers, targets, limits) => {
  expect(limitsOf(caseOf(answers, targets).kpis)).toEqual(limits);
});

test('a least offer that the officer sets draws first', () => {
  const { kpis } = caseOf(records, { [apprentices]: undefined, [starts]: { offered: true, floor: 4 } });
  expect(limitsOf(kpis)).toMatchObject({ [apprentices]: 46 });
});

test('what would be asked of all, and what held the limits, stands in the sum', () => {
  const { kpis, assembled } = caseOf(culvert, { [apprentices]: open });
  const formula = kpis[0]!.workings.formula;
  expect(formula).toContain('14 = whole part of £14,800,000 ÷ £1,000,000');
  expect(formula).toContain('5 opportunities × 46 weeks');
  expect(formula).toContain('260 weeks');
  const { limitFrom } = pack.wording.document.assessmentNotes;
  const notes = assembled!.document.notes.assessment!.join('\n');
  expect(notes).toContain(limitFrom.carried);
  expect(notes).toContain(limitFrom['part-of-carried']);
  expect(notes).not.toContain(`: ${limitFrom.published}.`);
});

test('where the least offer had to be set below what would be asked of all, that is said first', () => {
  const said = pack.wording.document.checks.littleRoom.split('{name})')[1]!;
  const messagesOf = (targets: Record<string, OfficerTarget>): string =>
    caseOf(culvert, targets)
      .assembled!.issues.map(({ message }) => message)
      .join('\n');
  expect(messagesOf({ [apprentices]: open })).toContain(said);
  expect(messagesOf({ [apprentices]: { offered: true, floor: 230, ceiling: 400 } })).not.toContain(said);
});

test('where no more can be carried than is asked of all, there is nothing to offer, and that must be fixed', () => {
  const opened = caseOf(
    { kind: 'services', title: 'Architectural design consultancy', value: totalOf(700_000), workforce: 15 },
    { 'es3-2-student-placements': open },
  );
  const [kpi] = opened.kpis;
  expect(kpi!.target).not.toHaveProperty('floor');
  const found = opened.assembled!.issues.filter(
    ({ level, about }) => level === 'mustFix' && about?.kpi === 1,
  );
  expect(found.map(({ message }) => message).join()).toContain(
    pack.wording.document.checks.noRoom.split('{name})')[1]!,
  );
});

const landfill = 'gs1-3-waste-to-landfill';
test.each([
  ['more is better', visits, 4, 8, true],
  ['more is better, turned round', visits, 8, 4, false],
  ['more is better, one figure', visits, 4, 4, false],
  ['less is better', landfill, 10, 5, true],
  ['less is better, turned round', landfill, 5, 10, false],
  ['less is better, one figure', landfill, 5, 5, false],
])('limits between which marks can be earned need no mending: %s', (_, id, floor, ceiling, good) => {
  const { issues } = caseOf(culvert, { [id]: { offered: true, floor, ceiling } }).assembled!;
  const limits = pack.wording.document.checks.limits.split('{name})')[1]!;
  const found = issues.filter(({ level, message }) => level === 'mustFix' && message.includes(limits));
  expect(found).toHaveLength(good ? 0 : 1);
});

test('more than the contract carries, set by the officer, is pointed out', () => {
  const messagesFor = (ceiling: number): string =>
    caseOf(culvert, { [visits]: { offered: true, floor: 4, ceiling } })
      .assembled!.issues.map(({ message }) => message)
      .join('\n');
  expect(messagesFor(9)).toContain(pack.wording.document.checks.moreThanCarried.split('{most}')[1]!);
  expect(messagesFor(8)).not.toContain(pack.wording.document.checks.moreThanCarried.split('{most}')[1]!);
});
