import type { CharterPack } from '../../../charter/pack';
import { answeredQuestions } from '../../../drafting/questions/nextQuestion';
import { QUESTION_IDS, QUESTIONS } from '../../../drafting/questions/registry';
import { questionWords } from '../../../drafting/questions/questionWords';
import { findPlaces } from '../../../drafting/reading/request/ukPlaces';
import { readRequest } from '../../../drafting/reading/request/readRequest';
import type { Answers, QuestionId } from '../../../record/answers';
import { readsAs } from '../../acts/answerReading';
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
  const tail = tailAnswer(at, text);
  if (tail) return tail;
  // a figure that is not read says more than which answer is wrong
  const question = /\d/.test(text) ? undefined : questionSpokenOf(at, text);
  return question && { does: 'openAnswer', question };
}

/** "They've moved the go live to 3 January", "that wants to be Leeds": what stands last is read as the one answer that it can be. */
function tailAnswer({ turn, draft }: Standing, text: string): DraftIntent | undefined {
  for (const { index, 0: cue } of [...text.matchAll(BEFORE_NEW)].slice(0, MOST_TAILS).reverse()) {
    const typed = text
      .slice(index + cue.length)
      .replace(/(?<![\s.!])[\s.!]+$|,? (?:please|pls|instead|now|after all)\b.*$/gi, '');
    const question = answeredQuestions(draft).find((id) =>
      QUESTIONS[id].freeText ? isPlace(turn.pack, id, typed) : readsAs(turn, draft, { id }, typed),
    );
    if (question !== undefined) return { does: 'changeAnswer', question, typed };
  }
  return undefined;
}

/** Before what is said anew. */
const BEFORE_NEW =
  /\b(?:to|it'?s|its|it is|is|now|say|says|meant|be|read|from|for|only|just|till|until|in|at|going)\b:? (?:now |just |only |a |the )*/gi;
const MOST_TAILS = 8;

/** A place that is known, and nothing beside it. */
function isPlace(pack: CharterPack, id: QuestionId, typed: string): boolean {
  if (QUESTIONS[id].names !== 'place') return false;
  const [found, ...others] = findPlaces(pack, typed);
  return found !== undefined && others.length === 0 && found.name.length === typed.length;
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
