import { answeredCard } from '../../cards/notices/answeredCard';
import { MOST_TYPED_NAME } from '../../cards/review/reasonCard';
import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { cleanText } from '../../drafting/reading/cleanText';
import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { stale } from '../refusals';
import { stepCard } from '../steps/stepCard';
import { interviewNow, say, send, settle, showInPlace, type DraftingTurn } from '../turn';
import { savedAs } from '../views/savedAs';
import { amend, refusedWith } from './interview';
import { linkCard, whyNotForTender } from './sendingFile';

/**
 * A named person confirms that wording which no lawyer has reviewed may go to bidders: the version that was saved is kept once more, word
 * for word, with the confirmation in its record, and its file for the tender is sent.
 */
export function confirmTender(
  turn: DraftingTurn,
  draft: Draft,
  fields: Readonly<Record<string, string>>,
): Decision {
  const saved = savedAs(turn, draft);
  if (saved === undefined) return stale(turn, draft);
  const whyNot = whyNotForTender(turn, draft);
  if (whyNot !== undefined) return refusedWith(turn, draft, { notes: { lead: whyNot } });
  const given = { name: cleanText(fields['name'] ?? ''), post: cleanText(fields['post'] ?? '') };
  const error = refusalOf(turn.pack, given);
  if (error !== undefined)
    return say(showInPlace(turn, stepCard(turn, draft, { step: 'tender' }, { error, values: given })));
  return amend(turn, draft, [{ change: 'confirm-tender', ...given }], (revision) => {
    const after = revision.draft;
    const notes = { ...saved.document.notes, tenderConfirmed: { ...given, on: turn.env.today } };
    const version = {
      ...saved,
      version: after.version,
      madeAt: turn.env.now,
      document: { ...saved.document, notes },
    };
    const words = turn.pack.wording.dialogs.answered;
    const value = fill(words.tenderValue, given);
    const under = { ...turn, snapshot: { ...turn.snapshot, saved: [version] } };
    return {
      changes: [
        { change: 'reviseDraft', revision },
        { change: 'saveVersion', version },
        interviewNow(turn, { draftId: after.id }),
      ],
      ops: [
        ...settle(turn, answeredCard(turn.pack, { facts: [{ label: words.tender, value }] })),
        send(linkCard(under, after, 'tender')),
      ],
    };
  });
}

/** A first name alone is nobody in particular. */
function refusalOf(
  { wording }: CharterPack,
  { name, post }: Readonly<Record<'name' | 'post', string>>,
): string | undefined {
  const { reasons } = wording.dialogs;
  if (wordsIn(name) < 2) return reasons.noName;
  if (wordsIn(post) < 1) return reasons.noPost;
  const isLong = name.length > MOST_TYPED_NAME || post.length > MOST_TYPED_NAME;
  return isLong ? fill(reasons.longName, { max: MOST_TYPED_NAME }) : undefined;
}

function wordsIn(text: string): number {
  return (text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []).length;
}
