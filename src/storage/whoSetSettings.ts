import type { Kysely } from 'kysely';
import { settingsSetByShape, type SettingsSetBy } from '../record/settings';
import { fromJsonText, toJsonText } from './jsonText';
import type { Owner } from './owner';
import { readable } from './setAside';
import { StaleWriteError } from './store';
import type { Tables } from './tables';

/**
 * Takes a person out of what is kept of their authority's settings: that a setting was made, and when, stays. A row that cannot be read
 * loses the account id alone.
 */
export async function forgetWhoSet(
  db: Kysely<Tables>,
  { tenantId, userId }: Owner,
  upTo: string,
): Promise<void> {
  await db
    .updateTable('settings_changes')
    .set({ who: '' })
    .where('tenant_id', '=', tenantId)
    .where('who', '=', userId)
    .where('at', '<=', upTo)
    .execute();
  const row = await db
    .selectFrom('settings')
    .select('set_by')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  if (!row?.set_by.includes(userId)) return;
  const setBy = await readable(() => fromJsonText(settingsSetByShape, row.set_by));
  const { numUpdatedRows } = await db
    .updateTable('settings')
    .set({ set_by: setBy ? toJsonText(without(setBy, userId, upTo)) : row.set_by.replaceAll(userId, '') })
    .where('tenant_id', '=', tenantId)
    .where('set_by', '=', row.set_by)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new StaleWriteError('The settings');
}

function without(setBy: SettingsSetBy, userId: string, upTo: string): SettingsSetBy {
  return Object.fromEntries(
    Object.entries(setBy).map(([name, by]) => [
      name,
      by.who === userId && by.at <= upTo ? { at: by.at } : by,
    ]),
  );
}
