import { openCase } from '../../src/drafting/case';
import { listNoteBlocks } from '../../src/drafting/render/notes/noteBlocks';
import { listKpiRows } from '../../src/drafting/render/kpiRows';
import { isSlight } from '../../src/drafting/assessment/tellsApart';
import { suggestSetKpis } from '../../src/drafting/kpis/section52';
import { fill } from '../../src/charter/fill';
import type { AssembledDraft } from '../../src/drafting/documents/schedule/assembleDraft';
import type { Kind } from '../../src/charter/schema/vocabulary';
import type { Answers } from '../../src/record/answers';
import type { Section52Choice } from '../../src/record/draft';
import { answersFor, contentFor, context, pack } from './document/documentCases';

const words = pack.wording.document;
const { rows } = words.render;
const at = '2026-11-21T09:00:00.000Z';

function drafted(answers: Answers, section52?: Section52Choice): AssembledDraft {
  const choices = section52 === undefined ? {} : { section52: { ...section52, at } };
  return openCase(pack, context, contentFor(answers, choices)).assembled!;
}

/** What the row says of each KPI; nothing where there is no such row. */
function rowOf({ document }: AssembledDraft): readonly (string | undefined)[] {
  return document.kpis.map(
    (kpi) => listKpiRows(pack, document, kpi).find(({ label }) => label === rows.section52)?.lines[0],
  );
}

function noteOf({ document, issues }: AssembledDraft): readonly string[] {
  const block = listNoteBlocks(pack, document, issues).find(
    ({ heading }) => heading === words.render.notes.section52,
  );
  return block?.items.flatMap(({ lines }) => lines) ?? [];
}

function issuesOf({ issues }: AssembledDraft): readonly string[] {
  return issues.filter(({ code }) => code === 'section-52').map(({ message }) => message);
}

const six = answersFor('services', 6_000_000);
const before = drafted(six);
const rated = before.document.kpis.filter(({ target }) => target.mode !== 'monitored');
const ids = rated.map(({ measureId }) => measureId);
const { yes, no, open } = words.render.section52;

describe('where the duty holds', () => {
  // with VAT: £5,000,000 is not more than £5,000,000
  test.each<[string, Kind, number, Answers, boolean]>([
    ['services of exactly £5m', 'services', 5_000_000, { value: inTotal(500_000_000) }, false],
    ['services of a penny more', 'services', 5_000_000, { value: inTotal(500_000_001) }, true],
    ['light touch services of £12m', 'light-touch', 12_000_000, {}, false],
    ['a grant of £12m', 'grant', 12_000_000, {}, false],
    ['works of £12m', 'works', 12_000_000, {}, true],
    [
      'a call-off of £12m under the Act',
      'services',
      12_000_000,
      { route: 'call-off', framework: { name: 'Regional', underAct: true } },
      true,
    ],
    [
      'a call-off of £12m from before the Act',
      'services',
      12_000_000,
      { route: 'call-off', framework: { name: 'Regional', underAct: false } },
      false,
    ],
  ])('%s: %s', (_, kind, pounds, more, holds) => {
    const made = drafted(answersFor(kind, pounds, more));
    expect(rowOf(made).every((row) => (row === undefined) !== holds)).toBe(true);
    expect(noteOf(made).length > 0).toBe(holds);
    expect(issuesOf(made).length > 0).toBe(holds);
  });

  function inTotal(pence: number): NonNullable<Answers['value']> {
    return { pence, per: 'total', basis: 'with' };
  }
});

test('nothing is set until the officer sets it, and the row is left to complete', () => {
  const cannot = before.document.kpis.length > rated.length ? [no] : [];
  expect(new Set(rowOf(before))).toEqual(new Set([open, ...cannot]));
  expect(noteOf(before)).toEqual([words.section52Notes.none]);
  expect(before.document.kpis.map(({ published }) => published)).toEqual(
    before.document.kpis.map(() => pack.law.kpiDuty.notSet),
  );
});

test('what is small beside the work is not among those that could be set', () => {
  const slight = before.document.kpis.find((kpi) => !isSlight(pack, kpi))!;
  const visits = [...pack.measures.values()].find(
    ({ slight: isSmall, suits }) => isSmall && suits.includes('services'),
  )!;
  const could = suggestSetKpis(pack, [{ ...slight, name: visits.name, measureId: visits.id }]);
  expect(could).toEqual([]);
  expect(suggestSetKpis(pack, [slight])).toHaveLength(1);
});

