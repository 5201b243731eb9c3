import type { CharterPack } from '../../charter/pack';
import { readKindFromTitle } from '../../drafting/reading/readKind';
import type { Answers } from '../../record/answers';
import type { DraftContent } from '../../record/draft';

/**
 * New answers with the kind that their title suggests, where none is known: a proposal, confirmed where the contract is read
 * back; one that was read back already has its kind asked.
 */
export function withProposedKind(pack: CharterPack, before: DraftContent, given: Answers): Answers {
  const { title, kind = before.answers.kind } = given;
  if (title === undefined || kind !== undefined || before.choices.profileConfirmed) return given;
  const guess = readKindFromTitle(pack, title);
  return guess === undefined ? given : { ...given, kind: guess.kind };
}
