import type { NewSettingsView } from '../../cards/steps/newSettingsCard';
import type { WriteKey } from '../../cards/json/cardAction';
import { fill } from '../../charter/fill';
import type { Draft } from '../../record/draft';
import { draftTitle } from '../drafts/draftTitle';
import { changedInWords, whoSet, type ChangedSetting } from '../settings/settingsInWords';
import type { DraftingTurn } from '../turn';

/** What is other in the authority's settings than in those that a draft is under, and was not shown to its owner yet. */
export function settingsMoved(
  { pack, snapshot: { settings, settingsRevision } }: DraftingTurn,
  { choices: { under } }: Draft,
): readonly ChangedSetting[] {
  if (settings === undefined || under === undefined || under.revision >= settingsRevision) return [];
  return changedInWords(pack, under.settings, settings);
}

/** What has changed, by whom and when. */
export function newSettingsView(turn: DraftingTurn, draft: Draft, write: WriteKey): NewSettingsView {
  const { pack, snapshot } = turn;
  const words = pack.wording.cards.newSettings;
  return {
    write,
    title: draftTitle(pack, draft),
    facts: settingsMoved(turn, draft).map(({ name, label, was, now }) => {
      const set = snapshot.settingsSetBy?.[name];
      const by = set === undefined ? words.by : whoSet(pack, set);
      return { label, value: fill(words.row, { now, was, by }) };
    }),
  };
}
