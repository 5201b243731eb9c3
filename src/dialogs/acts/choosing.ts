import { fill } from '../../charter/fill';
import type { Draft, OfficerTarget } from '../../record/draft';
import type { Kpi } from '../../drafting/kpis/kpi';
import type { Change } from '../../record/change';
import { sameData } from '../../record/sameData';
import type { Decision } from '../../turn/decision';
import { remark } from './askAgain';
import { amend, saveAndShow, showDraft, type Passage } from './interview';
import { readBaselines, setBaselines } from './settingBaselines';
import { confirmKpis, kpisOf } from '../views/shortlistViews';
import { stepCard } from '../steps/stepCard';
import { sayMoved } from '../words/choices/sayMoved';
import { readTarget } from '../views/targetText';
import { pressedCard, say, showInPlace, type DraftingTurn } from '../turn';

/** What is shown after a choice made in words instead of the next step. */
type Then = Pick<Passage, 'open' | 'notes'>;

/** The proportionate answer for a small contract, or a light clause all the same. */
export function takeBelowFloor(turn: DraftingTurn, draft: Draft, take: 'none' | 'light'): Decision {
  const words = turn.pack.wording.dialogs.answered;
  const value = take === 'none' ? words.noClause : words.lightClause;
  return amend(turn, draft, [{ change: 'below-floor', take }], (revision) =>
    saveAndShow(turn, revision, { settled: { facts: [{ label: words.decision, value }] } }),
  );
}

/** The commitments ticked: at least one, no more than the contract carries. */
export function chooseCommitments(
  turn: DraftingTurn,
  draft: Draft,
  ticked: readonly string[],
  then: Then = {},
): Decision {
  const { pack } = turn;
  const words = pack.wording.dialogs;
  const shortlist = turn.caseOf(draft).shortlist;
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
      : say(showInPlace(turn, stepCard(turn, draft, { step: 'shortlist' }, { error, ticked: chosen })));
  if (chosen.length === 0) return refuse(words.shortlist.none);
  if (chosen.length > shortlist.most)
    return refuse(fill(words.shortlist.tooMany, { most: shortlist.most, chosen: chosen.length }));
  const names = chosen.map((id) => pack.commitments.get(id)?.name ?? id).join(', ');
  return amend(turn, draft, [{ change: 'choose-commitments', commitments: chosen }], (revision) =>
    saveAndShow(turn, revision, {
      settled: {
        facts: [{ label: words.answered.commitments, value: names }],
        change: { verb: 'editCommitments', d: draft.id },
      },
      ...then,
    }),
  );
}

/** The measures ticked for the commitments chosen. */
export function chooseMeasures(turn: DraftingTurn, draft: Draft, ticked: readonly string[]): Decision {
  const { pack } = turn;
  const words = pack.wording.dialogs.measures;
  const shortlist = turn.caseOf(draft).shortlist;
  const chosen = shortlist.entries.filter((entry) => entry.verdict === 'chosen');
  const picks = chosen.map((entry) => ({
    commitment: entry.commitmentId,
    measures: entry.offeredMeasureIds.filter((id) => ticked.includes(id)),
  }));
  const count = picks.reduce((sum, pick) => sum + pick.measures.length, 0);
  const refuse = (error: string): Decision =>
    say(showInPlace(turn, stepCard(turn, draft, { step: 'measures' }, { error, ticked })));
  if (picks.some((pick) => pick.measures.length === 0)) return refuse(words.none);
  if (count > shortlist.most) return refuse(fill(words.tooMany, { most: shortlist.most, chosen: count }));
  const answered = pack.wording.dialogs.answered;
  const changes = picks.map((pick) => ({ change: 'choose-measures', ...pick }) as const);
  return amend(turn, draft, changes, (revision) =>
    saveAndShow(turn, revision, {
      settled: {
        facts: [{ label: answered.measures, value: fill(answered.measuresValue, { count }) }],
        change: { verb: 'editMeasures', d: draft.id },
      },
      open: { what: 'targets' },
    }),
  );
}

/** A KPI with what is typed as its target. */
export interface Picked {
  readonly kpi: Kpi;
  readonly typed: string;
}

