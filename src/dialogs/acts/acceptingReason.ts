import { MOST_TYPED_FACT, MOST_TYPED_NAME } from '../../cards/review/reasonCard';
import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { cleanText } from '../../drafting/reading/cleanText';
import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { stale } from '../refusals';
import { stepCard } from '../steps/stepCard';
import { say, showInPlace, type DraftingTurn } from '../turn';
import { pendingReasons, workedOut } from '../views/reviewViews';
import { amend, saveAndShow, showDraft } from './interview';

/** Who accepts a reason, and the fact of this contract that it rests on. */
type Given = Readonly<Record<'name' | 'post' | 'fact', string>>;

/** Opens the first reason that nobody has accepted yet; the others follow one by one. */
export function openReasons(turn: DraftingTurn, draft: Draft): Decision {
  return showDraft(turn, draft, { changes: [], open: { what: 'reasons' } });
}

/** Keeps one reason with who accepts it, and opens the next; without an id, the one that is shown. */
export function acceptReason(
  turn: DraftingTurn,
  draft: Draft,
  fields: Readonly<Record<string, string>>,
  id?: string,
): Decision {
  const pending = pendingReasons(workedOut(turn, draft));
  const reason = pending.find((each) => id === undefined || each.id === id);
  if (reason === undefined) return stale(turn, draft);
  const words = turn.pack.wording.dialogs;
  const typed = (name: string): string => cleanText(fields[name] ?? '');
  const given: Given = { name: typed('name'), post: typed('post'), fact: typed('fact') };
  const error = refusalOf(turn.pack, given);
  if (error !== undefined)
    return say(showInPlace(turn, stepCard(turn, draft, { step: 'reasons' }, { error, values: given })));
  const accepted = { ...given, route: reason.route, text: reason.reason };
  const value = fill(words.answered.reasonValue, { matter: reason.matter, ...given });
  return amend(turn, draft, [{ change: 'accept-reason', reason: reason.id, accepted }], (revision) =>
    saveAndShow(turn, revision, {
      settled: { facts: [{ label: words.answered.reason, value }] },
      ...(pending.length > 1 ? { open: { what: 'reasons' } } : {}),
    }),
  );
}

/** A first name alone is nobody in particular, and one word is no fact. */
function refusalOf({ wording }: CharterPack, { name, post, fact }: Given): string | undefined {
  const { reasons } = wording.dialogs;
  if (wordsIn(name) < 2) return reasons.noName;
  if (wordsIn(post) < 1) return reasons.noPost;
  if (wordsIn(fact) < 4) return reasons.noFact;
  if (name.length > MOST_TYPED_NAME || post.length > MOST_TYPED_NAME)
    return fill(reasons.longName, { max: MOST_TYPED_NAME });
  return fact.length > MOST_TYPED_FACT ? fill(reasons.longFact, { max: MOST_TYPED_FACT }) : undefined;
}

function wordsIn(text: string): number {
  return (text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []).length;
}