describe('what is set', () => {
  const set = (kpis: number, services: number, material: readonly string[] = []): Section52Choice => ({
    kpis: ids.slice(0, kpis),
    services: Array.from({ length: services }, (_, index) => `Service KPI ${String(index + 1)}`),
    material,
  });
  const could = suggestSetKpis(pack, before.document.kpis).join('; ');
  const few = (count: number): string =>
    `${fill(words.checks.section52Few, { count, least: 3 })} ${fill(words.checks.section52Suggested, { kpis: could })}`;
  const material = (count: number): string => fill(words.checks.section52Material, { count, material: 3 });

  test.each<[string, Section52Choice, readonly string[]]>([
    ['none', set(0, 0), [few(0)]],
    ['two of the draft', set(2, 0), [few(2)]],
    ['two of the draft and a service KPI', set(2, 1), []],
    ['three service KPIs', set(0, 3), []],
    ['three of the draft', set(3, 0), []],
    ['four, the most material not chosen', set(3, 1), [material(4)]],
    ['four, two of them most material', set(3, 1, ids.slice(0, 2)), [material(4)]],
    ['four, three of them most material', set(3, 1, ids.slice(0, 3)), []],
    ['four, one most material that is not set', set(3, 1, [...ids.slice(0, 2), 'Another']), [material(4)]],
    ['of another draft', { kpis: ['no-such-measure'], services: [], material: [] }, [few(0)]],
  ])('%s', (_, choice, expected) => {
    expect(rated.length).toBeGreaterThanOrEqual(3);
    expect(issuesOf(drafted(six, choice))).toEqual(expected);
  });

  test('is said of each KPI in its table, and what is published with it', () => {
    const made = drafted(six, set(2, 1));
    expect(rowOf(made).filter((row) => row === yes)).toHaveLength(2);
    for (const kpi of made.document.kpis)
      expect(kpi.published === pack.law.kpiDuty.notSet).toBe(kpi.section52 === 'no');
  });

  test('stands in the record with the most material, and the day on which they were chosen', () => {
    const [first, second, third] = rated;
    const note = noteOf(drafted(six, set(3, 1, [first!.measureId, third!.measureId, 'Service KPI 1']))).join(
      ' ',
    );
    expect(note).toContain(`elsewhere in the contract: Service KPI 1.`);
    const chosen = note.slice(note.indexOf('21 November 2026'));
    expect([first, second, third].map((kpi) => chosen.includes(kpi!.name))).toEqual([true, false, true]);
    expect(note).toContain(words.section52Notes.threeEnough);
  });
});

describe('until enough is set, or a reason recorded why none is suitable, it is to be considered', () => {
  const none = { kpis: [], services: [], material: [] };
  const whyNone = 'The contract is one delivery, accepted or rejected on its day';
  const levels = ({ issues }: AssembledDraft) =>
    issues.flatMap(({ code, level }) => (code === 'section-52' ? [level] : []));
  const acknowledged = ({ document }: AssembledDraft): boolean =>
    document.sections.some(({ paragraphs }) =>
      paragraphs.some(({ text }) => /acknowledges that KPIs set under section 52/.test(text)),
    );
  const two = { kpis: ids.slice(0, 2), services: [], material: [] };

  test.each<[string, Section52Choice | undefined, readonly string[], boolean]>([
    ['nothing is chosen', undefined, ['consider'], false],
    ['none is set', none, ['consider'], false],
    ['two are set', two, ['consider'], true],
    ['three are set', { ...two, services: ['Calls answered'] }, [], true],
    ['three stand elsewhere', { ...none, services: ['One', 'Two', 'Three'] }, [], true],
    ['a reason is recorded', { ...none, whyNone }, [], false],
    ['a reason stands beside KPIs', { ...two, whyNone }, ['consider'], true],
  ])('%s', (_, choice, expected, said) => {
    const made = drafted(six, choice);
    expect(levels(made)).toEqual(expected);
    expect(acknowledged(made)).toBe(said);
  });

  test('three of the draft are suggested', () => {
    const [message] = issuesOf(before);
    const could = rated.filter((kpi) => !isSlight(pack, kpi));
    for (const { name } of could.slice(0, 3)) expect(message).toContain(name);
  });

  test('the reason stands in the record with its day', () => {
    expect(noteOf(drafted(six, { ...none, whyNone }))).toEqual([
      fill(words.section52Notes.whyNone, { date: '21 November 2026', reason: whyNone }),
    ]);
  });
});

test('a KPI that is only monitored is not set, because it is not rated', () => {
  const all = pack.measures;
  const monitored = [...all.values()].find(({ targetRules }) =>
    targetRules.every(({ by }) => by === 'monitor'),
  )!;
  const choices = {
    commitments: [monitored.commitment],
    measures: { [monitored.commitment]: [monitored.id] },
    section52: { kpis: [monitored.id], services: [], material: [monitored.id], at },
  };
  const made = openCase(pack, context, contentFor(six, choices)).assembled!;
  expect(made.document.kpis.map(({ measureId, section52 }) => [measureId, section52])).toEqual([
    [monitored.id, 'no'],
  ]);
  expect(issuesOf(made)).toEqual([fill(words.checks.section52Few, { count: 0, least: 3 })]);
});
