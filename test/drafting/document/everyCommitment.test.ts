import { openCase } from '../../../src/drafting/case';
import { instrument, kind as kinds, type Kind } from '../../../src/charter/schema/vocabulary';
import type { Answers } from '../../../src/record/answers';
import { readProfile } from '../../../src/drafting/contract/contractProfile';
import type { Issue } from '../../../src/drafting/checks/issue';
import { answersFor, contentFor, context, pack } from './documentCases';

const VALUES = [60_000, 400_000, 2_400_000, 12_000_000];
const NO_MORE: Answers = {};
const CALL_OFF: Answers = { route: 'call-off', framework: { name: 'Regional framework', underAct: true } };

interface Case {
  readonly name: string;
  readonly instrument: string;
  readonly pounds: number;
  readonly answers: Answers;
  readonly commitment: string;
  readonly measure: string;
}

/** Every commitment that suits a contract of this kind and value, with each of its measures (in call-offs the first alone). */
function casesFor(kind: Kind, pounds: number, more: Answers): Case[] {
  const answers = answersFor(kind, pounds, more);
  const profile = readProfile(pack, context, contentFor(answers));
  const { entries } = openCase(pack, context, contentFor(answers)).shortlist;
  return entries.flatMap(({ commitmentId, offeredMeasureIds }) =>
    (more.route === 'call-off' ? offeredMeasureIds.slice(0, 1) : offeredMeasureIds).map((measure) => ({
      name: `${profile!.instrument} of ${kind}, £${pounds}, ${measure}`,
      instrument: profile!.instrument,
      pounds,
      answers,
      commitment: commitmentId,
      measure,
    })),
  );
}

/** Every instrument: a call-off is one of each kind bought. */
const waysToBuy = kinds.options.flatMap((kind) =>
  (kind === 'grant' ? [NO_MORE] : [NO_MORE, CALL_OFF]).map((more) => ({ kind, more })),
);
const cases = waysToBuy.flatMap(({ kind, more }) => VALUES.flatMap((pounds) => casesFor(kind, pounds, more)));

/** The KPIs of section 52 where it asks for them: those of the service, so that any measure can stand alone. */
const SERVICE_KPIS = ['Calls answered', 'Visits on time', 'Defects closed'];
const SET = { kpis: [], services: SERVICE_KPIS, material: SERVICE_KPIS, at: '2026-11-21T09:00:00.000Z' };

/** What the officer records: a reason, and who checks what is not covered or asks for a place. Anything else to fix is a defect. */
const RECORDED: ReadonlySet<Issue['code']> = new Set(['workforce-reason', 'to-be-checked']);

function isToFix({ level, code }: Issue): boolean {
  return level === 'mustFix' && !RECORDED.has(code);
}

test('the cases cover every commitment and every measure, and every instrument at every value', () => {
  const bands = instrument.options.flatMap((each) => VALUES.map((pounds) => `${each}, £${pounds}`));
  expect(new Set(cases.map((each) => `${each.instrument}, £${each.pounds}`))).toEqual(new Set(bands));
  expect(new Set(cases.map(({ commitment }) => commitment))).toEqual(new Set(pack.commitments.keys()));
  expect(new Set(cases.map(({ measure }) => measure))).toEqual(new Set(pack.measures.keys()));
  expect(cases.length).toBeGreaterThan(1_000);
});

describe('at £9,000, whatever the instrument', () => {
  test.each(waysToBuy.map(({ kind, more }) => [kind, more.route ?? 'competition', more] as const))(
    '%s by %s: no clause, with its reason; a light one, if wanted all the same, is one KPI with nothing to fix',
    (kind, _route, more) => {
      const answers = answersFor(kind, 9_000, more);
      const none = contentFor(answers);
      const shortlist = openCase(pack, context, none).shortlist;
      expect(shortlist).toMatchObject({
        belowFloor: true,
        noClause: { why: 'belowFloor', reason: expect.stringMatching(/£25,000/) as string },
      });
      expect(shortlist.entries.filter(({ verdict }) => verdict === 'chosen')).toEqual([]);
      const light = openCase(pack, context, contentFor(answers, { belowFloor: 'light' })).assembled;
      expect(light!.document.kpis).toHaveLength(1);
      expect(light!.issues.filter(isToFix)).toEqual([]);
    },
  );
});

describe('a draft with one measure of a commitment that suits the contract', () => {
  const drafts = cases.map(({ name, answers, commitment, measure }) => {
    const choices = { commitments: [commitment], measures: { [commitment]: [measure] }, section52: SET };
    return { name, measure, drafted: openCase(pack, context, contentFor(answers, choices)).assembled };
  });

  test('has nothing to fix but a workforce reason to accept, and a figure that is not proportionate here', () => {
    const found = drafts.flatMap(({ name, drafted }) =>
      drafted!.issues
        .filter(isToFix)
        .filter(({ code }) => code !== 'assessment' || drafted!.document.kpis[0]?.target.mode !== 'offered')
        .map(({ code, message }) => `${name}: ${code}: ${message}`),
    );
    expect(found).toEqual([]);
  });

  test('has a clause for the measure, one KPI and no open slot', () => {
    const wrong = drafts.filter(({ measure, drafted }) => {
      const { sections, kpis, definitions, incorporation } = drafted!.document;
      const texts = [...incorporation, ...sections.flatMap(({ paragraphs }) => paragraphs), ...definitions];
      const clauses = sections.filter(({ origin }) => origin.measureId === measure);
      return clauses.length !== 1 || kpis.length !== 1 || texts.some(({ text }) => /[{}]/.test(text));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('puts no duty on the recipient of a grant but to report', () => {
    const texts = drafts
      .filter(({ name }) => name.startsWith('grant'))
      .flatMap(({ drafted }) => drafted!.document.sections.flatMap(({ paragraphs }) => paragraphs));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ text }) => /\bRecipient must\b/.test(text))).toEqual([]);
  });

  test('has at most three standing parts below £100,000, each of a few short paragraphs', () => {
    // the part on a missed target has most: telling, keeping what was said, correcting it, who else decides, relief and its answer
    const SHORTFALL = 8;
    const brief = drafts.filter(({ name }) => name.includes('£60000'));
    const parts = brief.map(({ name, drafted }) => ({
      name,
      counts: drafted!.document.sections
        .filter(({ origin }) => origin.measureId === undefined && origin.id !== 'kpi-schedule')
        .map(({ paragraphs }) => paragraphs.length),
    }));
    expect(
      parts.filter(({ counts }) => counts.length > 3 || counts.some((count) => count > SHORTFALL)),
    ).toEqual([]);
  });
});
