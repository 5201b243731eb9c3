import { questionCard } from '../../cards/steps/questionCard';
import { answeredByThemselves, questionByItself } from '../../drafting/questions/nextQuestion';
import { nowhereBack, openAnswer } from '../acts/answering';
import type { StepRoom } from '../turn';
import { questionWords } from '../../drafting/questions/questionWords';
import { questionView } from '../views/questionView';

/** One question, asked or opened again to change its answer. */
export const question: StepRoom<'question'> = {
  opened: (_draft, open) => {
    if (open.what !== 'answer') return undefined;
    const { question: id, aspect } = open;
    return { step: 'question', question: { id, ...(aspect && { aspect }) }, changing: true };
  },
  due: ({ pack, context }, draft) => {
    const next = questionByItself(pack, context, draft);
    return next && { step: 'question', question: next, changing: false };
  },
  answered: false,
  choosing: false,
  asks: true,
  moment: 'question',
  asksOneThing: true,
  card: (turn, draft, step, write, notes) =>
    questionCard(turn.pack, questionView(turn, draft, write, step, notes)),
  waitsFor: ({ pack }, step) => questionWords(pack, step.question.id).label,
  back: (turn, draft, step) => {
    const answered = answeredByThemselves(draft);
    const here = answered.indexOf(step.question.id);
    const previous = here === -1 ? answered.at(-1) : answered[here - 1];
    // The VAT question belongs to the value: back from it is the value itself.
    const target = step.question.aspect ? step.question.id : previous;
    return target === undefined ? nowhereBack(turn) : openAnswer(turn, draft, target);
  },
};
