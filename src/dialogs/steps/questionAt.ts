import { nextQuestion } from '../../drafting/questions/nextQuestion';
import type { Standing } from '../turn';
import type { Step } from './step';

/** The question that words answer here: the one that is asked, or the first that is missing on a card that asks several. */
export function questionAt({ turn, draft, step }: Standing): Step<'question'> | undefined {
  if (step.step === 'question') return step;
  if (step.step !== 'form' && step.step !== 'profile') return undefined;
  const next = nextQuestion(turn.pack, turn.context, draft);
  return next && { step: 'question', question: next, changing: false };
}
