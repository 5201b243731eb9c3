import { newSettingsCard } from '../../cards/steps/newSettingsCard';
import { backToLastAnswer } from '../acts/answering';
import { isOpen } from '../../record/lifecycle';
import type { StepRoom } from '../turn';
import { newSettingsView, settingsMoved } from '../views/newSettingsView';

/** The authority's settings became others: shown to the owner of a draft under way, who takes them or leaves them. */
export const newSettings: StepRoom<'newSettings'> = {
  due: (turn, draft) =>
    isOpen(draft) && settingsMoved(turn, draft).length > 0 ? { step: 'newSettings' } : undefined,
  answered: true,
  choosing: false,
  asks: true,
  moment: 'opened',
  asksOneThing: true,
  card: (turn, draft, _step, write) => newSettingsCard(turn.pack, newSettingsView(turn, draft, write)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.settings,
  back: backToLastAnswer,
};
