import type { AssessmentMode } from '../../../src/charter/schema/vocabulary';
import { openCase, type Case } from '../../../src/drafting/case';
import { isOffered } from '../../../src/drafting/targets/target';
import { listKpiRows } from '../../../src/drafting/render/kpiRows';
import type { Choices, OfficerTarget } from '../../../src/record/draft';
import { contentOf, contextOf, pack, totalOf } from '../proportionCases';

/** Drafts with choices that are not finished: figures left open without limits, ways of scoring with nothing to score, none of it settled. */
const KINDS = ['works', 'services', 'goods', 'light-touch'] as const;
const BUYERS = ['council', 'central-department', 'nhs-trust'] as const;
const MODES: readonly (AssessmentMode | undefined)[] = [undefined, 'fixed', 'method', 'offers'];
const LEFT = ['none', 'first', 'all'] as const;
const SUMS = [60_000, 900_000, 8_100_000];

interface Unfinished {
  readonly name: string;
  readonly opened: Case;
}

function draw(
  kind: (typeof KINDS)[number],
  pounds: number,
  buyerKind: (typeof BUYERS)[number],
  mode: AssessmentMode | undefined,
  left: (typeof LEFT)[number],
): Unfinished {
  const context = contextOf({ ...contextOf().settings, buyerKind });
  const change = { kind, value: totalOf(pounds), workforce: 30, term: { months: 24, extensions: [] } };
  const plain = openCase(pack, context, contentOf(change));
  const open = left === 'none' ? [] : left === 'first' ? plain.kpis.slice(0, 1) : plain.kpis;
  const targets: Record<string, OfficerTarget> = {};
  for (const { measureId } of open) targets[measureId] = { offered: true };
  const choices: Choices = {
    targets,
    ...(mode === undefined ? {} : { assessment: { mode, short: 'floor' as const } }),
  };
  return {
    name: `${kind}, £${String(pounds)}, ${buyerKind}, ${mode ?? 'as proposed'}, ${left} left open`,
    opened: openCase(pack, context, contentOf(change, choices)),
  };
}

const drawn = KINDS.flatMap((kind) =>
  SUMS.flatMap((pounds) =>
    BUYERS.flatMap((buyer) =>
      MODES.flatMap((mode) => LEFT.map((left) => draw(kind, pounds, buyer, mode, left))),
    ),
  ),
).filter(({ opened }) => opened.kpis.length > 0);

const questionsOf = ({ opened }: Unfinished) => opened.assembled!.document.tender?.questions ?? [];
const namesOf = (faulty: readonly Unfinished[]): readonly string[] => faulty.map(({ name }) => name);

test('no heading stands over an empty table', () => {
  expect(drawn.length).toBeGreaterThan(100);
  const bare = drawn.filter((each) =>
    questionsOf(each).some(({ rows }) => rows.length === 0 || rows.some(({ lines }) => lines.length === 0)),
  );
  expect(namesOf(bare)).toEqual([]);
});

test('whoever says that the questions below are scored prints one', () => {
  const none = drawn.filter((each) => {
    const { mode } = each.opened.basis.assessment;
    const { marks, answer } = pack.wording.document.tender.rows;
    const scored = questionsOf(each).filter(
      ({ rows }) =>
        rows.some(({ label }) => label === marks) &&
        rows.some(({ label, room }) => label === answer && room === true),
    );
    return mode !== 'fixed' && scored.length === 0;
  });
  expect(namesOf(none)).toEqual([]);
});

test('whoever is to offer a figure has a cell for it, and the Schedule a least acceptable offer or the blank for it', () => {
  const { kpi: named, rows: labels } = pack.wording.document.tender;
  const without = drawn.filter((each) => {
    const { document } = each.opened.assembled!;
    return document.kpis
      .filter(({ target }) => isOffered(target))
      .some((kpi) => {
        const heading = named.replace('{number}', String(kpi.number));
        const question = questionsOf(each).find((asked) => asked.heading.includes(`${heading}, `));
        const cell = question?.rows.some(({ label }) => label === labels.figure) ?? false;
        const target = listKpiRows(pack, document, kpi).find(
          ({ label }) => label === pack.wording.document.render.rows.target,
        );
        return !cell || !/least acceptable offer: \S/.test(target?.lines.join(' ') ?? '');
      });
  });
  expect(namesOf(without)).toEqual([]);
});

test('what must be fixed speaks of what the draft does', () => {
  const { boundPeople, bound } = pack.assessment;
  const contrary = drawn.filter(({ opened }) => {
    const { mode } = opened.basis.assessment;
    const said = opened.assembled!.issues.map(({ message }) => message).join('\n');
    const asksPeople = said.includes(boundPeople);
    const saysNothing = bound.some(({ nothingCarries }) => said.includes(nothingCarries));
    return asksPeople || (mode !== 'fixed' && saysNothing);
  });
  expect(namesOf(contrary)).toEqual([]);
});
