import { answeredCard } from '../../cards/notices/answeredCard';
import { readyCard } from '../../cards/drafts/readyCard';
import { fill } from '../../charter/fill';
import { countToFix } from '../../drafting/checks/issue';
import type { Draft } from '../../record/draft';
import { DOCUMENT_SHAPE } from '../../drafting/documents/schedule/draftDocument';
import type { Change } from '../../record/change';
import type { Differences } from '../../drafting/whatDiffers';
import type { Revision } from '../../record/revise';
import type { Decision, DraftVersion } from '../../turn/decision';
import { draftTitle } from '../drafts/draftTitle';
import { amend, refusedWith, saveAndShow } from './interview';
import { differencesOf, pendingReasons, workedOut } from '../views/reviewViews';
import { confirmKpis } from '../views/shortlistViews';
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

/** The version that a draft makes as it stands. */
export function versionOf(turn: DraftingTurn, draft: Draft): DraftVersion {
  const { document, issues } = workedOut(turn, draft);
  const { id: draftId, version, status, pack } = draft;
  return {
    draftId,
    version,
    madeAt: turn.env.now,
    status,
    pack,
    shape: DOCUMENT_SHAPE,
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
