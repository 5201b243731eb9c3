import type { CharterPack } from '../../src/charter/pack';
import { lookUp } from '../../src/charter/lookUp/lookUp';

/** The commitments that a look-up finds, best first; none where the Charter says nothing of it. */
export function lookedUp(pack: CharterPack, query: string): readonly string[] {
  const result = lookUp(pack, query);
  switch (result.found) {
    case 'one':
      return [result.commitmentId, ...result.also];
    case 'several':
      return result.commitmentIds;
    case 'none':
      return [];
  }
}
