import type { Answers } from '../drafting/answers';
import { readRequest } from '../drafting/reading/readRequest';
import { nextQuestion } from '../drafting/nextQuestion';
import type { Decision } from './decision';
import { createAndShow, draftingTurn, newDraft } from './interview';
import { notice } from './notices';
import { openSettings } from './settings';
import { say, type Turn } from './turn';

/** Begins a draft: the settings come first, once per authority; `request` is what to go on with after them. */
export function beginDraft(turn: Turn, request: string): Decision {
  if (turn.input.userId === undefined) return say(notice(turn, { lines: [turn.pack.wording.dialogs.notices.noPerson], buttons: ['principles'] }));
  if (!turn.snapshot.settings) return openSettings(turn, request);
  return goOnWithRequest(turn, request);
}

/** Empty: one question at a time. "form": the form. Anything else is a sentence to read the facts from. */
export function goOnWithRequest(turn: Turn, request: string): Decision {
  const drafting = draftingTurn(turn);
  if (!drafting) return openSettings(turn, request);
  if (request === '') return createAndShow(drafting, newDraft(drafting, { answers: {}, choices: { profileConfirmed: true } }));
  if (request === FORM_REQUEST)
    return createAndShow(drafting, newDraft(drafting, { answers: {}, choices: { profileConfirmed: true } }), {
      open: { what: 'form' },
    });
  const { answers } = readRequest(turn.pack, request, turn.env.today);
  const missing = missingFacts(answers, nextQuestion(turn.pack, drafting.context, { answers, choices: {} }) === undefined);
  // One fact short: ask it, and read the rest back above the shortlist. More: the form, filled in with what was read.
  const draft = newDraft(drafting, { answers, choices: missing === 0 ? {} : { profileConfirmed: true } });
  return createAndShow(drafting, draft, missing > 1 ? { open: { what: 'form' } } : {});
}

/** The pending request that stands for "as one form". */
export const FORM_REQUEST = 'form';

function missingFacts(answers: Answers, complete: boolean): number {
  if (complete) return 0;
  const { title, value, term, start, place } = answers;
  const absent = [title, value, value?.basis, term, start, place].filter((fact) => fact === undefined).length;
  return Math.max(1, absent);
}
