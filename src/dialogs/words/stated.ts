import { rememberBy } from '../../drafting/remember';
import { isEmptyDraft } from '../drafts/emptyDraft';
import { roomOf } from '../steps/stepOf';
import { readFacts } from './facts/facts';
import type { Heard } from './heard';
import { normalise } from './phrases/normalise';
import { startOf } from './questions/asked';
import { kpiNamed, namesMeasure } from './questions/loosely';
import { ofQuestion } from './questions/ofQuestion';
import { asksInSoManyWords } from './questions/plainlyAsked';
import { ofRequest } from './requested';

/** The facts that a message states; a draft without any answer begins with all that is said, read back. More than one reading asks for them. */
export const factsOf = rememberBy((heard: Heard): ReturnType<typeof readFacts> => {
  const { at, text } = heard;
  if (!at || at.step.step === 'rename' || ofQuestion(heard) || onlyAsks(heard)) return undefined;
  if (isEmptyDraft(at.draft) && ofRequest(heard)) return undefined;
  // "apprenticeship weeks should be 80" is no length of the contract
  const mayBeTarget = roomOf(at.turn, at.step).choosing && /\d/.test(text);
  if (mayBeTarget && (kpiNamed(at, heard) !== undefined || namesMeasure(heard))) return undefined;
  return readFacts(at, text);
});

/** "Should it be 4 years?" asks; "can you make it 4 years?" wants it done. */
function onlyAsks({ turn, text, typed }: Heard): boolean {
  const { changes, corrections } = turn.pack.wording.dialogs;
  return (
    (typed.endsWith('?') || asksInSoManyWords(text)) &&
    startOf(normalise(text), [...changes, ...corrections]) === undefined
  );
}
