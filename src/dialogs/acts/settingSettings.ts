import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { stale } from '../refusals';
import type { DraftingTurn } from '../turn';
import { settingsMoved } from '../views/newSettingsView';
import { amend, saveAndShow } from './interview';
import { movedTargets } from './movedTargets';

/** The authority's new settings taken for a draft, or left: its own then hold until they change again. */
export function setSettings(turn: DraftingTurn, draft: Draft, taken: boolean): Decision {
  const { settings, settingsRevision: revision } = turn.snapshot;
  const { under } = draft.choices;
  if (settings === undefined || under === undefined || settingsMoved(turn, draft).length === 0)
    return stale(turn, draft);
  const seen = { revision, settings: taken ? settings : under.settings };
  const { answered } = turn.pack.wording.dialogs;
  const value = taken ? answered.settingsTaken : answered.settingsLeft;
  return amend(turn, draft, [{ change: 'set-settings', under: seen, taken }], (revised) => {
    const lead = movedTargets(turn, draft, revised.draft).join(' ');
    return saveAndShow(turn, revised, {
      settled: { facts: [{ label: answered.settings, value }] },
      ...(lead === '' ? {} : { notes: { lead } }),
    });
  });
}
