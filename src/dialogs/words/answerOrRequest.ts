import type { Draft } from '../../record/draft';
import { QUESTIONS } from '../../drafting/questions/registry';
import { asksForDraft, isRequest } from '../../drafting/reading/request/readRequest';
import { answerQuestion, changeAnswer, readsAs } from '../acts/answering';
import { remark } from '../acts/askAgain';
import { readAsked } from './asked';
import { beginDraft, goOnWithRequest } from '../drafts/beginning';
import { closestCommand, normalise } from './command';
import { changeByName, correctLast } from './correcting';
import type { Decision } from '../../turn/decision';
import { isEmptyDraft } from '../drafts/emptyDraft';
import { explain } from '../charter/explaining';
import { draftingTurn } from '../acts/interview';
import { pressByWords } from './pressByWords';
import { saveSettings } from '../settings/settings';
import { stepOf } from '../steps/stepOf';
import type { Step } from '../steps/step';
import type { DraftingTurn, Turn } from '../turn';

/** What is no command: words for the open card, a correction, a request, a question to us, or the answer that is asked for. */
export function answerOrRequest(turn: Turn, text: string): Decision | undefined {
  const { interview, current } = turn.snapshot;
  if (interview?.open?.what === 'settings' && !isRequest(text))
    return saveSettings(turn, { name: text }, goOnWithRequest);
  const drafting = draftingTurn(turn);
  const step = drafting && current && stepOf(drafting, current, interview?.open);
  if (!drafting || !current || !step) return requestOrQuestion(turn, text, undefined);
  // "Draft it" is the title of a button before it is a request; a title being asked for takes anything else.
  const presses = !(step.step === 'rename' && asksForDraft(text));
  return (
    (presses ? pressByWords(drafting, current, step, text) : undefined) ??
    changeByName(drafting, current, text) ??
    requestOrQuestion(turn, text, step) ??
    answerTo(drafting, current, step, text)
  );
}

function requestOrQuestion(turn: Turn, text: string, step: Step | undefined): Decision | undefined {
  if (beginsDraft(text, step, turn.snapshot.current)) return beginDraft(turn, text);
  // Words that a title or a place may be are a question to us only with a question mark.
  if (takesAnyWords(step) && !text.trimEnd().endsWith('?')) return undefined;
  const asked = readAsked(turn.pack, text);
  return asked && explain(turn, asked);
}

function takesAnyWords(step: Step | undefined): boolean {
  return step?.step === 'question' && QUESTIONS[step.question.id].freeText;
}

/** While words are asked for, only what asks for clauses is a request; in a draft without any answer, a sentence of facts too. */
function beginsDraft(text: string, step: Step | undefined, current: Draft | undefined): boolean {
  const takesWords = step?.step === 'question' || step?.step === 'rename';
  if (!takesWords || !current) return isRequest(text);
  return asksForDraft(text) || (isEmptyDraft(current) && isRequest(text));
}

/** The answer to the question that is asked, or to the first one missing on an open form. */
function answerTo(turn: DraftingTurn, draft: Draft, step: Step, text: string): Decision | undefined {
  const asked = step.step === 'form' ? stepOf(turn, draft, undefined) : step;
  if (asked.step !== 'question') return correctLast(turn, draft, step, text);
  if (turn.pack.wording.dialogs.unsure.includes(normalise(text)))
    return remark(turn, turn.pack.wording.dialogs.asks.unsure);
  if (readsAs(turn, draft, asked.question, text)) return answerQuestion(turn, draft, asked, text);
  // A figure typed again at the VAT question is a new value.
  const { id, aspect } = asked.question;
  if (aspect && readsAs(turn, draft, { id }, text)) return changeAnswer(turn, draft, id, text);
  const corrected = correctLast(turn, draft, asked, text);
  if (corrected) return corrected;
  // With a slip in it, a command is closer than a wrong answer.
  return closestCommand(turn.pack, text) === undefined ? answerQuestion(turn, draft, asked, text) : undefined;
}
