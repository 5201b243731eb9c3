import type { Fact } from '../../cards/views';
import { readProfile } from '../../drafting/contract/contractProfile';
import { formatAnswer } from '../../drafting/questions/answerWords';
import { questionWords } from '../../drafting/questions/questionWords';
import type { Answers } from '../../record/answers';
import type { Draft } from '../../record/draft';
import { reviseDraft } from '../../record/change';
import { QUESTION_IDS, QUESTIONS } from '../../drafting/questions/registry';
import { errorText, readWithBasis } from './answering';
import type { Decision } from '../../turn/decision';
import { changedDraft, saveAndShow } from './interview';
import { changesLaw } from './lawChange';
import { effectiveAnswers, profileLine } from './profileViews';
import { stepCard } from './stepCard';
import { say, showAgain, type DraftingTurn } from '../turn';

/** The form, whole: every wrong field is named at once, and every field keeps what was typed. */
export function saveForm(
  turn: DraftingTurn,
  draft: Draft,
  fields: Readonly<Record<string, string>>,
): Decision {
  const errors: Record<string, string> = {};
  let answers: Answers = draft.answers;
  for (const id of QUESTION_IDS) {
    const typed = fields[id];
    const { aspect, mayStayEmpty } = QUESTIONS[id];
    if (typed === undefined || (typed.trim() === '' && mayStayEmpty)) continue;
    const reading = readWithBasis(
      turn,
      { ...draft, answers },
      { id },
      typed,
      aspect === undefined ? '' : (fields[aspect.name] ?? ''),
    );
    if (reading.ok) answers = { ...answers, ...reading.value };
    else errors[id] = errorText(turn, id, reading);
  }
  if (Object.keys(errors).length > 0) {
    const notes = { errors, values: fields };
    return say(showAgain(turn, stepCard(turn, draft, { step: 'form' }, notes)));
  }
  const content = reviseDraft(draft, { change: 'answer', answers });
  // What was sent on the form was seen there, unless it changes the law, of which the officer is told first.
  const choices = changesLaw(turn, draft, content)
    ? content.choices
    : { ...content.choices, profileConfirmed: true };
  const after = changedDraft(turn, draft, { ...content, choices });
  const line = { label: turn.pack.wording.dialogs.answered.profile, value: profileLine(turn, after) };
  return saveAndShow(turn, draft, after, {
    settled: {
      facts: [line, ...changedFacts(turn, draft, answers)],
      change: { verb: 'editProfile', d: draft.id },
    },
  });
}

/** Answers that read otherwise than before, in a draft that had them all: a form filled in for the first time changes nothing. */
function changedFacts(turn: DraftingTurn, before: Draft, answers: Answers): readonly Fact[] {
  const { pack, context } = turn;
  const profile = readProfile(pack, context, before);
  if (!profile) return [];
  const known = effectiveAnswers(profile, before.answers);
  return QUESTION_IDS.map((id) => ({
    label: questionWords(pack, id).label,
    was: formatAnswer(pack, id, known),
    value: formatAnswer(pack, id, answers),
  }))
    .filter(({ was, value }) => value !== '' && value !== was)
    .map(({ label, value }) => ({ label, value }));
}
