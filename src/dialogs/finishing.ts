import { answeredCard } from '../cards/answeredCard';
import { readyCard } from '../cards/readyCard';
import { wordCard } from '../cards/wordCard';
import { fill } from '../charter/fill';
import { findReasonsNeeded } from '../drafting/document/officerNotes';
import type { Draft } from '../drafting/draft';
import { legalPosition } from '../drafting/legalPosition';
import { withReasons } from './choosing';
import type { Decision, DraftVersion, Op } from './decision';
import { draftTitle } from './draftTitle';
import { changedDraft, saveAndShow, showDraft } from './interview';
import { notice } from './notices';
import { profileOf } from './profileViews';
import { assembledOf } from './reviewViews';
import { kpisOf } from './shortlistViews';
import { stepOf } from './step';
import { stepCard } from './stepCard';
import { interviewNow, say, send, settle, showAgain, type DraftingTurn } from './turn';

/** Records the pre-written workforce reasons in one press. */
export function acceptReasons(turn: DraftingTurn, draft: Draft): Decision {
  const pending = reasonsToRecord(turn, draft);
  return saveAndShow(turn, draft, withReasons(turn, draft, pending), {
    settled: reasonsSettled(turn, pending.length),
  });
}

/** The workforce reasons that this draft's KPIs need of this buyer and that are not recorded yet. */
function reasonsToRecord(turn: DraftingTurn, draft: Draft): readonly { readonly id: string }[] {
  const { pack, context } = turn;
  const position = legalPosition(pack, context, draft, profileOf(turn, draft));
  const needed = findReasonsNeeded({ pack, context, kpis: kpisOf(turn, draft), position });
  return needed.filter(({ id }) => draft.choices.reasonsAccepted?.[id] === undefined);
}

function reasonsSettled(turn: DraftingTurn, count: number): { facts: { label: string; value: string }[] } {
  const words = turn.pack.wording.dialogs.answered;
  return { facts: [{ label: words.reasons, value: fill(words.reasonsValue, { count }) }] };
}

/** Records the reasons and marks the draft as ready in the same press. */
export function acceptAndReady(turn: DraftingTurn, draft: Draft): Decision {
  return markReady(turn, draft, withReasons(turn, draft, reasonsToRecord(turn, draft)));
}

/** Ready: nothing that must be fixed is left. Makes a numbered version. `accepted` is the draft with what this press adds. */
export function markReady(turn: DraftingTurn, draft: Draft, accepted: Draft = draft): Decision {
  const { pack, env } = turn;
  const words = pack.wording.dialogs;
  const assembled = assembledOf(turn, accepted);
  const mustFix = assembled.issues.filter((issue) => issue.level === 'mustFix').length;
  if (mustFix > 0) {
    const error = fill(words.review.refused, { count: mustFix });
    return say(showAgain(turn, stepCard(turn, draft, { step: 'review' }, { error })));
  }
  const after = changedDraft(turn, draft, accepted, { status: 'ready', version: draft.version + 1 });
  const ready = readyCard(pack, {
    write: { d: after.id, r: after.revision, n: env.newId() },
    reference: after.reference,
    title: draftTitle(pack, after),
    version: after.version,
    kpis: assembled.document.kpis.length,
  });
  const value = fill(words.answered.ready, { version: after.version });
  return {
    changes: [
      { change: 'saveDraft', draft: after, readAt: draft.revision },
      { change: 'saveVersion', version: versionOf(turn, after) },
      interviewNow(turn, { draftId: after.id }),
    ],
    ops: [
      ...settle(turn, answeredCard(pack, { facts: [{ label: words.answered.status, value }] })),
      send(ready),
    ],
  };
}

function versionOf(turn: DraftingTurn, draft: Draft): DraftVersion {
  const { document } = assembledOf(turn, draft);
  return { draftId: draft.id, version: draft.version, madeAt: turn.env.now, status: draft.status, document };
}

/** Open again for changes; the version that was saved stays. */
export function reopen(turn: DraftingTurn, draft: Draft): Decision {
  const words = turn.pack.wording.dialogs.answered;
  const { belowFloor, ...choices } = draft.choices;
  const content = draft.choices.belowFloor === 'none' ? { answers: draft.answers, choices } : draft;
  return saveAndShow(turn, draft, changedDraft(turn, draft, content, { status: 'draft' }), {
    settled: { facts: [{ label: words.status, value: words.reopened }] },
  });
}

/**
 * A Word file: a signed link that expires. A ready draft's file is the version it was marked ready with; of a draft in
 * progress a version is made, because a document leaves. In a shared chat the link goes to the officer's own chat.
 */
export function sendWord(turn: DraftingTurn, draft: Draft): Decision {
  const { pack, env, input } = turn;
  const words = pack.wording.dialogs.notices;
  const open = turn.snapshot.interview?.draftId === draft.id ? turn.snapshot.interview.open : undefined;
  if (stepOf(turn, draft, undefined).step !== 'review')
    return { ...showDraft(turn, draft, { changes: [], notes: { lead: words.wordNotYet } }), applied: false };
  const saved = draft.status === 'ready' && draft.version > 0;
  const after = saved ? draft : changedDraft(turn, draft, draft, { version: draft.version + 1 });
  const card = wordCard(pack, {
    reference: after.reference,
    title: draftTitle(pack, after),
    version: after.version,
    link: env.documentLink(after.id, after.version),
    expires: fill(words.linkWorks, { minutes: env.linkMinutes }),
    reviewed: assembledOf(turn, after).document.reviewed,
  });
  const ops: readonly Op[] =
    input.scope === 'personal'
      ? [send(card)]
      : [
          { op: 'sendPersonal', card, summary: card.fallbackText },
          notice(turn, { title: words.wordSentTitle, lines: [words.wordSent], buttons: ['drafts'] }),
        ];
  const interview = interviewNow(turn, { draftId: after.id, ...(open ? { open } : {}) });
  if (saved) return { changes: [interview], ops, applied: false };
  // The pressed card's revision is past now, so it is renewed in place with the new one.
  const renewed =
    turn.input.kind === 'message' ? [] : [showAgain(turn, stepCard(turn, after, { step: 'review' }))];
  return {
    changes: [
      { change: 'saveDraft', draft: after, readAt: draft.revision },
      { change: 'saveVersion', version: versionOf(turn, after) },
      interview,
    ],
    ops: [...renewed, ...ops],
  };
}
