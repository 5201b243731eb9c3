import type { Config } from './config';
import { openToWrite, type WritingOptions } from './storage/database';
import type { Store } from './storage/store';

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
