import type { AuthoritySettings } from '../../record/answers';
import { settingsChanged, type SetBy, type SettingsSetBy } from '../../record/settings';
import type { StoreChange } from '../../turn/decision';
import type { Turn } from '../turn';

/** Keeps settings: what is other than it was is this person's from now on, and everything else stays whose it was. */
export function keepSettings(
  turn: Turn,
  settings: AuthoritySettings,
  was: AuthoritySettings | undefined = turn.snapshot.settings,
): StoreChange {
  const { settingsSetBy, settingsRevision: readAt } = turn.snapshot;
  const changed = settingsChanged(was, settings);
  const setBy: SettingsSetBy = {
    ...settingsSetBy,
    ...Object.fromEntries(changed.map((name) => [name, byPerson(turn)])),
  };
  return { change: 'saveSettings', settings, setBy, readAt };
}

function byPerson({ input, env }: Turn): SetBy {
  const { fullName, userId } = input;
  return {
    ...(fullName === undefined ? {} : { name: fullName }),
    ...(userId === undefined ? {} : { who: userId }),
    at: env.now,
  };
}
