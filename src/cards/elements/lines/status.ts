import { fill, type Slotted } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { DraftStatus } from '../../../charter/schema/vocabulary';

/** "Draft", "Ready": the state of a draft in a word. `unknown`: a newer version's. */
export function statusWord(pack: CharterPack, status: DraftStatus | 'unknown'): string {
  return pack.wording.cards.status[status];
}

/** "1 KPI", "5 KPIs". */
export function counted(count: number, one: Slotted<'count'>, many: Slotted<'count'>): string {
  return fill(count === 1 ? one : many, { count });
}
