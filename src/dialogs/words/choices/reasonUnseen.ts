import type { Standing } from '../../turn';
import { assembledOf, pendingReasons } from '../../views/reviewViews';
import { readGivenReason } from '../answers/givenReason';
import type { DraftIntent } from '../draftIntent';

/** A name of two words with capitals, as a person has. */
const PERSON = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+$/u;

/** "Jo Patel, head of procurement, …" at the review: the reason is shown first, because nobody accepts what they have not read. */
export function readReasonUnseen({ turn, draft }: Standing, said: string): DraftIntent | undefined {
  const given = readGivenReason(said);
  if (given?.does !== 'acceptReason' || !PERSON.test(given.fields.name)) return undefined;
  return pendingReasons(assembledOf(turn, draft)).length === 0
    ? undefined
    : { does: 'openStep', what: 'reasons' };
}
