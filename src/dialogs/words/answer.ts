import { QUESTIONS } from '../../drafting/questions/registry';
import { readsAs } from '../acts/answerReading';
import { questionAt } from '../steps/questionAt';
import { readCorrection } from './changed';
import { closestCommand } from './command';
import { normalise } from './normalise';
import type { Standing } from '../turn';
import type { DraftIntent } from './draftIntent';
import { readPickedChoice } from './pickedChoice';
import { namesSubject } from './subject';

/** The answer to the question that is asked, or to the first one missing on an open form; else a correction of another. */
export function readAnswer(at: Standing, text: string): DraftIntent | undefined {
  const { turn, draft } = at;
  const step = questionAt(at) ?? at.step;
  const { pack } = turn;
  const { refused, nothing, unsure, asks } = pack.wording.dialogs;
  if (step.step !== 'question')
    return (
      readCorrection(at, text) ??
      ([...refused, ...nothing, ...unsure].includes(normalise(text))
        ? { does: 'unsure', say: asks.whatElse }
        : undefined)
    );
  const answer = { does: 'answer', step, typed: text } as const;
  const isUnsure = unsure.includes(normalise(text));
  const { mayBeUnknown, aspect: part } = QUESTIONS[step.question.id];
  if (isUnsure && step.question.aspect && part) return { does: 'unsure', say: part.unsure(pack) };
  if (isUnsure && !mayBeUnknown) return { does: 'unsure', say: asks.unsure };
  if (QUESTIONS[step.question.id].freeText && isNoName(turn, text))
    return text.trimEnd().endsWith('?') ? undefined : { does: 'unsure', say: asks.noName };
  if (readsAs(turn, draft, step.question, text)) return answer;
  const picked = readPickedChoice(at, step, text);
  if (picked) return picked;
  // A figure typed again at the VAT question is a new value.
  const { id, aspect } = step.question;
  if (aspect && readsAs(turn, draft, { id }, text))
    return { does: 'changeAnswer', question: id, typed: text };
  const corrected = readCorrection({ ...at, step }, text);
  if (corrected) return corrected;
  // A thing that the Charter speaks of is no figure, and is looked up.
  if (QUESTIONS[id].ofFigures && namesSubject(pack, text)) return undefined;
  // With a slip in it, a command is closer than a wrong answer.
  return closestCommand(pack, text) === undefined ? answer : undefined;
}

/** A question, a bare yes or no, or a complaint: nobody calls a contract or a place so. */
function isNoName({ pack }: Standing['turn'], text: string): boolean {
  const { commands, refused, nothing, complaints } = pack.wording.dialogs;
  const said = normalise(text);
  return (
    text.trimEnd().endsWith('?') ||
    [...commands.accept, ...refused, ...nothing].includes(said) ||
    complaints.some((words) => ` ${said} `.includes(` ${words} `))
  );
}
