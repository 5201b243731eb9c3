import { fill } from '../../charter/fill';
import { cleanText } from '../../drafting/reading/cleanText';
import type { Change } from '../../record/change';
import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { stepCard } from '../steps/stepCard';
import { stale } from '../refusals';
import { say, showInPlace, type DraftingTurn } from '../turn';
import { pendingChecks, workedOut } from '../views/reviewViews';
import { markReady } from './finishing';
import { amend, saveAndShow } from './interview';

const MAX_CHECKER = 200;

type Recording = Extract<Change, { change: 'record-check' }>;

/** Records who has checked, or will, what this draft waits for: name and post, and by when, in the officer's own words. */
export function recordCheck(turn: DraftingTurn, draft: Draft, typed: string): Decision {
  return readChecker(turn, draft, typed, (recording) =>
    amend(turn, draft, [recording], (revision) =>
      saveAndShow(turn, revision, {
        settled: { facts: [{ label: turn.pack.wording.dialogs.answered.checked, value: recording.by }] },
      }),
    ),
  );
}

/** Records who checks and marks the draft as ready in the same press. */
export function recordAndReady(turn: DraftingTurn, draft: Draft, typed: string): Decision {
  return readChecker(turn, draft, typed, (recording) => markReady(turn, draft, [recording]));
}

/** Goes on with what is to be recorded, or asks again where it is no name and post. */
function readChecker(
  turn: DraftingTurn,
  draft: Draft,
  typed: string,
  then: (recording: Recording) => Decision,
): Decision {
  const { review } = turn.pack.wording.dialogs;
  const checks = pendingChecks(workedOut(turn, draft)).flatMap(({ ids }) => ids);
  // somebody is recorded already, or the law changed since the card was sent
  if (checks.length === 0) return stale(turn, draft);
  const by = cleanText(typed);
  const refuse = (error: string): Decision =>
    say(showInPlace(turn, stepCard(turn, draft, { step: 'review' }, { error })));
  if (!isNameAndPost(by)) return refuse(review.checker);
  if (by.length > MAX_CHECKER) return refuse(fill(review.checkerLong, { max: MAX_CHECKER }));
  return then({ change: 'record-check', checks, by });
}

/** A name alone is nobody's office, and "yes" is no name: three words at least, as in "Jo Patel, solicitor". */
function isNameAndPost(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;
}
