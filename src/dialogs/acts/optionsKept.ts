import { fill } from '../../charter/fill';
import { formatAnswer } from '../../drafting/questions/answerWords';
import type { Answers } from '../../record/answers';
import type { Draft } from '../../record/draft';
import { sameData } from '../../record/sameData';
import type { DraftingTurn } from '../turn';

/** Asks whether options to extend that were there still hold where only the initial term became another; nothing where none were. */
export function optionsKept(turn: DraftingTurn, before: Draft, given: Answers): readonly string[] {
  const [old, now] = [before.answers.term, given.term];
  const asks =
    old !== undefined &&
    now !== undefined &&
    now.extensions.length > 0 &&
    old.months !== now.months &&
    sameData(old.extensions, now.extensions);
  if (!asks) return [];
  const [months = 0, ...extensions] = now.extensions;
  const options = formatAnswer(turn.pack, 'term', { term: { months, extensions } });
  return [fill(turn.pack.wording.dialogs.lead.optionsKept, { options })];
}

/** Says nothing of options to extend, and of what is there they are not spoken of. */
const SAYS_EXTENSIONS =
  /\b(?:exten\w*|options?|plus(?!\s+vat)|flat|only|fixed|no more|in total|altogether|straight)\b|\+/i;

/** An answer with the options to extend that were there, where another length is given and they are not spoken of. */
export function withOptions(before: Draft, given: Answers, typed: string): Answers {
  const [old, now] = [before.answers.term, given.term];
  const keeps =
    old !== undefined &&
    now !== undefined &&
    old.extensions.length > 0 &&
    now.extensions.length === 0 &&
    old.months !== now.months &&
    !SAYS_EXTENSIONS.test(typed);
  return keeps ? { ...given, term: { ...now, extensions: old.extensions } } : given;
}
