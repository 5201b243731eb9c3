import { fill } from '../../charter/fill';
import type { Draft, OfficerTarget } from '../../record/draft';
import type { Kpi } from '../../drafting/kpis/kpi';
import { reviseDraft } from '../../record/change';
import { selectCommitments } from '../../drafting/selection/selection';
import type { Decision } from '../../turn/decision';
import { changedDraft, saveAndShow, showDraft, type Passage } from './interview';
import { profileLine, profileOf } from './profileViews';
import { kpisOf } from './shortlistViews';
import { stepCard } from './stepCard';
import { readTarget } from './targetText';
import { pressedCard, say, showAgain, type DraftingTurn } from '../turn';

/** What is shown after a choice made in words instead of the next step. */
type Then = Pick<Passage, 'open' | 'notes'>;

/** "I read this contract as" accepted. */
export function confirmProfile(turn: DraftingTurn, draft: Draft): Decision {
  const after = changedDraft(turn, draft, reviseDraft(draft, { change: 'confirm-profile' }));
  return saveAndShow(turn, draft, after, {
    settled: {
      facts: [{ label: turn.pack.wording.dialogs.answered.profile, value: profileLine(turn, after) }],
      change: { verb: 'editProfile', d: draft.id },
    },
  });
}

/** The proportionate answer for a small contract, or a light clause all the same. */
export function takeBelowFloor(turn: DraftingTurn, draft: Draft, take: 'none' | 'light'): Decision {
  const words = turn.pack.wording.dialogs.answered;
  const after = changedDraft(turn, draft, reviseDraft(draft, { change: 'below-floor', take }), {
    status: take === 'none' ? 'ready' : 'draft',
  });
  return saveAndShow(turn, draft, after, {
    settled: {
      facts: [{ label: words.decision, value: take === 'none' ? words.noClause : words.lightClause }],
    },
  });
}

/** The commitments ticked: at least one, no more than the contract carries. */
export function chooseCommitments(
  turn: DraftingTurn,
  draft: Draft,
  ticked: readonly string[],
  then: Then = {},
): Decision {
  const { pack, context } = turn;
  const words = pack.wording.dialogs;
  const shortlist = selectCommitments(pack, context, draft, profileOf(turn, draft));
  const suited = shortlist.entries
    .filter((entry) => entry.offeredMeasureIds.length > 0)
    .map((entry) => entry.commitmentId);
  const chosen = suited.filter((id) => ticked.includes(id));
  const refuse = (error: string): Decision =>
    pressedCard(turn) === undefined
      ? showDraft(turn, draft, {
          changes: [],
          open: { what: 'commitments' },
          notes: { error, ticked: chosen },
        })
      : say(showAgain(turn, stepCard(turn, draft, { step: 'shortlist' }, { error, ticked: chosen })));
  if (chosen.length === 0) return refuse(words.shortlist.none);
  if (chosen.length > shortlist.most)
    return refuse(fill(words.shortlist.tooMany, { most: shortlist.most, chosen: chosen.length }));
  const after = changedDraft(
    turn,
    draft,
    reviseDraft(draft, { change: 'choose-commitments', commitments: chosen }),
  );
  const names = chosen.map((id) => pack.commitments.get(id)?.name ?? id).join(', ');
  return saveAndShow(turn, draft, after, {
    settled: {
      facts: [{ label: words.answered.commitments, value: names }],
      change: { verb: 'editCommitments', d: draft.id },
    },
    ...then,
  });
}

