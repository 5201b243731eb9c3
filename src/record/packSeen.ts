import type { PackStamp } from '../charter/schema/packStamp';
import type { Draft } from './draft';
import { isOpen } from './lifecycle';
import { sameData } from './sameData';

/** The pack of what was confirmed before packs were kept with it. */
const UNRECORDED: PackStamp = { id: 'unrecorded', version: '0.1', digest: '' };

/**
 * The charter pack that the officer last saw an open draft worked out with, where that is not today's: its KPIs were
 * confirmed with another, or its last change was made with another. A version keeps what it was written with.
 */
export function packSeenBefore(
  draft: Pick<Draft, 'status' | 'pack' | 'choices'>,
  today: PackStamp,
): PackStamp | undefined {
  if (!isOpen(draft)) return undefined;
  const { kpisConfirmed, seenWith = kpisConfirmed ? UNRECORDED : undefined } = draft.choices;
  return [seenWith, draft.pack].find((seen) => seen !== undefined && !sameData(seen, today));
}
