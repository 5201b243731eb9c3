import type { AssembledDraft } from '../../drafting/documents/schedule/draftDocument';
import type { Draft } from '../../record/draft';
import type { Kpi } from '../../drafting/kpis/kpi';
import { packSeenBefore } from '../../record/packSeen';
import { whatDiffers, type Differences } from '../../drafting/whatDiffers';
import type { StepNotes } from '../acts/stepNotes';
import { draftTitle } from '../drafts/draftTitle';
import type { DraftingTurn } from '../turn';
import { savedAs } from './savedAs';
import { hasKpiDuty, setKpisOf } from './section52View';
import { kpisOf } from './shortlistViews';
import type { PendingCheck, PendingReason, ReviewView } from '../../cards/review/reviewView';
import type { WhyView } from '../../cards/drafts/whyCard';
import type { WriteKey } from '../../cards/json/cardAction';

/** The document of a draft: as it was saved where it is no longer worked on, else as it is worked out now. */
export function assembledOf(turn: DraftingTurn, draft: Draft): AssembledDraft {
  return savedAs(turn, draft) ?? workedOut(turn, draft);
}

/** The KPIs of a draft: as they were saved, or as they stand. */
export function shownKpis(turn: DraftingTurn, draft: Draft): readonly Kpi[] {
  return savedAs(turn, draft)?.document.kpis ?? kpisOf(turn, draft);
}

/** The draft assembled with today's pack; only called where nothing is open, so its absence is a defect. */
export function workedOut(turn: DraftingTurn, draft: Draft): AssembledDraft {
  const { assembled } = turn.caseOf(draft);
  if (!assembled) throw new Error('A draft without open questions could not be assembled');
  return assembled;
}

/** The review; a ready draft shows the same card with Reopen. */
export function reviewView(
  turn: DraftingTurn,
  draft: Draft,
  write: WriteKey,
  notes: Pick<StepNotes, 'error' | 'differs'>,
): ReviewView {
  const differs = notes.differs ?? differencesOf(turn, draft);
  return {
    write,
    reference: draft.reference,
    title: draftTitle(turn.pack, draft),
    status: draft.status,
    version: draft.version,
    assembled: () => assembledOf(turn, draft),
    assessment: () => assessmentLineOf(turn, draft),
    section52: () => section52Of(turn, draft),
    reasons: () => pendingReasons(assembledOf(turn, draft)),
    checks: () => pendingChecks(assembledOf(turn, draft)),
    ...(notes.error === undefined ? {} : { refused: notes.error }),
    ...(differs === undefined ? {} : { differs }),
  };
}

/** How social value is assessed; nothing is said of a draft that is shown as it was saved. */
function assessmentLineOf(turn: DraftingTurn, draft: Draft): ReturnType<ReviewView['assessment']> {
  if (savedAs(turn, draft)) return undefined;
  const { mode, offers } = turn.caseOf(draft).basis.assessment;
  return {
    label: turn.pack.assessment.modes[mode].label,
    offers: mode === 'offers' ? offers.map(({ kpi: { number }, marks }) => ({ number, marks })) : [],
  };
}

/** How many KPIs are set under section 52, where it asks for some; nothing is said of a draft that is shown as it was saved. */
function section52Of(turn: DraftingTurn, draft: Draft): ReturnType<ReviewView['section52']> {
  if (savedAs(turn, draft) || !hasKpiDuty(turn, draft)) return undefined;
  const { kpis, services } = setKpisOf(turn, draft);
  return { count: kpis.length + services.length, least: turn.pack.law.kpiDuty.least };
}

/** What is not as the officer last saw it, where the draft was last seen with another charter pack. */
export function differencesOf(turn: DraftingTurn, draft: Draft): Differences | undefined {
  const seen = packSeenBefore(draft, turn.pack.stamp);
  if (seen === undefined) return undefined;
  const saved = turn.snapshot.saved?.find(({ draftId }) => draftId === draft.id);
  const { targetsSeen: targets } = draft.choices;
  return whatDiffers(turn.pack, workedOut(turn, draft).document, { pack: seen, targets, saved });
}

/** Workforce reasons of the draft that the officer has not accepted yet. */
export function pendingReasons(assembled: AssembledDraft): readonly PendingReason[] {
  const needed = new Set(
    assembled.issues.flatMap((issue) =>
      issue.code === 'workforce-reason' ? (issue.about?.reasonId ?? []) : [],
    ),
  );
  return assembled.document.notes.workforceReasons.filter((reason) => needed.has(reason.id));
}

/** What somebody must have checked before the draft is ready, of which nobody is recorded yet. */
export function pendingChecks({ issues }: AssembledDraft): readonly PendingCheck[] {
  return issues.flatMap(({ code, message, about }) =>
    code === 'to-be-checked' ? [{ ids: about?.checks ?? [], message }] : [],
  );
}

/** Why these, why not those, and where each figure comes from. There are no figures where "no clause" was taken. */
export function whyView(turn: DraftingTurn, draft: Draft, page = 0): WhyView {
  const document = (savedAs(turn, draft) ?? turn.caseOf(draft).assembled)?.document;
  return {
    d: draft.id,
    title: draftTitle(turn.pack, draft),
    shortlist: turn.caseOf(draft).shortlist,
    names: turn.pack.commitments,
    kpis: document?.kpis ?? [],
    sources: document?.notes.sources ?? [],
    page,
  };
}
