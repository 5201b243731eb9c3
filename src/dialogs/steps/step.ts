import type { OpenQuestion } from '../../drafting/questions/answerWords';
import { nextQuestion } from '../../drafting/questions/nextQuestion';
import { readProfile } from '../../drafting/contract/contractProfile';
import { selectCommitments } from '../../drafting/selection/selection';
import type { Draft } from '../../record/draft';
import type { Interview } from '../../turn/decision';
import type { DraftingTurn } from '../turn';

/** Where a draft stands in the interview: what its next card asks. Computed each time, never stored. */
export type Step =
  | { readonly step: 'question'; readonly question: OpenQuestion; readonly changing: boolean }
  | { readonly step: 'form' }
  | { readonly step: 'profile' }
  | { readonly step: 'belowFloor' }
  | { readonly step: 'shortlist' }
  | { readonly step: 'measures' }
  | { readonly step: 'kpis' }
  | { readonly step: 'review' }
  | { readonly step: 'rename' }
  | { readonly step: 'delete' };

/** The step of a draft: what the officer opened to change, else what the answers and choices leave open. */
export function stepOf(turn: DraftingTurn, draft: Draft, open: Interview['open']): Step {
  return openedStep(draft, open) ?? nextStep(turn, draft);
}

function openedStep(draft: Draft, open: Interview['open']): Step | undefined {
  switch (open?.what) {
    case 'answer':
      return { step: 'question', question: openQuestion(open), changing: true };
    case 'form':
    case 'profile':
      return { step: 'form' };
    case 'commitments':
      return { step: 'shortlist' };
    case 'measures':
      return { step: 'measures' };
    case 'targets':
      return { step: 'kpis' };
    case 'rename':
    case 'delete':
      return open.draftId === draft.id ? { step: open.what } : undefined;
    case 'settings':
    case undefined:
      return undefined;
  }
}

function openQuestion(open: {
  readonly question: OpenQuestion['id'];
  readonly aspect?: 'vat';
}): OpenQuestion {
  return open.aspect === undefined ? { id: open.question } : { id: open.question, aspect: open.aspect };
}

function nextStep(turn: DraftingTurn, draft: Draft): Step {
  const question = nextQuestion(turn.pack, turn.context, draft);
  if (question) return { step: 'question', question, changing: false };
  if (!draft.choices.profileConfirmed) return { step: 'profile' };
  const profile = readProfile(turn.pack, turn.context, draft);
  // Answers are complete, so a profile can always be read; the form shows whatever contradicts this.
  if (!profile) return { step: 'form' };
  const below = selectCommitments(turn.pack, turn.context, draft, profile).belowFloor;
  if (below && draft.choices.belowFloor !== 'light') return { step: 'belowFloor' };
  if (!draft.choices.commitments) return { step: 'shortlist' };
  if (!draft.choices.kpisConfirmed) return { step: 'kpis' };
  return { step: 'review' };
}
