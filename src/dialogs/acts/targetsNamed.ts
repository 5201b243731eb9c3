import { fill } from '../../charter/fill';
import type { Kpi } from '../../drafting/kpis/kpi';
import { refusal } from '../../record/revise';
import type { Decision } from '../../turn/decision';
import type { DraftingTurn, Standing } from '../turn';
import { kpisCalled } from '../views/kpisCalled';
import { kpisOf } from '../views/shortlistViews';
import type { DraftIntent } from '../words/draftIntent';
import { kpiSpokenOf } from '../words/choices/kpiSpokenOf';
import { remark } from './askAgain';
import { setSomeTargets, type Picked } from './choosing';
import { locked } from './interview';

type SetTarget = Extract<DraftIntent, { does: 'setTarget' }>;

/** "KPI 2 80", "make it 80": one target set; where it is not clear which or to what, asks. */
export function setTargetNamed({ turn, draft }: Standing, does: SetTarget): Decision {
  if (refusal(draft, 'set-targets') !== undefined) return locked(turn, draft);
  const picked = pick(turn, kpisOf(turn, draft), does);
  return 'say' in picked ? remark(turn, picked.say) : setSomeTargets(turn, draft, [picked]);
}

/** "KPI 1 to 5 and KPI 2 to 60", "halve them all": every one of them, or none where one cannot be set. */
export function setTargetsNamed({ turn, draft }: Standing, each: readonly SetTarget[]): Decision {
  if (refusal(draft, 'set-targets') !== undefined) return locked(turn, draft);
  const kpis = kpisOf(turn, draft);
  const picks: Picked[] = [];
  const left: string[] = [];
  for (const one of each) {
    const picked = pick(turn, kpis, one);
    if (!('say' in picked)) picks.push(picked);
    // of all of them, those without a figure of their own stay
    else if (one.by === undefined) return remark(turn, picked.say);
    else left.push(picked.say);
  }
  return picks.length === 0 ? remark(turn, left.join(' ')) : setSomeTargets(turn, draft, picks, left);
}

/** The KPI that is meant with what is set; or what to say instead. */
function pick(
  turn: DraftingTurn,
  kpis: readonly Kpi[],
  { kpi: number, named, typed, by }: SetTarget,
): Picked | { readonly say: string } {
  const { pack } = turn;
  const words = pack.wording.dialogs.targets;
  const called = named === undefined ? [] : kpisCalled(pack, kpis, named);
  const only =
    called.length === 1 ? called[0] : number === undefined && kpis.length === 1 ? kpis[0] : undefined;
  const meant = number === undefined && named === undefined ? kpiSpokenOf(turn, kpis, typed) : undefined;
  const kpi = only ?? meant ?? kpis.find((each) => each.number === number);
  if (!kpi) {
    if (number !== undefined) return { say: fill(words.noSuchKpi, { number, count: kpis.length }) };
    const line = fill(words.which, { number: called[0]?.number ?? kpis[0]?.number ?? 1, typed });
    return { say: named === undefined || called.length > 0 ? line : fill(words.noneCalled, { name: named }) };
  }
  const { target, targetText } = kpi;
  const slots = { number: kpi.number, target: targetText };
  if (typed === '') return { say: fill(words.giveFigure, slots) };
  if (by === undefined) return { kpi, typed };
  if (target.mode !== 'number') return { say: fill(words.noPresent, slots) };
  const figure = Math.round('times' in by ? target.value * by.times : target.value + by.plus);
  // nothing is confirmed that did not happen
  return figure === target.value ? { say: fill(words.comesToSame, slots) } : { kpi, typed: String(figure) };
}
