import { carriesScore } from '../../src/drafting/assessment/tellsApart';
import { rankCommitments } from '../../src/drafting/selection/rankCommitments';
import type { FittingMeasure } from '../../src/drafting/selection/suitableMeasures';
import { withScored } from '../../src/drafting/selection/withScored';
import { contentOf, contextOf, pack, profileOf, totalOf } from './proportionCases';

const KINDS = ['works', 'services', 'goods', 'light-touch'] as const;
const CASES = KINDS.flatMap((kind) => [2_400_000, 12_000_000].map((pounds) => [kind, pounds] as const));

/** The three that fit best of those that have measures which carry no score, each with one of these. */
function unscoredFor(kind: (typeof KINDS)[number], pounds: number, weighting = 10) {
  const profile = profileOf(contentOf({ kind, value: totalOf(pounds) }), contextOf({ weighting }));
  const carries = ({ measure, proposal: { target } }: FittingMeasure): boolean =>
    carriesScore(pack, profile, { measureId: measure.id, target });
  const ranked = rankCommitments(pack, profile);
  const chosen = new Map(
    ranked
      .flatMap(({ commitmentId, measures }) => {
        const slight = measures.find((measure) => !carries(measure));
        return slight === undefined ? [] : [[commitmentId, [slight]] as const];
      })
      .slice(0, 3),
  );
  return { profile, ranked, chosen, carries };
}
const idsOf = (chosen: ReadonlyMap<string, readonly FittingMeasure[]>) =>
  [...chosen.values()].flat().map(({ measure }) => measure.id);

test.each(CASES)('%s of £%i: one gives way to what carries a score, and the others stay', (kind, pounds) => {
  const { profile, ranked, chosen, carries } = unscoredFor(kind, pounds);
  const after = withScored(pack, profile, ranked, chosen);
  const kept = idsOf(after).filter((id) => idsOf(chosen).includes(id));
  expect([chosen.size, idsOf(after).length, kept.length]).toEqual([3, 3, 2]);
  expect([...after.values()].flat().filter(carries)).toHaveLength(1);
  expect(withScored(pack, profile, ranked, after)).toBe(after);
});

test.each([
  ['no weighting is set', 2_400_000, 0],
  ['the contract is too small for it to matter', 60_000, 10],
] as const)('what is proposed stays where %s', (_why, pounds, weighting) => {
  const { profile, ranked, chosen } = unscoredFor('works', pounds, weighting);
  expect(chosen.size).toBe(3);
  expect(withScored(pack, profile, ranked, chosen)).toBe(chosen);
});

test('nothing is brought in where nothing is chosen, and nothing changes where nothing can carry a score', () => {
  const { profile, ranked, chosen } = unscoredFor('works', 2_400_000);
  const nothing = new Map<string, []>();
  expect(withScored(pack, profile, ranked, nothing)).toBe(nothing);
  const slight = ranked.map((entry) => ({ ...entry, measures: chosen.get(entry.commitmentId) ?? [] }));
  expect(withScored(pack, profile, slight, chosen)).toBe(chosen);
});
