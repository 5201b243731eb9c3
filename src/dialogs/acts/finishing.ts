import { answeredCard } from '../../cards/notices/answeredCard';
import { readyCard } from '../../cards/drafts/readyCard';
import { wordCard } from '../../cards/drafts/wordCard';
import { fill } from '../../charter/fill';
import { countToFix } from '../../drafting/checks/issue';
import type { Draft } from '../../record/draft';
import { DOCUMENTS } from '../../drafting/documents/documents';
import type { Card } from '../../cards/card';
import type { Change } from '../../record/change';
import type { Differences } from '../../drafting/whatDiffers';
import type { Revision } from '../../record/revise';
import type { Decision, DraftVersion, StoreChange } from '../../turn/decision';
import { draftTitle } from '../drafts/draftTitle';
import { remark } from './askAgain';
import { amend, refusedWith, saveAndShow } from './interview';
import { assembledOf, differencesOf, pendingReasons, workedOut } from '../views/reviewViews';
import { confirmKpis } from '../views/shortlistViews';
import { savedAs } from '../views/savedAs';
import { roomOf, stepOf } from '../steps/stepOf';
import { stepCard } from '../steps/stepCard';
import { interviewNow, say, send, settle, showInPlace, type DraftingTurn } from '../turn';

/**
 * Ready: nothing that must be fixed is left. Makes a numbered version. `first` is what this press changes besides. Where the
 * officer has seen another draft than the one that would be saved, it is shown first, and the next press does it.
 */
export function markReady(turn: DraftingTurn, draft: Draft, first: readonly Change[] = []): Decision {
  const differs = differencesOf(turn, draft);
  if (differs !== undefined) return showDifferences(turn, draft, differs);
  // each reason is opened and accepted by itself, never in one press with "ready"
  if (pendingReasons(workedOut(turn, draft)).length > 0)
    return refusedWith(turn, draft, { open: { what: 'reasons' } });
  return amend(turn, draft, [...first, { change: 'mark-ready' }], (revision) =>
    keepReady(turn, draft, revision),
  );
}

/** The press may be of a card from before the charter pack changed: what it shows now counts as seen, and nothing more is done. */
function showDifferences(turn: DraftingTurn, draft: Draft, differs: Differences): Decision {
  const lead = turn.pack.wording.dialogs.review.differs;
  return amend(turn, draft, [confirmKpis(turn, draft)], (revision) => ({
    changes: [{ change: 'reviseDraft', revision }, interviewNow(turn, { draftId: draft.id })],
    ops: [showInPlace(turn, stepCard(turn, revision.draft, { step: 'review' }, { lead, differs }))],
  }));
}

function keepReady(turn: DraftingTurn, draft: Draft, revision: Revision): Decision {
  const { pack, env } = turn;
  const words = pack.wording.dialogs;
  const after = revision.draft;
  const assembled = workedOut(turn, after);
  if (countToFix(assembled.issues) > 0) {
    // counted on the draft that is shown: the reasons of this press are not kept, and stand there to be recorded
    const count = countToFix(workedOut(turn, draft).issues);
    const error = fill(words.review.refused, { count });
    return say(showInPlace(turn, stepCard(turn, draft, { step: 'review' }, { error })));
  }
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
      { change: 'reviseDraft', revision },
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
  const { document, issues } = workedOut(turn, draft);
  const { id: draftId, version, status, pack } = draft;
  return {
    draftId,
    version,
    madeAt: turn.env.now,
    status,
    pack,
    shape: DOCUMENTS.schedule.shape,
    document,
    issues,
  };
}

/** Open again for changes; the version that was saved stays. */
export function reopen(turn: DraftingTurn, draft: Draft): Decision {
  const words = turn.pack.wording.dialogs.answered;
  return amend(turn, draft, [{ change: 'reopen' }], (revision) =>
    saveAndShow(turn, revision, { settled: { facts: [{ label: words.status, value: words.reopened }] } }),
  );
}

/**
 * A Word file: a signed link that expires. A draft that is shown as it was saved gives the file of that version; of one in
 * progress a version is made, because a document leaves.
 */
export function sendWord(turn: DraftingTurn, draft: Draft): Decision {
  const words = turn.pack.wording.dialogs.notices;
  const isTooEarly = roomOf(turn, stepOf(turn, draft)).asks;
  if (isTooEarly && turn.input.kind === 'message') return remark(turn, words.wordNotYet);
  if (isTooEarly) return refusedWith(turn, draft, { notes: { lead: words.wordNotYet } });
  if (savedAs(turn, draft))
    return { changes: [interviewKept(turn, draft)], ops: [send(linkCard(turn, draft))], applied: false };
  return amend(turn, draft, [{ change: 'save-version' }], (revision) => {
    const after = revision.draft;
    // The pressed card's revision is past now, so it is renewed in place with the new one.
    const renewed =
      turn.input.kind === 'message' ? [] : [showInPlace(turn, stepCard(turn, after, { step: 'review' }))];
    return {
      changes: [
        { change: 'reviseDraft', revision },
        { change: 'saveVersion', version: versionOf(turn, after) },
        interviewKept(turn, after),
      ],
      ops: [...renewed, send(linkCard(turn, after))],
    };
  });
}

function interviewKept(turn: DraftingTurn, draft: Draft): StoreChange {
  const { interview } = turn.snapshot;
  const open = interview?.draftId === draft.id ? interview.open : undefined;
  return interviewNow(turn, { draftId: draft.id, ...(open ? { open } : {}) });
}

function linkCard(turn: DraftingTurn, draft: Draft): Card {
  const { pack, env } = turn;
  return wordCard(pack, {
    reference: draft.reference,
    title: draftTitle(pack, draft),
    version: draft.version,
    link: env.documentLink(draft),
    expires: fill(pack.wording.dialogs.notices.linkWorks, { minutes: env.linkMinutes }),
    reviewed: assembledOf(turn, draft).document.reviewed,
  });
}
