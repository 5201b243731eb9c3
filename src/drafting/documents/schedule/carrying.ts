import type { CharterPack } from '../../../charter/pack';
import type { Commitment } from '../../../charter/schema/charterText';

/** The commitment whose words carry these measures of another: theirs where the pack names one for all of them, else that under which they are offered. */
export function carrying(
  pack: CharterPack,
  commitmentId: string,
  measureIds: readonly string[],
): Commitment | undefined {
  const carriers = new Set(measureIds.map((id) => pack.measures.get(id)?.carriedBy ?? commitmentId));
  const [only] = carriers;
  return pack.commitments.get(carriers.size === 1 && only !== undefined ? only : commitmentId);
}
