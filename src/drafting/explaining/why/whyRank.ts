import { fill } from '../../../charter/fill';
import { limitsOf } from '../../selection/propose';
import { adjustmentsOf } from '../../selection/adjustments';
import { HIGHEST_SCORE } from '../../selection/rankCommitments';
import type { ShortlistEntry } from '../../selection/selection';
import { say, type ExplainedLine, type Explaining } from '../explained';

/** Where a commitment comes among those that suit, how many are proposed, and how far it is from those chosen. */
export function rankLines(explaining: Explaining, entry: ShortlistEntry): readonly ExplainedLine[] {
  const { pack, opened } = explaining;
  const words = pack.wording.explaining.commitment;
  const suited = opened.shortlist.entries.filter(({ score }) => score > 0);
  if (entry.score === 0) return say(words.noRank);
  const rank = 1 + suited.filter(({ score }) => score > entry.score).length;
  const { most, preselect } = limitsOf(explaining);
  return say(
    fill(words.rank, { rank, count: suited.length, points: entry.score, most: HIGHEST_SCORE }),
    opened.shortlist.belowFloor ? undefined : fill(words.nearCount, { preselect, most }),
    entry.verdict === 'chosen' ? undefined : comparedWithLast(explaining, entry),
    entry.verdict !== 'chosen' && entry.score < pack.engine.leastScore
      ? fill(words.least, { least: pack.engine.leastScore })
      : undefined,
  );
}

/** The points of the last commitment in the draft beside its own, in words. */
function comparedWithLast({ pack, opened }: Explaining, { score }: ShortlistEntry): string | undefined {
  const words = pack.wording.explaining.commitment;
  const chosen = opened.shortlist.entries.filter(({ verdict }) => verdict === 'chosen');
  const [last] = [...chosen].sort((one, other) => one.score - other.score);
  if (last === undefined) return undefined;
  const name = pack.commitments.get(last.commitmentId)?.name ?? last.commitmentId;
  if (last.score === score) return fill(words.level, { name });
  return last.score > score
    ? fill(words.behind, { name, points: last.score, behind: last.score - score })
    : fill(words.ahead, { name, behind: score - last.score });
}

/** What its points come from: the kind, then what the contract is about; our defaults, and said to be. */
export function pointLines({ pack, profile }: Explaining, entry: ShortlistEntry): readonly ExplainedLine[] {
  const words = pack.wording.explaining;
  const rule = pack.selection.get(entry.commitmentId);
  const fit = rule?.fits[profile.kind];
  if (rule === undefined || fit === undefined || entry.score === 0) return [];
  // what the reason says already is not said again
  const unsaid = (reason: string): string => (entry.reason.includes(reason) ? '' : reason);
  const kind = words.paragraph.instruments[profile.kind];
  const { base, more, fewer, moreSaid, fewerSaid } = words.commitment;
  const moved = (points: number, reason: string): string => {
    if (reason === '') return fill(points > 0 ? moreSaid : fewerSaid, { points: Math.abs(points) });
    return fill(points > 0 ? more : fewer, { points: Math.abs(points), reason });
  };
  return say(
    fill(base, { points: fit.score, kind, reason: unsaid(fit.reason) }),
    ...adjustmentsOf(pack, rule, profile)
      .filter(({ add }) => add !== 0)
      .map(({ add, reason }) => moved(add, unsaid(reason))),
    words.commitment.ourPoints,
    rule.onlyOnRequest ? words.commitment.request : undefined,
  );
}
