import { profileCard } from '../../cards/steps/profileCard';
import { answerQuestion, backToLastAnswer } from '../acts/answering';
import { readsAs } from '../acts/answerReading';
import { showDraft } from '../acts/interview';
import { confirmProfile } from '../acts/readingBack';
import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import type { DraftingTurn, Standing, StepRoom } from '../turn';
import { questionAt } from './questionAt';
import { QUESTIONS } from '../../drafting/questions/registry';
import { profileView } from '../views/readBackView';
import { readTick } from '../words/choices/choice';
import { normalise } from '../words/phrases/normalise';

/** The contract read back as it was understood, with what is missing to be filled in; nothing is proposed before it was accepted. */
export const profile: StepRoom<'profile'> = {
  due: ({ snapshot }, draft) =>
    draft.choices.profileConfirmed && snapshot.settings ? undefined : { step: 'profile' },
  answered: true,
  choosing: false,
  asks: true,
  moment: 'readback',
  asksOneThing: false,
  card: (turn, draft, _step, write, notes) => profileCard(turn.pack, profileView(turn, draft, write, notes)),
  waitsFor: (turn) => turn.pack.wording.dialogs.waiting.readBack,
  back: backToLastAnswer,
  hears: (at, said) =>
    at.turn.pack.wording.dialogs.refused.includes(normalise(said)) && !answers(at, said)
      ? { does: 'openForm' }
      : readTick(at, said),
  // nothing goes on from what is missing: the card that asks for it may stand far above
  goOn: (turn, draft) =>
    questionAt({ turn, draft, step: { step: 'profile' } })
      ? showDraft(turn, draft, { changes: [] })
      : agree(turn, draft),
  accept: agree,
};

/** "Yes" agrees to what is read back, unless it answers what is asked there: "is this health care?" */
function agree(turn: DraftingTurn, draft: Draft): Decision {
  const at: Standing = { turn, draft, step: { step: 'profile' } };
  const asked = questionAt(at);
  const typed = turn.input.kind === 'message' ? turn.input.text : '';
  return asked && answers(at, typed)
    ? answerQuestion(turn, draft, asked, typed)
    : confirmProfile(turn, draft);
}

/** Whether a mere "yes" or "no" answers the first thing that is missing; it is nobody's title or place. */
function answers(at: Standing, said: string): boolean {
  const question = questionAt(at)?.question;
  if (question === undefined || QUESTIONS[question.id].freeText) return false;
  return readsAs(at.turn, at.draft, question, said);
}
