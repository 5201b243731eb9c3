import type { Kysely } from 'kysely';
import { settingsShape } from '../record/settings';
import type { StoreChange } from '../turn/decision';
import type { SettingsSave } from '../record/holdings';
import { fromJsonText, toJsonText } from './jsonText';
import type { Owner } from './owner';
import { readable } from './setAside';
import { StaleWriteError } from './store';
import type { Tables } from './tables';

/** The last saves of an authority's settings, newest first. One that cannot be read is passed over. */
export async function findSettingsSaves(
  db: Kysely<Tables>,
  tenantId: string,
  most: number,
): Promise<readonly SettingsSave[]> {
  const rows = await db
    .selectFrom('settings_changes')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('revision', 'desc')
    .limit(most)
    .execute();
  const saves: SettingsSave[] = [];
  for (const { who, at, before, after } of rows) {
    const save = await readable(() => ({
      ...{ who, at, after: fromJsonText(settingsShape, after) },
      ...(before !== null && { before: fromJsonText(settingsShape, before) }),
    }));
    if (save) saves.push(save);
  }
  return saves;
}

/** Keeps the settings with who set each of them, and what this save made of what. */
export async function saveSettings(
  db: Kysely<Tables>,
  { tenantId, userId }: Owner,
  { settings, setBy, readAt }: Extract<StoreChange, { change: 'saveSettings' }>,
  now: string,
): Promise<void> {
  const stood = await db
    .selectFrom('settings')
    .select('settings')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  const after = toJsonText(settings);
  const written = { settings: after, set_by: toJsonText(setBy), revision: readAt + 1, updated_at: now };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('settings')
    .values({ tenant_id: tenantId, ...written })
    .onConflict((conflict) =>
      conflict.column('tenant_id').doUpdateSet(written).where('settings.revision', '=', readAt),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) throw new StaleWriteError('The settings');
  const entry = { revision: readAt + 1, who: userId, at: now, before: stood?.settings ?? null, after };
  await db
    .insertInto('settings_changes')
    .values({ tenant_id: tenantId, ...entry })
    .execute();
}
