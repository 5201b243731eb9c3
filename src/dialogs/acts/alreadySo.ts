import type { Answers } from '../../record/answers';
import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import type { DraftingTurn } from '../turn';
import { remark } from './askAgain';
import { showDraft } from './interview';

/** Says that the draft has these facts already. Where one of them was opened to be changed it is answered, and the way leads on. */
export function alreadySo(
  turn: DraftingTurn,
  draft: Draft,
  given: Answers,
  rest: readonly string[] = [],
): Decision {
  const lead = [turn.pack.wording.dialogs.lead.sameFacts, ...rest].join(' ');
  const { open } = turn.snapshot.interview ?? {};
  const isAnswered = open?.what === 'answer' && given[open.question] !== undefined;
  return isAnswered ? showDraft(turn, draft, { changes: [], notes: { lead } }) : remark(turn, lead);
}
