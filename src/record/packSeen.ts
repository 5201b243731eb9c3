import type { PackStamp } from '../charter/schema/packStamp';
import type { Draft } from './draft';
import { isOpen } from './lifecycle';
import { sameData } from './sameData';

/**
 * The charter pack that the officer last saw an open draft worked out with, where that is not today's: its KPIs were
 * confirmed with another, or its last change was made with another. A version keeps what it was written with.
 */
export function packSeenBefore(
  draft: Pick<Draft, 'status' | 'pack' | 'choices'>,
  today: PackStamp,
): PackStamp | undefined {
  if (!isOpen(draft)) return undefined;
  return [draft.choices.seenWith, draft.pack].find((seen) => seen !== undefined && !sameData(seen, today));
}
