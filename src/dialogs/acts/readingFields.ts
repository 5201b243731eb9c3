import { formatAnswer } from '../../drafting/questions/answerWords';
import { questionWords } from '../../drafting/questions/questionWords';
import { QUESTION_IDS, QUESTIONS } from '../../drafting/questions/registry';
import type { Fact } from '../../cards/elements/facts';
import type { Answers, QuestionId } from '../../record/answers';
import type { Draft } from '../../record/draft';
import { sameData } from '../../record/sameData';
import type { DraftingTurn } from '../turn';
import { effectiveAnswers } from '../views/profileViews';
import { errorText } from './answering';
import { readWithBasis } from './answerReading';

/** What many fields of a card hold, by question; a part of an answer by the name of the part. */
export type Fields = Readonly<Record<string, string>>;

/** All answers as they are with what was sent, and what is wrong, by question: every wrong field is named at once. */
export interface FieldsRead {
  readonly answers: Answers;
  readonly errors: Readonly<Record<string, string>>;
}

/** Reads the fields of a card; those that `isAsShown` are no answers, since nobody touched them. */
export function readFields(
  turn: DraftingTurn,
  draft: Draft,
  fields: Fields,
  isAsShown: (id: QuestionId, typed: string, part: string) => boolean,
): FieldsRead {
  const errors: Record<string, string> = {};
  let answers: Answers = draft.answers;
  for (const id of QUESTION_IDS) {
    const typed = fields[id];
    const { aspect, mayStayEmpty } = QUESTIONS[id];
    if (typed === undefined || (typed.trim() === '' && mayStayEmpty)) continue;
    const part = aspect === undefined ? '' : (fields[aspect.name] ?? '');
    if (isAsShown(id, typed, part)) continue;
    const reading = readWithBasis(turn, { ...draft, answers }, { id }, typed, part);
    if (reading.ok) answers = { ...answers, ...reading.value };
    else errors[id] = errorText(turn, { ...draft, answers }, id, reading);
  }
  return { answers, errors };
}

/** Of all answers only those that are different: what a change holds. */
export function onlyChanged(before: Answers, after: Answers): Answers {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([id, answer]) => !sameData(known.get(id), answer)));
}

/** Answers that read otherwise than before, in a draft that had them all: a form filled in for the first time changes nothing. */
export function changedFacts(turn: DraftingTurn, before: Draft, answers: Answers): readonly Fact[] {
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
