import type { Card } from '../../cards/card';
import { fileCard } from '../../cards/drafts/fileCard';
import { fill } from '../../charter/fill';
import { countToFix } from '../../drafting/checks/issue';
import type { DocumentKind } from '../../charter/schema/vocabulary';
import { hasRelease } from '../../drafting/data/ocdsRelease';
import { hasSchedule } from '../../drafting/render/scheduleBlocks';
import type { Draft } from '../../record/draft';
import { isOpen } from '../../record/lifecycle';
import type { Decision, StoreChange } from '../../turn/decision';
import { draftTitle } from '../drafts/draftTitle';
import { roomOf, stepOf } from '../steps/stepOf';
import { stepCard } from '../steps/stepCard';
import { interviewNow, send, showInPlace, type DraftingTurn } from '../turn';
import { assembledOf } from '../views/reviewViews';
import { savedAs } from '../views/savedAs';
import { remark } from './askAgain';
import { versionOf } from './finishing';
import { amend, refusedWith, showDraft } from './interview';

/**
 * A file of a draft: a signed link that expires. A draft that is shown as it was saved gives the file of that version; of one in
 * progress a version is made, because a document leaves. What goes to bidders is of a ready draft only.
 */
export function sendFile(turn: DraftingTurn, draft: Draft, kind: DocumentKind): Decision {
  if (roomOf(turn, stepOf(turn, draft)).asks) return refuse(turn, draft, notYet(turn));
  const whyNot = whyNotOf(turn, draft, kind);
  if (whyNot !== undefined) return refuse(turn, draft, whyNot);
  // what no lawyer has reviewed goes out only if somebody answers for it
  if (kind === 'tender' && !isConfirmed(turn, draft))
    return showDraft(turn, draft, { changes: [], open: { what: 'tender' } });
  if (savedAs(turn, draft))
    return {
      changes: [interviewKept(turn, draft)],
      ops: [send(linkCard(turn, draft, kind))],
      applied: false,
    };
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
      ops: [...renewed, send(linkCard(turn, after, kind))],
    };
  });
}

function notYet({ pack }: DraftingTurn): string {
  return pack.wording.dialogs.notices.wordNotYet;
}

function refuse(turn: DraftingTurn, draft: Draft, why: string): Decision {
  return turn.input.kind === 'message'
    ? remark(turn, why)
    : refusedWith(turn, draft, { notes: { lead: why } });
}

function whyNotOf(turn: DraftingTurn, draft: Draft, kind: DocumentKind): string | undefined {
  if (kind === 'tender') return whyNotForTender(turn, draft);
  if (kind === 'redline') return hasEarlier(turn, draft) ? undefined : turn.pack.wording.dialogs.noRedline;
  const { document } = assembledOf(turn, draft);
  if (kind !== 'notice' || hasRelease(document)) return undefined;
  const { grant, old } = turn.pack.wording.dialogs.noRelease;
  return document.instrument === 'grant' ? grant : old;
}

/** Whether a version was kept before the one that would leave. */
function hasEarlier(turn: DraftingTurn, draft: Draft): boolean {
  return draft.version > (savedAs(turn, draft) ? 1 : 0);
}

/** So many of the points that must be fixed are named; the review has all of them. */
const NAMED = 3;

/** Why nothing of this draft may go to bidders yet, in words; undefined where it may. */
export function whyNotForTender(turn: DraftingTurn, draft: Draft): string | undefined {
  const words = turn.pack.wording.dialogs.forTender;
  const { document, issues } = assembledOf(turn, draft);
  if (!hasSchedule(document)) return words.noSchedule;
  const count = countToFix(issues);
  if (count > 0) {
    const points = issues.flatMap(({ level, message }) => (level === 'mustFix' ? [message] : []));
    const named = points.slice(0, NAMED).join('\n');
    return count === 1
      ? fill(words.oneToFix, { points: named })
      : fill(words.toFix, { count, points: named });
  }
  return isOpen(draft) || savedAs(turn, draft) === undefined ? words.notReady : undefined;
}

/** Whether the wording was reviewed, or a named person confirmed of this version that it may go out as it is. */
function isConfirmed(turn: DraftingTurn, draft: Draft): boolean {
  const document = savedAs(turn, draft)?.document;
  return document !== undefined && (document.reviewed || document.notes.tenderConfirmed !== undefined);
}

function interviewKept(turn: DraftingTurn, draft: Draft): StoreChange {
  const { interview } = turn.snapshot;
  const open = interview?.draftId === draft.id ? interview.open : undefined;
  return interviewNow(turn, { draftId: draft.id, ...(open ? { open } : {}) });
}

/** The card with the link to one document of the draft's newest version. */
export function linkCard(turn: DraftingTurn, draft: Draft, kind: DocumentKind): Card {
  const { pack, env } = turn;
  return fileCard(pack, {
    kind,
    reference: draft.reference,
    title: draftTitle(pack, draft),
    version: draft.version,
    link: env.documentLink(draft, kind),
    expires: fill(pack.wording.dialogs.notices.linkWorks, { minutes: env.linkMinutes }),
    reviewed: assembledOf(turn, draft).document.reviewed,
  });
}
