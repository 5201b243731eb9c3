import type { CharterPack } from '../../charter/pack';
import type { QuestionId } from '../../record/answers';
import type { DraftContent, DraftingContext } from '../../record/draft';
import { contextOf } from '../underSettings';
import { openAspect, type OpenQuestion } from './answerWords';
import type { AnswerContext } from './question';
import { QUESTION_IDS, QUESTIONS } from './registry';

/**
 * What to ask next, a function of charter, settings and draft: title, value, VAT basis, term, start, kind, place, then
 * framework (call-offs), health care (titles that speak of it) and what is bought (where that decides). Undefined when nothing is missing.
 */
export function nextQuestion(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
): OpenQuestion | undefined {
  for (const open of openQuestions(pack, context, content)) return open;
  return undefined;
}

/**
 * What is asked by itself: everything once the contract was read back and accepted; before, only of a draft begun one question at a
 * time, and nothing that is proposed or hangs on other answers: the card that reads the contract back asks the rest.
 */
export function questionByItself(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
): OpenQuestion | undefined {
  const { profileConfirmed, oneByOne } = content.choices;
  if (profileConfirmed) return nextQuestion(pack, context, content);
  if (!oneByOne) return undefined;
  for (const open of openQuestions(pack, context, content))
    if (QUESTIONS[open.id].asked === 'always' && !QUESTIONS[open.id].proposed) return open;
  return undefined;
}

/** All that would still be asked by themselves, in the order of asking; where the contract was accepted, all that is open. */
export function questionsByThemselves(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
): readonly OpenQuestion[] {
  const open = [...openQuestions(pack, context, content)];
  if (content.choices.profileConfirmed) return open;
  return open.filter(({ id }) => QUESTIONS[id].asked === 'always' && !QUESTIONS[id].proposed);
}

/** Every question that is open as the draft stands, in the order of asking. */
export function* openQuestions(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
): Generator<OpenQuestion> {
  const { answers } = content;
  const under = contextOf(context, content);
  for (const id of QUESTION_IDS) {
    if (!isAsked(pack, id, { ...under, content })) continue;
    const aspect = openAspect(id, answers);
    if (answers[id] === undefined) yield { id };
    else if (aspect !== undefined) yield { id, aspect };
  }
}

function isAsked(pack: CharterPack, id: QuestionId, context: AnswerContext): boolean {
  const { asked } = QUESTIONS[id];
  return typeof asked === 'function' ? asked(pack, context) : asked === 'always';
}

/**
 * What is asked together where the contract is read back: what is open, and what will be once the start and the place are known, on
 * which no question hangs.
 */
export function questionsTogether(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
): readonly OpenQuestion[] {
  const open = [...openQuestions(pack, context, content)];
  const later = [...openQuestions(pack, context, supposingPlace(context, content))].filter(
    ({ id }) => !open.some((asked) => asked.id === id),
  );
  return [...open, ...later];
}

/** A draft as if its start and its place were known. */
export function supposingPlace({ today }: DraftingContext, content: DraftContent): DraftContent {
  const { start = today, place = '-' } = content.answers;
  return { ...content, answers: { ...content.answers, start, place } };
}

/** Those that an officer was asked by themselves: what was only proposed so far is confirmed where the contract is read back. */
export function answeredByThemselves(content: DraftContent): readonly QuestionId[] {
  const { profileConfirmed } = content.choices;
  return answeredQuestions(content).filter((id) => profileConfirmed === true || !QUESTIONS[id].proposed);
}

/** Questions of the interview answered so far, in the order of asking: what "back" walks through. */
export function answeredQuestions({ answers }: DraftContent): readonly QuestionId[] {
  return QUESTION_IDS.filter((id) => {
    const { asked, concerns } = QUESTIONS[id];
    return asked !== 'never' && answers[id] !== undefined && (concerns?.(answers) ?? true);
  });
}
