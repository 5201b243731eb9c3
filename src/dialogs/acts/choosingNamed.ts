import { CLEAR_FROM, lookUp } from '../../charter/lookUp/lookUp';
import { fill } from '../../charter/fill';
import type { Draft } from '../../record/draft';
import { refusal } from '../../record/revise';
import { readNumberWord } from '../../drafting/reading/numberWords';
import type { Decision } from '../../turn/decision';
import { findInCharter, useCommitment } from '../charter/lookUps';
import type { Step } from '../steps/step';
import type { DraftingTurn, Standing } from '../turn';
import { kpisOf, suits, tickedCommitments } from '../views/shortlistViews';
import { normalise } from '../words/normalise';
import type { DraftIntent } from '../words/draftIntent';
import { remark } from './askAgain';
import { chooseCommitments, setOneTarget } from './choosing';
import { locked } from './interview';

/** "Add schools", "remove the second one": the shortlist is ticked anew and shown again, not accepted. */
export function tickNamed(at: Standing, { tick, named }: Extract<DraftIntent, { does: 'tick' }>): Decision {
  if (refusal(at.draft, 'choose-commitments') !== undefined) return locked(at.turn, at.draft);
  return tick === 'add' ? addCommitment(at, named) : removeCommitment(at, named);
}

function addCommitment({ turn, draft, step }: Standing, named: string): Decision {
  const { pack } = turn;
  const id = byName(turn, named)[0];
  if (id === undefined) return findInCharter(turn, named);
  // Before the shortlist was shown, what is wanted is remembered for it.
  if (step.step === 'profile') return useCommitment(turn, draft, id);
  const name = pack.commitments.get(id)?.name ?? id;
  const { shortlist } = turn.caseOf(draft);
  if (!suits(shortlist, id)) return remark(turn, fill(pack.wording.dialogs.shortlist.unsuited, { name }));
  const lead = fill(pack.wording.dialogs.shortlist.added, { name });
  return chooseCommitments(turn, draft, [...tickedCommitments(shortlist, draft), id], shownAgain(step, lead));
}

function removeCommitment({ turn, draft, step }: Standing, named: string): Decision {
  const words = turn.pack.wording.dialogs.shortlist;
  const ticked = tickedCommitments(turn.caseOf(draft).shortlist, draft);
  const id = byPlace(turn, draft, step, named) ?? byName(turn, named).find((each) => ticked.includes(each));
  if (id === undefined) return remark(turn, fill(words.notThere, { name: named }));
  const lead = fill(words.removed, { name: turn.pack.commitments.get(id)?.name ?? id });
  return chooseCommitments(
    turn,
    draft,
    ticked.filter((each) => each !== id),
    shownAgain(step, lead),
  );
}

/** On the shortlist the shortlist is shown again; from the KPIs on, the KPIs that are left. */
function shownAgain({ step }: Step, lead: string): Parameters<typeof chooseCommitments>[3] {
  return { notes: { lead }, ...(step === 'shortlist' ? { open: { what: 'commitments' } } : {}) };
}

/** The commitments that a name can mean, best first: their own name, else what the Charter search finds. */
function byName(turn: DraftingTurn, named: string): readonly string[] {
  const exact = [...turn.pack.commitments.values()].find(
    ({ id, name }) => id === named || normalise(name) === named,
  );
  if (exact) return [exact.id];
  // only what is clearly named is altered
  const result = lookUp(turn.pack, named);
  return result.found === 'one' && result.share >= CLEAR_FROM ? [result.commitmentId, ...result.also] : [];
}

/** "The second one", "KPI 2", "2": counted as the card shows them. */
function byPlace(turn: DraftingTurn, draft: Draft, step: Step, named: string): string | undefined {
  const shown =
    step.step === 'shortlist'
      ? tickedAsShown(turn, draft)
      : kpisOf(turn, draft).map(({ commitmentId }) => commitmentId);
  if (/^last(?: one)?$/.test(named)) return shown.at(-1);
  const [, word = '', figure] =
    /^(?:(?:kpi|number|no\.?|commitment) )?(?:([a-z0-9]+)(?: one| kpi| commitment)?)$/.exec(named) ?? [];
  const place = turn.pack.wording.dialogs.ordinals.findIndex((names) => names.includes(word)) + 1;
  const number = place > 0 ? place : /^\d{1,2}$/.test(word) ? Number(word) : readNumberWord(figure ?? word);
  return number === undefined ? undefined : shown[number - 1];
}

/** The ticked ones in the order of the card: proposals first. */
function tickedAsShown(turn: DraftingTurn, draft: Draft): readonly string[] {
  const { shortlist } = turn.caseOf(draft);
  const ticked = tickedCommitments(shortlist, draft);
  const proposed = (id: string): boolean =>
    shortlist.entries.some((entry) => entry.commitmentId === id && entry.proposed);
  return [...ticked.filter(proposed), ...ticked.filter((id) => !proposed(id))];
}

/** "KPI 2 80", "make it 80": one target set; where it is not clear which, asks. */
export function setTargetNamed(
  { turn, draft }: Standing,
  { kpi: number, typed }: Extract<DraftIntent, { does: 'setTarget' }>,
): Decision {
  if (refusal(draft, 'set-targets') !== undefined) return locked(turn, draft);
  const words = turn.pack.wording.dialogs.targets;
  const kpis = kpisOf(turn, draft);
  const kpi =
    number === undefined && kpis.length === 1 ? kpis[0] : kpis.find((each) => each.number === number);
  if (kpi) return setOneTarget(turn, draft, kpi, typed);
  if (number === undefined) return remark(turn, fill(words.which, { number: kpis[0]?.number ?? 1, typed }));
  return remark(turn, fill(words.noSuchKpi, { number, count: kpis.length }));
}