/** The measures ticked for the commitments chosen. */
export function chooseMeasures(turn: DraftingTurn, draft: Draft, ticked: readonly string[]): Decision {
  const { pack, context } = turn;
  const words = pack.wording.dialogs.measures;
  const shortlist = selectCommitments(pack, context, draft, profileOf(turn, draft));
  const chosen = shortlist.entries.filter((entry) => entry.verdict === 'chosen');
  const picks = chosen.map((entry) => ({
    commitment: entry.commitmentId,
    measures: entry.offeredMeasureIds.filter((id) => ticked.includes(id)),
  }));
  const count = picks.reduce((sum, pick) => sum + pick.measures.length, 0);
  const refuse = (error: string): Decision =>
    say(showAgain(turn, stepCard(turn, draft, { step: 'measures' }, { error, ticked })));
  if (picks.some((pick) => pick.measures.length === 0)) return refuse(words.none);
  if (count > shortlist.most) return refuse(fill(words.tooMany, { most: shortlist.most, chosen: count }));
  const content = picks.reduce((kept, pick) => reviseDraft(kept, { change: 'choose-measures', ...pick }), {
    answers: draft.answers,
    choices: draft.choices,
  });
  const answered = pack.wording.dialogs.answered;
  return saveAndShow(turn, draft, changedDraft(turn, draft, content), {
    settled: {
      facts: [{ label: answered.measures, value: fill(answered.measuresValue, { count }) }],
      change: { verb: 'editMeasures', d: draft.id },
    },
    open: { what: 'targets' },
  });
}

/** "KPI 2 80": one target set, and all KPIs shown again, so that the officer sees it before going on. */
export function setOneTarget(turn: DraftingTurn, draft: Draft, kpi: Kpi, typed: string): Decision {
  const { pack } = turn;
  const measure = pack.measures.get(kpi.measureId);
  if (!measure) return showDraft(turn, draft, { changes: [], open: { what: 'targets' } });
  const reading = readTarget(pack, kpi, measure, typed);
  if (!reading.ok) {
    const notes = { errors: { [kpi.measureId]: reading.error }, values: { [kpi.measureId]: typed } };
    return showDraft(turn, draft, { changes: [], open: { what: 'targets' }, notes });
  }
  const set = reviseDraft(draft, { change: 'set-targets', targets: { [kpi.measureId]: reading.target } });
  const after = changedDraft(turn, draft, set);
  const target =
    kpisOf(turn, after).find(({ measureId }) => measureId === kpi.measureId)?.targetText ?? typed;
  const lead = fill(pack.wording.dialogs.targets.set, { number: kpi.number, target });
  return saveAndShow(turn, draft, after, { open: { what: 'targets' }, notes: { lead } });
}

/** The targets as they stand in the fields; confirms the KPIs. Wrong ones are named, each beside its field. */
export function setTargets(
  turn: DraftingTurn,
  draft: Draft,
  fields: Readonly<Record<string, string>>,
): Decision {
  const { pack } = turn;
  const errors: Record<string, string> = {};
  const targets: Record<string, OfficerTarget | undefined> = {};
  const kpis = kpisOf(turn, draft);
  for (const kpi of kpis) {
    const typed = fields[kpi.measureId];
    const measure = pack.measures.get(kpi.measureId);
    if (typed === undefined || !measure) continue;
    const reading = readTarget(pack, kpi, measure, typed);
    if (reading.ok) targets[kpi.measureId] = reading.target;
    else errors[kpi.measureId] = reading.error;
  }
  if (Object.keys(errors).length > 0)
    return say(showAgain(turn, stepCard(turn, draft, { step: 'kpis' }, { errors, values: fields })));
  const set = reviseDraft(draft, { change: 'set-targets', targets });
  const after = changedDraft(turn, draft, reviseDraft(set, { change: 'confirm-kpis' }));
  const changed = Object.values(targets).filter((target) => target !== undefined).length;
  const words = pack.wording.dialogs.answered;
  const value = fill(changed > 0 ? words.kpisChanged : words.kpisProposed, { count: kpis.length, changed });
  return saveAndShow(turn, draft, after, {
    settled: { facts: [{ label: words.kpis, value }], change: { verb: 'editTargets', d: draft.id } },
  });
}

/** The pre-written workforce reasons recorded as the officer's. */
export function withReasons(
  turn: DraftingTurn,
  draft: Draft,
  reasons: readonly { readonly id: string }[],
): Draft {
  const content = reasons.reduce(
    (kept, reason) => reviseDraft(kept, { change: 'accept-reason', reason: reason.id, at: turn.env.now }),
    { answers: draft.answers, choices: draft.choices },
  );
  return changedDraft(turn, draft, content);
}
