import type { SettingsSeen } from '../../record/draft';
import type { Turn } from '../turn';

/** The settings as they are, for a draft to be under; nothing before an authority has given any. */
export function settingsNow({ snapshot }: Turn): { readonly under?: SettingsSeen } {
  const { settings, settingsRevision: revision } = snapshot;
  return settings === undefined ? {} : { under: { revision, settings } };
}
