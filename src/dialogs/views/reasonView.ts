import type { Card } from '../../cards/card';
import type { WriteKey } from '../../cards/json/cardAction';
import { reasonCard } from '../../cards/review/reasonCard';
import { reviewCard } from '../../cards/review/reviewCard';
import type { Draft } from '../../record/draft';
import type { StepNotes } from '../acts/stepNotes';
import { draftTitle } from '../drafts/draftTitle';
import type { DraftingTurn } from '../turn';
import { assembledOf, pendingReasons, reviewView } from './reviewViews';

/** The first reason that nobody has accepted yet, with the name and post of who accepted the one before; the review where none is left. */
export function reasonsCard(
  turn: DraftingTurn,
  draft: Draft,
  write: WriteKey,
  { error, values }: Pick<StepNotes, 'error' | 'values'>,
): Card {
  const pending = pendingReasons(assembledOf(turn, draft));
  const [reason] = pending;
  if (reason === undefined) return reviewCard(turn.pack, reviewView(turn, draft, write, {}));
  return reasonCard(turn.pack, {
    write,
    title: draftTitle(turn.pack, draft),
    reason,
    left: pending.length,
    given: values ?? lastGiver(draft),
    ...(error === undefined ? {} : { error }),
  });
}

/** The facts differ from reason to reason; who accepts them seldom does. */
function lastGiver({ choices }: Draft): { readonly name?: string; readonly post?: string } {
  const given = Object.values(choices.reasonsAccepted ?? {}).flatMap((each) =>
    typeof each === 'string' ? [] : [each],
  );
  const last = given.reduce<(typeof given)[number] | undefined>(
    (one, each) => (one === undefined || each.at >= one.at ? each : one),
    undefined,
  );
  return last === undefined ? {} : { name: last.name, post: last.post };
}
