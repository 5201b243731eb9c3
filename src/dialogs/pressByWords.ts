import type { CardJson } from '../cards/cardJson';
import { parseCardAction } from '../cards/parseCardAction';
import { findSubmit, inputDefaults } from '../cards/cardInputs';
import type { Draft } from '../drafting/draft';
import { chooseCommitments, confirmProfile, setTargets, takeBelowFloor } from './choosing';
import { setTargetByWords, tickByWords } from './choosingByWords';
import { normalise } from './command';
import type { Decision } from './decision';
import { rename } from './draftsDialog';
import { acceptAndReady } from './finishing';
import { showDraft } from './interview';
import { profileOf } from './profileViews';
import { press } from './presses';
import { selectCommitments } from '../drafting/selection';
import { tickedCommitments } from './shortlistViews';
import type { Step } from './step';
import { stepCard } from './stepCard';
import type { DraftingTurn } from './turn';

/**
 * Words typed beside a card: the title of one of its buttons presses that button with the inputs as they stand, so that
 * every card can be used without a mouse. Steps also take their own words: "no" to what was read back, "add …" and
 * "remove …" on what was chosen, "KPI 2 80" on the targets, a title when renaming. Undefined: the words mean nothing to this card.
 */
export function pressByWords(
  turn: DraftingTurn,
  draft: Draft,
  step: Step,
  said: string,
): Decision | undefined {
  if (said === 'goOn' || said === 'accept') return goOnByWords(turn, draft, step, said);
  const { card } = stepCard(turn, draft, step);
  const button = findSubmit(card, (title) => normalise(title) === normalise(said));
  if (button) return pressButton(turn, draft, card, button);
  switch (step.step) {
    case 'profile':
      return saysNo(turn, said)
        ? showDraft(turn, draft, { changes: [], open: { what: 'form' } })
        : tickByWords(turn, draft, step, said);
    case 'shortlist':
      return tickByWords(turn, draft, step, said);
    case 'kpis':
    case 'review':
      return setTargetByWords(turn, draft, said) ?? tickByWords(turn, draft, step, said);
    case 'rename':
      return rename(turn, draft, said);
    default:
      return undefined;
  }
}

/**
 * What the first button of the card does, without drawing the card. A question has none, because its answer is what is
 * asked for; a deletion must be said in its own words; and a draft is marked as ready by a yes, not by "go on".
 */
function goOnByWords(
  turn: DraftingTurn,
  draft: Draft,
  step: Step,
  said: 'goOn' | 'accept',
): Decision | undefined {
  if (draft.status === 'ready') return undefined;
  switch (step.step) {
    case 'profile':
      return confirmProfile(turn, draft);
    case 'shortlist':
      return chooseCommitments(turn, draft, tickedNow(turn, draft));
    case 'measures':
      return showDraft(turn, draft, { changes: [], open: { what: 'targets' } });
    case 'kpis':
      return setTargets(turn, draft, {});
    case 'belowFloor':
      return said === 'accept' ? takeBelowFloor(turn, draft, 'none') : undefined;
    case 'review':
      return said === 'accept' ? acceptAndReady(turn, draft) : undefined;
    case 'question':
    case 'form':
    case 'rename':
    case 'delete':
      return undefined;
  }
}

/** What is ticked on the shortlist card as it would be drawn now. */
function tickedNow(turn: DraftingTurn, draft: Draft): readonly string[] {
  return tickedCommitments(selectCommitments(turn.pack, turn.context, draft, profileOf(turn, draft)), draft);
}

function pressButton(
  turn: DraftingTurn,
  draft: Draft,
  card: CardJson,
  button: Readonly<Record<string, unknown>>,
): Decision | undefined {
  const action = parseCardAction({ ...inputDefaults(card), ...button });
  if (!action || action.verb === 'answer') return undefined;
  // The card was made from the draft this instant, so its draft and revision are the current ones.
  return press({ ...turn, snapshot: { ...turn.snapshot, named: draft, pressedBefore: false } }, action);
}

function saysNo(turn: DraftingTurn, said: string): boolean {
  return turn.pack.wording.dialogs.refused.includes(normalise(said));
}
