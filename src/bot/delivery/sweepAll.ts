import type { Store } from '../../storage/store';
import type { Swept } from './housekeeping';

/** Deletes everything that is too old, and then what is left of it in files. `draftsKeptDays`: 0 keeps drafts for ever. */
export async function sweepAll(
  store: Pick<Store, 'sweep' | 'lapse' | 'settleDeletions'>,
  now: string,
  draftsKeptDays: number,
): Promise<Swept> {
  const swept = await store.sweep(now);
  const lapsed = draftsKeptDays > 0 ? await store.lapse(now, draftsKeptDays) : 0;
  await store.settleDeletions(now);
  return { ...swept, lapsed };
}
