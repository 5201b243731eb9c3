import type { Store } from '../storage/store';
import { withDeadline } from './deadline';

/** Whoever asks whether the server can work wants to know soon. */
const READY_WITHIN_MS = 1_500;

/** Whether the store can be written now; one that does not say so soon cannot. */
export async function isUsable(store: Pick<Store, 'checkUsable'>): Promise<boolean> {
  try {
    return await withDeadline(
      READY_WITHIN_MS,
      store.checkUsable().then(() => true),
      () => false,
    );
  } catch {
    return false;
  }
}
