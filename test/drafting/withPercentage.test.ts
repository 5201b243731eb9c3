import { rankCommitments } from '../../src/drafting/selection/rankCommitments';
import { withPercentage } from '../../src/drafting/targets/withPercentage';
import { contentOf, pack, profileOf, totalOf } from './proportionCases';

const KINDS = ['works', 'services', 'goods', 'light-touch'] as const;
const CASES = KINDS.flatMap((kind) =>
  [400_000, 2_400_000, 12_000_000].map((pounds) => [kind, pounds] as const),
);

/** The three that fit best of those that have more than shares, without one; and what becomes of them. */
function changedFor(kind: (typeof KINDS)[number], pounds: number) {
  const ranked = rankCommitments(pack, profileOf(contentOf({ kind, value: totalOf(pounds) })));
  const before = new Map(
    ranked
      .flatMap(({ commitmentId, measures }) => {
        const plain = measures.find(({ measure }) => measure.unitKind !== 'percent');
        return plain === undefined ? [] : [[commitmentId, [plain]] as const];
      })
      .slice(0, 3),
  );
  const after = withPercentage(pack, { ranked, open: ranked }, before);
  const idsOf = (chosen: typeof after) =>
    [...chosen].flatMap(([id, measures]) => measures.map(({ measure }) => `${id} ${measure.id}`));
  return { ranked, before, after, kept: idsOf(after).filter((id) => idsOf(before).includes(id)) };
}

test.each(CASES)('%s of £%i: one gives way to a share, and the others stay', (kind, pounds) => {
  const { before, after, kept } = changedFor(kind, pounds);
  expect([after.size, kept.length]).toEqual([before.size, before.size - 1]);
  const shares = [...after.values()].flat().filter(({ measure }) => measure.unitKind === 'percent');
  expect(shares).toHaveLength(1);
});

test.each(CASES)('%s of £%i: what has a share with a figure of its own is left as it is', (kind, pounds) => {
  const { ranked, after } = changedFor(kind, pounds);
  expect(withPercentage(pack, { ranked, open: ranked }, after)).toBe(after);
});

test('what is nothing stays nothing', () => {
  const { ranked } = changedFor('works', 2_400_000);
  const nothing = new Map<string, []>();
  expect(withPercentage(pack, { ranked, open: ranked }, nothing)).toBe(nothing);
});
