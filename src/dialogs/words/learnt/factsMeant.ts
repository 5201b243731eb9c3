import { QUESTION_IDS } from '../../../drafting/questions/registry';
import { questionWords } from '../../../drafting/questions/questionWords';
import { readRequest } from '../../../drafting/reading/request/readRequest';
import type { Answers, QuestionId } from '../../../record/answers';
import type { Standing } from '../../turn';
import type { DraftIntent } from '../draftIntent';
import { asStatement } from '../facts/asStatement';
import { putPositively } from '../facts/putPositively';
import { readChangeByName, readCorrection } from '../facts/changed';
import { readStated } from '../facts/statedFacts';
import { phrasesOf, occurs, wordsOf } from '../phrases/wordSets';

/**
 * What a sentence that corrects the contract changes: the facts that it states; else the one answer that it speaks of, to be asked again.
 * Undefined where it is not clear which.
 */
export function factsMeant(at: Standing, text: string): DraftIntent | undefined {
  const stated = readStated(at.turn, at.draft, text);
  if (stated !== undefined && Object.keys(stated.answers).length > 0)
    return { does: 'changeFacts', ...stated };
  const figures = figuresStated(at, text);
  if (figures !== undefined) return { does: 'changeFacts', answers: figures, unread: [] };
  const named = readChangeByName(at, text) ?? readCorrection(at, text);
  if (named) return named;
  // a figure that is not read says more than which answer is wrong
  const question = /\d/.test(text) ? undefined : questionSpokenOf(at, text);
  return question && { does: 'openAnswer', question };
}

/** The figures of a contract in a sentence that says more, where it does not speak of its options. */
function figuresStated({ turn }: Standing, text: string): Answers | undefined {
  if (OPTIONS.test(text.replace(NO_OPTION, ''))) return undefined;
  const { value, term, start } = readRequest(
    turn.pack,
    putPositively(asStatement(turn.pack, text)),
    turn.env.today,
  ).answers;
  const answers = { ...(value && { value }), ...(term && { term }), ...(start !== undefined && { start }) };
  return Object.keys(answers).length === 0 ? undefined : answers;
}

const NO_OPTION = /\b(?:no|without|any) (?:extensions?|options?)\b/gi;
const OPTIONS = /\b(?:exten\w*|options?)\b/i;

/** The one question of which the words speak: by its own names, else by what is said about it. */
function questionSpokenOf({ turn: { pack } }: Standing, text: string): QuestionId | undefined {
  const said = wordsOf(text);
  const about = (words: (id: QuestionId) => readonly string[]): readonly QuestionId[] =>
    QUESTION_IDS.filter((id) => occurs(phrasesOf(words(id)), said));
  const named = about((id) => questionWords(pack, id).names);
  const [only, ...others] = named.length > 0 ? named : about((id) => pack.sayings.questions[id] ?? []);
  return others.length > 0 ? undefined : only;
}
