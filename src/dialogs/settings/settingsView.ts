import type { SettingsView } from '../../cards/settings/settingsView';
import type { Turn } from '../turn';
import { settingsValues } from './settingsForm';
import { setByInWords } from './settingsInWords';

/** What a settings form shows besides what is kept. */
export interface FormShown {
  readonly values?: SettingsView['values'];
  readonly errors?: SettingsView['errors'];
  readonly changedSince?: boolean;
}

/** The settings as a form shows them: what is kept, or our defaults, with what was typed and what is wrong with it. */
export function settingsView(
  { pack, snapshot, env }: Turn,
  { values, errors = {}, changedSince = false }: FormShown = {},
): SettingsView {
  return {
    revision: snapshot.settingsRevision,
    nonce: env.newId(),
    values: values ?? settingsValues(pack, snapshot.settings),
    errors,
    changedSince,
    contractForms: [...pack.forms.values()].map(({ id, name, kinds }) => ({
      id,
      name,
      works: kinds.includes('works'),
      other: kinds.some((kind) => kind !== 'works'),
    })),
    first: snapshot.settings === undefined,
    ...(snapshot.settings && { setBy: setByInWords(pack, snapshot.settingsSetBy ?? {}) }),
  };
}
