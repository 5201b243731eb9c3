import type { Fact } from '../../cards/elements/facts';
import { formatAnswer } from '../../drafting/questions/answerWords';
import { questionWords } from '../../drafting/questions/questionWords';
import type { Answers } from '../../record/answers';
import type { Draft } from '../../record/draft';
import type { Change } from '../../record/change';
import { sameData } from '../../record/sameData';
import { QUESTION_IDS, QUESTIONS } from '../../drafting/questions/registry';
import { errorText } from './answering';
import { readWithBasis } from './answerReading';
import { isEmptyDraft } from '../drafts/emptyDraft';
import type { Decision } from '../../turn/decision';
import { amend, saveAndShow } from './interview';
import { valuesShown } from '../views/formView';
import { effectiveAnswers, profileSettled } from '../views/profileViews';
import { stepCard } from '../steps/stepCard';
import { changesLaw } from './lawChange';
import { movedTargets } from './movedTargets';
import { say, showAgain, type DraftingTurn } from '../turn';

/** The form, whole: every wrong field is named at once, and every field keeps what was typed. */
export function saveForm(
  turn: DraftingTurn,
  draft: Draft,
  fields: Readonly<Record<string, string>>,
): Decision {
  const errors: Record<string, string> = {};
  let answers: Answers = draft.answers;
  const shown = valuesShown(turn, draft);
  for (const id of QUESTION_IDS) {
    const typed = fields[id];
    const { aspect, mayStayEmpty, isWorkedOut } = QUESTIONS[id];
    if (typed === undefined || (typed.trim() === '' && mayStayEmpty)) continue;
    if (isWorkedOut && typed === shown[id]) continue;
    const reading = readWithBasis(
      turn,
      { ...draft, answers },
      { id },
      typed,
      aspect === undefined ? '' : (fields[aspect.name] ?? ''),
    );
    if (reading.ok) answers = { ...answers, ...reading.value };
    else errors[id] = errorText(turn, { ...draft, answers }, id, reading);
  }
  if (Object.keys(errors).length > 0) {
    const notes = { errors, values: fields };
    return say(showAgain(turn, stepCard(turn, draft, { step: 'form' }, notes)));
  }
  const given = onlyChanged(draft.answers, answers);
  // What was sent on the form was seen there, unless it changes the law, of which the officer is told first.
  const seen = !changesLaw(turn, draft, { answers, choices: draft.choices });
  const changes: readonly Change[] = [
    ...(isEmptyDraft({ answers: given }) ? [] : [{ change: 'answer', answers: given } as const]),
    ...(seen ? [{ change: 'confirm-profile' } as const] : []),
  ];
  return amend(turn, draft, changes, (revision) => {
    const { facts, ...settled } = profileSettled(turn, revision.draft);
    const lead = movedTargets(turn, draft, revision.draft).join(' ');
    return saveAndShow(turn, revision, {
      settled: { ...settled, facts: [...facts, ...changedFacts(turn, draft, answers)] },
      ...(lead === '' ? {} : { notes: { lead } }),
    });
  });
}

/** Of a whole form only what is different is a change. */
function onlyChanged(before: Answers, after: Answers): Answers {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([id, answer]) => !sameData(known.get(id), answer)));
}

/** Answers that read otherwise than before, in a draft that had them all: a form filled in for the first time changes nothing. */
function changedFacts(turn: DraftingTurn, before: Draft, answers: Answers): readonly Fact[] {
  const { pack } = turn;
  const profile = turn.caseOf(before).profile;
  if (!profile) return [];
  const known = effectiveAnswers(pack, profile, before.answers);
  return QUESTION_IDS.map((id) => ({
    label: questionWords(pack, id).label,
    was: formatAnswer(pack, id, known),
    value: formatAnswer(pack, id, answers),
  }))
    .filter(({ was, value }) => value !== '' && value !== was)
    .map(({ label, value }) => ({ label, value }));
}