/** "KPI 2 80": some targets set, all or none, and all KPIs shown again, so that the officer sees them before going on. */
export function setSomeTargets(
  turn: DraftingTurn,
  draft: Draft,
  picks: readonly Picked[],
  besides: readonly string[] = [],
): Decision {
  const { pack } = turn;
  const words = pack.wording.dialogs.targets;
  const errors: Record<string, string> = {};
  const targets: Record<string, OfficerTarget | null> = {};
  for (const { kpi, typed } of picks) {
    const measure = pack.measures.get(kpi.measureId);
    const reading = measure && readTarget(pack, kpi, measure, typed);
    if (reading && !reading.ok) errors[kpi.measureId] = reading.error;
    else targets[kpi.measureId] = reading?.target ?? null;
  }
  const open = { what: 'targets' } as const;
  if (Object.keys(errors).length > 0) {
    // typed beside the card, which stands above with its fields
    if (turn.input.kind === 'message') return remark(turn, Object.values(errors).join('\n'));
    const values = Object.fromEntries(picks.map(({ kpi, typed }) => [kpi.measureId, typed]));
    return showDraft(turn, draft, { changes: [], open, notes: { errors, values } });
  }
  return amend(turn, draft, [{ change: 'set-targets', targets }], (revision) => {
    const kpis = kpisOf(turn, revision.draft);
    const now = ({ measureId, targetText }: Kpi): string =>
      kpis.find((each) => each.measureId === measureId)?.targetText ?? targetText;
    const set = picks.map(({ kpi }) =>
      now(kpi) === kpi.targetText
        ? fill(words.setAlready, { number: kpi.number, target: now(kpi) })
        : fill(words.set, { number: kpi.number, target: now(kpi), was: kpi.targetText }),
    );
    const moved = sayMoved(pack, kpisOf(turn, draft), kpis, { set: Object.keys(targets) });
    const lead = [...set, ...besides, moved === '' ? words.othersStay : moved].join(' ');
    const [spoken, ...others] = picks.map(({ kpi }) => kpi.number);
    return saveAndShow(turn, revision, {
      ...{ open, notes: { lead, undo: true } },
      ...(spoken !== undefined && others.length === 0 && { spoken }),
    });
  });
}

/** The targets as they stand in the fields; confirms the KPIs. Wrong ones are named, each beside its field. */
export function setTargets(
  turn: DraftingTurn,
  draft: Draft,
  fields: Readonly<Record<string, string>>,
  present: Readonly<Record<string, string>> = {},
): Decision {
  const { pack } = turn;
  const errors: Record<string, string> = {};
  const baselines = readBaselines(turn, draft, present);
  // only what is different is a change
  const targets: Record<string, OfficerTarget | null> = {};
  let changed = 0;
  const kpis = kpisOf(turn, draft);
  for (const kpi of kpis) {
    const typed = fields[kpi.measureId];
    const measure = pack.measures.get(kpi.measureId);
    if (typed === undefined || !measure) continue;
    const reading = readTarget(pack, kpi, measure, typed);
    if (!reading.ok) errors[kpi.measureId] = reading.error;
    else if (!sameData(reading.target, draft.choices.targets?.[kpi.measureId]))
      targets[kpi.measureId] = reading.target ?? null;
    if (reading.ok && reading.target) changed += 1;
  }
  const wrong = { ...errors, ...baselines.errors };
  if (Object.keys(wrong).length > 0) {
    const notes = { errors: wrong, values: fields, present };
    return say(showInPlace(turn, stepCard(turn, draft, { step: 'kpis' }, notes)));
  }
  const words = pack.wording.dialogs.answered;
  const value = fill(changed > 0 ? words.kpisChanged : words.kpisProposed, { count: kpis.length, changed });
  const setting: readonly Change[] =
    Object.keys(targets).length > 0 ? [{ change: 'set-targets', targets }] : [];
  if (baselines.setting.length > 0) return setBaselines(turn, draft, setting, baselines.setting);
  return amend(turn, draft, setting, (revised) => {
    const lead = sayMoved(pack, kpis, kpisOf(turn, revised.draft), { set: Object.keys(targets) });
    // what moved by itself is seen before it is agreed to
    if (lead !== '') return saveAndShow(turn, revised, { open: { what: 'targets' }, notes: { lead } });
    return amend(turn, draft, [...setting, confirmKpis(turn, revised.draft)], (revision) =>
      saveAndShow(turn, revision, {
        settled: { facts: [{ label: words.kpis, value }], change: { verb: 'editTargets', d: draft.id } },
      }),
    );
  });
}
