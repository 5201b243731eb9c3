import type { CharterPack } from '../../../charter/pack';
import type { QuestionId } from '../../../record/answers';
import { findPlaces } from '../../../drafting/reading/request/ukPlaces';
import { isSound, withoutSounds, writtenOut } from '../../../drafting/reading/plainly';
import { namedInCharter } from '../../../drafting/explaining/namedInCharter';
import { QUESTIONS } from '../../../drafting/questions/registry';
import { readsAs } from '../../acts/answerReading';
import { questionAt } from '../../steps/questionAt';
import { startOf } from '../questions/asked';
import { readCorrection } from '../facts/changed';
import { closestCommand } from '../phrases/command';
import { normalise } from '../phrases/normalise';
import type { Standing } from '../../turn';
import type { DraftIntent } from '../draftIntent';
import { readPickedChoice } from './pickedChoice';
import { bareName } from './named';
import { asksInSoManyWords } from '../questions/plainlyAsked';
import { namesSubjectNoFigure } from '../questions/subject';
import { answerInWords } from './answerInWords';
import { isUnlikely } from './unlikely';

/** The answer to the question that is asked, or to the first one missing on an open form; else a correction of another. */
export function readAnswer(at: Standing, typed: string): DraftIntent | undefined {
  const { turn, draft } = at;
  const step = questionAt(at) ?? at.step;
  const { pack } = turn;
  const { refused, nothing, unsure, asks } = pack.wording.dialogs;
  if (step.step !== 'question')
    return (
      readCorrection(at, typed) ??
      ([...refused, ...nothing, ...unsure].includes(normalise(typed))
        ? { does: 'unsure', say: asks.whatElse }
        : undefined)
    );
  const isName = QUESTIONS[step.question.id].freeText;
  const text = isName ? bareName(pack, step.question.id, typed) : writtenOut(typed);
  const answer = { does: 'answer', step, typed: text } as const;
  const isUnsure = unsure.includes(normalise(text)) || isUnsureOfIt(pack, text);
  const { mayBeUnknown, aspect: part } = QUESTIONS[step.question.id];
  if (isUnsure && step.question.aspect && part) return { does: 'unsure', say: part.unsure(pack) };
  if (isUnsure && !mayBeUnknown && (isName || answerInWords(at, step, text) === undefined))
    return { does: 'unsure', say: asks.unsure };
  if (QUESTIONS[step.question.id].freeText && isNoName(turn, text))
    return text.trimEnd().endsWith('?') ? undefined : { does: 'unsure', say: asks.noName };
  if (isName && isDoubtful(at, step.question.id, text)) return { does: 'doubt', step, typed };
  if (readsAs(turn, draft, step.question, text)) return answer;
  const inWords = isName ? undefined : answerInWords(at, step, text);
  if (inWords !== undefined) return { ...answer, typed: inWords };
  // what is to be added to the draft is no answer
  if (startOf(normalise(text), pack.wording.dialogs.add) !== undefined && !/\d/.test(text)) return undefined;
  const picked = readPickedChoice(at, step, text);
  if (picked) return picked;
  // A figure typed again at the VAT question is a new value.
  const { id, aspect } = step.question;
  if (aspect && readsAs(turn, draft, { id }, text))
    return { does: 'changeAnswer', question: id, typed: text };
  const corrected = readCorrection({ ...at, step }, text);
  if (corrected) return corrected;
  // A thing that the Charter speaks of is no figure, one that it names outright no choice: each is looked up.
  if (
    QUESTIONS[id].ofFigures
      ? namesSubjectNoFigure(pack, text)
      : !isName && namedInCharter(pack, text) !== undefined
  )
    return undefined;
  // "saved?" answers no question, and is no wrong answer to one
  if (typed.trimEnd().endsWith('?') && !/\d/.test(typed)) return undefined;
  // With a slip in it, a command is closer than a wrong answer.
  return closestCommand(pack, text) === undefined ? answer : undefined;
}

/** "No clue yet, the surveyor comes on Thursday": a beginning that says so, and no figure behind it. */
function isUnsureOfIt({ wording }: CharterPack, text: string): boolean {
  const said = normalise(withoutSounds(text));
  return !/\d/.test(said) && startOf(`${said} `, wording.dialogs.unsureStarts) !== undefined;
}

/** Words that are rather said to us than the name of a contract or a place; a place that is known is none. */
function isDoubtful({ turn: { pack } }: Standing, id: QuestionId, text: string): boolean {
  if (QUESTIONS[id].names === 'place' && findPlaces(pack, text).some(({ everyday }) => !everyday))
    return false;
  const { commands, refused, corrections } = pack.wording.dialogs;
  const said = normalise(text);
  // "no, services" corrects; "word" asks for the file
  const corrects = [...commands.accept, ...refused, ...corrections].some((each) =>
    said.startsWith(`${each}, `),
  );
  // of a place that was given elsewhere, and of no name
  const asBefore = QUESTIONS[id].names === 'place' && /^(?:the )?same\b/i.test(text);
  return (
    asBefore || corrects || commands.word.includes(said) || isUnlikely(pack, text) || asksInSoManyWords(text)
  );
}

/** A question, a bare yes or no, or a complaint: nobody calls a contract or a place so. */
function isNoName({ pack }: Standing['turn'], text: string): boolean {
  const said = normalise(text);
  return (
    text.trimEnd().endsWith('?') ||
    isBareReply(pack, text) ||
    isSound(text) ||
    pack.wording.dialogs.complaints.some((words) => ` ${said} `.includes(` ${words} `))
  );
}

/** A mere yes, no or none. */
export function isBareReply({ wording }: CharterPack, text: string): boolean {
  const { commands, refused, nothing } = wording.dialogs;
  return [...commands.accept, ...refused, ...nothing].includes(normalise(text));
}
