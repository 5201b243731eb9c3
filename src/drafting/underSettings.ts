import type { DraftContent, DraftingContext } from '../record/draft';
import { rememberByPair } from './remember';

/** What a draft is worked out against: its own settings once it was accepted under some, until its owner takes others. */
export function contextOf(context: DraftingContext, { choices }: DraftContent): DraftingContext {
  const { under } = choices;
  return under === undefined ? context : withSettings(context, under.settings);
}

const withSettings = rememberByPair(
  (context: DraftingContext, settings: DraftingContext['settings']): DraftingContext => ({
    ...context,
    settings,
  }),
);
