import { searchCharter } from '../../charter/searchCharter';
import { fill } from '../../charter/fill';
import type { Draft } from '../../record/draft';
import { readNumberWord } from '../../drafting/reading/numberWords';
import { selectCommitments } from '../../drafting/selection/selection';
import { remark } from '../acts/askAgain';
import { startOf } from './asked';
import { chooseCommitments, setOneTarget } from '../acts/choosing';
import { normalise } from './command';
import type { Decision } from '../../turn/decision';
import { findInCharter, useCommitment } from '../charter/lookUps';
import { refusal } from '../../record/revise';
import { locked } from '../acts/interview';
import { kpisOf, suits, tickedCommitments } from '../views/shortlistViews';
import type { Step } from '../steps/step';
import type { DraftingTurn } from '../turn';

/** "Add schools", "remove the second one": the shortlist is ticked anew and shown again, not accepted. */
export function tickByWords(
  turn: DraftingTurn,
  draft: Draft,
  step: Step,
  text: string,
): Decision | undefined {
  const { add, remove } = turn.pack.wording.dialogs;
  const said = normalise(text);
  const verb = startOf(said, [...add, ...remove]);
  if (verb === undefined) return undefined;
  if (refusal(draft, 'choose-commitments') !== undefined) return locked(turn, draft);
  // Before the shortlist was shown there is nothing to take out yet; what is wanted is remembered for it.
  if (step.step === 'profile' && !add.includes(verb)) return undefined;
  const named = said.slice(verb.length).trim().replace(/^the /, '');
  return add.includes(verb)
    ? addCommitment(turn, draft, step, named)
    : removeCommitment(turn, draft, step, named);
}

function addCommitment(turn: DraftingTurn, draft: Draft, step: Step, named: string): Decision {
  const { pack } = turn;
  const id = byName(turn, named)[0];
  if (id === undefined) return findInCharter(turn, named);
  if (step.step === 'profile') return useCommitment(turn, draft, id);
  const name = pack.commitments.get(id)?.name ?? id;
  const shortlist = shortlistOf(turn, draft);
  if (!suits(shortlist, id)) return remark(turn, fill(pack.wording.dialogs.shortlist.unsuited, { name }));
  const lead = fill(pack.wording.dialogs.shortlist.added, { name });
  return chooseCommitments(turn, draft, [...tickedCommitments(shortlist, draft), id], shownAgain(step, lead));
}

function removeCommitment(turn: DraftingTurn, draft: Draft, step: Step, named: string): Decision {
  const words = turn.pack.wording.dialogs.shortlist;
  const ticked = tickedCommitments(shortlistOf(turn, draft), draft);
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

function shortlistOf(turn: DraftingTurn, draft: Draft): ReturnType<typeof selectCommitments> {
  return turn.caseOf(draft).shortlist;
}

/** The commitments that a name can mean, best first: their own name, else what the Charter search finds. */
function byName(turn: DraftingTurn, named: string): readonly string[] {
  const exact = [...turn.pack.commitments.values()].find(
    ({ id, name }) => id === named || normalise(name) === named,
  );
  return exact ? [exact.id] : searchCharter(turn.pack, named).map(({ commitmentId }) => commitmentId);
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
  const shortlist = shortlistOf(turn, draft);
  const ticked = tickedCommitments(shortlist, draft);
  const proposed = (id: string): boolean =>
    shortlist.entries.some((entry) => entry.commitmentId === id && entry.proposed);
  return [...ticked.filter(proposed), ...ticked.filter((id) => !proposed(id))];
}

const ONE_TARGET =
  /^(?:(?:make|set|change|put|have) )?(?:the )?(?:target (?:for|of) )?kpi ?([a-z]{3,5}|\d{1,2})(?:'s)?(?: target)? ?(?:=|:|to|is|at)? (\S.{0,60})$/;
const THAT_TARGET = /^(?:make|set|change) (?:it|that|the target)(?: to)? (\S.{0,60})$/;

/** "KPI 2 80", "make it 80": one target set. */
export function setTargetByWords(turn: DraftingTurn, draft: Draft, text: string): Decision | undefined {
  const said = normalise(text);
  const [, which, typed] = ONE_TARGET.exec(said) ?? [];
  const that = THAT_TARGET.exec(said)?.[1];
  const number = which === undefined ? undefined : /\d/.test(which) ? Number(which) : readNumberWord(which);
  if (number === undefined && that === undefined) return undefined;
  if (refusal(draft, 'set-targets') !== undefined) return locked(turn, draft);
  const words = turn.pack.wording.dialogs.targets;
  const kpis = kpisOf(turn, draft);
  const kpi =
    number === undefined && kpis.length === 1 ? kpis[0] : kpis.find((each) => each.number === number);
  if (kpi) return setOneTarget(turn, draft, kpi, typed ?? that ?? '');
  if (number === undefined)
    return remark(turn, fill(words.which, { number: kpis[0]?.number ?? 1, typed: that ?? '' }));
  return remark(turn, fill(words.noSuchKpi, { number, count: kpis.length }));
}
