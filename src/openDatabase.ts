import { withDeadline } from './bot/deadline';
import type { Config } from './config';
import { openToWrite, type WritingOptions } from './storage/database';
import type { Store } from './storage/store';

/** Whoever asks whether the server can work wants to know soon. */
const READY_WITHIN_MS = 1_500;

/** Local mode brings the schema up to date by itself; elsewhere `npm run db:migrate` does, so that two servers cannot both try. */
export async function openDatabase(
  { mode, database: place }: Config,
  options: Pick<WritingOptions, 'waitMs' | 'watch' | 'waiting'>,
): Promise<Store> {
  const store = await openToWrite({ place, migrate: mode === 'local', ...options });
  try {
    await store.checkSchema();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Whether the database can be written to. */
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
