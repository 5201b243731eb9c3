import type { Answers } from '../../record/answers';
import type { Draft } from '../../record/draft';
import { reviseDraft } from '../../record/change';
import { QUESTION_IDS, QUESTIONS } from '../../drafting/questions/registry';
import { errorText, readWithBasis } from './answering';
import type { Decision } from '../../turn/decision';
import { changedDraft, saveAndShow } from './interview';
import { profileLine } from './profileViews';
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
  const after = changedDraft(turn, draft, {
    ...content,
    choices: { ...content.choices, profileConfirmed: true },
  });
  return saveAndShow(turn, draft, after, {
    settled: {
      facts: [{ label: turn.pack.wording.dialogs.answered.profile, value: profileLine(turn, after) }],
      change: { verb: 'editProfile', d: draft.id },
    },
  });
}
