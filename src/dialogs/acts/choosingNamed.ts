import { CLEAR_FROM, lookUp } from '../../charter/lookUp/lookUp';
import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { formatList } from '../../drafting/figures/formatList';
import type { Draft } from '../../record/draft';
import { refusal } from '../../record/revise';
import { readNumberWord } from '../../drafting/reading/numberWords';
import type { Decision } from '../../turn/decision';
import { findInCharter, useCommitment } from '../charter/lookUps';
import type { Step } from '../steps/step';
import { roomOf } from '../steps/stepOf';
import type { DraftingTurn, Standing } from '../turn';
import { kpisCalled } from '../views/kpisCalled';
import { kpisOf, suits, tickedCommitments } from '../views/shortlistViews';
import { ofTheme } from '../words/choices/ofTheme';
import { normalise } from '../words/phrases/normalise';
import type { DraftIntent } from '../words/draftIntent';
import { namedInCharter } from '../../drafting/explaining/namedInCharter';
import { addMeasure, measureCalled, wantMeasure } from './addingMeasure';
import { remark } from './askAgain';
import { chooseCommitments } from './choosing';
import { locked, type Passage } from './interview';

/** "Add schools", "remove the second one", "only the first and third": the shortlist is ticked anew and shown again, not accepted. */
export function tickNamed(at: Standing, does: Extract<DraftIntent, { does: 'tick' }>): Decision {
  if (refusal(at.draft, 'choose-commitments') !== undefined) return locked(at.turn, at.draft);
  switch (does.tick) {
    case 'add':
      return addCommitment(at, does.named);
    case 'remove':
      return tickAnew(at, does.named, (ticked, named) => ticked.filter((id) => !named.includes(id)));
    case 'keep':
      return tickAnew(at, does.named, (ticked, named) => ticked.filter((id) => named.includes(id)));
    case 'swap':
      return swapCommitments(at, does.named, does.instead);
  }
}

function addCommitment({ turn, draft, step }: Standing, named: string): Decision {
  const { pack } = turn;
  const measure = isCommitment(pack, named) ? undefined : measureCalled(turn, named);
  if (measure !== undefined)
    return !roomOf(turn, step).choosing
      ? wantMeasure(turn, draft, measure)
      : addMeasure(turn, draft, measure, openAgain(step));
  const whole = byName(turn, named)[0];
  const each = whole === undefined ? namesIn(pack, named).map((one) => byName(turn, one)[0]) : [whole];
  const ids = [...new Set(each.flatMap((one) => one ?? []))];
  const [id] = ids;
  if (id === undefined || ids.length < each.length) return findInCharter(turn, named);
  // Before the shortlist was shown, what is wanted is remembered for it.
  if (!roomOf(turn, step).choosing) return useCommitment(turn, draft, id);
  const words = pack.wording.dialogs.shortlist;
  const { shortlist } = turn.caseOf(draft);
  const unsuited = ids.find((one) => !suits(shortlist, one));
  if (unsuited !== undefined) return remark(turn, fill(words.unsuited, { name: nameOf(turn, unsuited) }));
  const ticked = tickedCommitments(shortlist, draft);
  const anew = ids.filter((one) => !ticked.includes(one));
  const names = (list: readonly string[]): string => formatList(list.map((one) => nameOf(turn, one)));
  if (anew.length === 0)
    return remark(
      turn,
      fill(words.already, { name: names(ids), kpis: kpisOfThem(turn, draft, ticked, ids) }),
    );
  return chooseCommitments(
    turn,
    draft,
    [...ticked, ...anew],
    shownAgain(step, sayAdded(turn, draft, [...ticked, ...anew], anew)),
  );
}

/** What is named is taken out or kept alone; where any of it is not there, nothing is. */
function tickAnew(
  { turn, draft, step }: Standing,
  named: string,
  anew: (ticked: readonly string[], named: readonly string[]) => readonly string[],
): Decision {
  const words = turn.pack.wording.dialogs.shortlist;
  const ticked = tickedCommitments(turn.caseOf(draft).shortlist, draft);
  const found = eachNamed(turn, draft, step, named);
  if ('missing' in found) return remark(turn, fill(words.notThere, { name: found.missing }));
  const left = anew(ticked, found.ids);
  const removed = ticked.filter((id) => !left.includes(id)).map((id) => nameOf(turn, id));
  if (removed.length === 0) return remark(turn, words.asTheyWere);
  const lead = fill(words.removed, { name: formatList(removed) });
  return chooseCommitments(turn, draft, left, shownAgain(step, lead));
}

function swapCommitments({ turn, draft, step }: Standing, named: string, instead: string): Decision {
  const words = turn.pack.wording.dialogs.shortlist;
  const { shortlist } = turn.caseOf(draft);
  const ticked = tickedCommitments(shortlist, draft);
  const found = eachNamed(turn, draft, step, named);
  if ('missing' in found) return remark(turn, fill(words.notThere, { name: found.missing }));
  const id = byName(turn, instead)[0];
  if (id === undefined) return findInCharter(turn, instead);
  if (!suits(shortlist, id)) return remark(turn, fill(words.unsuited, { name: nameOf(turn, id) }));
  const lead = [
    fill(words.removed, { name: formatList(found.ids.map((each) => nameOf(turn, each))) }),
    sayAdded(turn, draft, [...ticked.filter((each) => !found.ids.includes(each)), id], [id]),
  ].join(' ');
  const left = ticked.filter((each) => !found.ids.includes(each));
  return chooseCommitments(turn, draft, [...left, id], shownAgain(step, lead));
}

/** What was added, with the KPIs that it brings, so that nobody takes it for another measure. */
function sayAdded(
  turn: DraftingTurn,
  draft: Draft,
  ticked: readonly string[],
  anew: readonly string[],
): string {
  const words = turn.pack.wording.dialogs.shortlist;
  const name = formatList(anew.map((id) => nameOf(turn, id)));
  const kpis = kpisOfThem(turn, draft, ticked, anew);
  return kpis === '' ? fill(words.added, { name }) : fill(words.addedAs, { name, kpis });
}

/** The KPIs of some commitments, as they are where these are ticked. */
function kpisOfThem(
  turn: DraftingTurn,
  draft: Draft,
  ticked: readonly string[],
  ids: readonly string[],
): string {
  const as: Draft = { ...draft, choices: { ...draft.choices, commitments: ticked } };
  const kpis = kpisOf(turn, as).filter(({ commitmentId }) => ids.includes(commitmentId));
  return formatList(kpis.map(({ name, targetText }) => `${name}, ${targetText}`));
}

function nameOf({ pack }: DraftingTurn, id: string): string {
  return pack.commitments.get(id)?.name ?? id;
}

/** The ticked commitments that are named, each by its place or its name: all of them, or the first name that finds none. */
function eachNamed(
  turn: DraftingTurn,
  draft: Draft,
  step: Step,
  named: string,
): { readonly ids: readonly string[] } | { readonly missing: string } {
  const ticked = tickedCommitments(turn.caseOf(draft).shortlist, draft);
  const find = (each: string): string | undefined =>
    byPlace(turn, draft, step, each) ??
    (isAll(turn.pack, each) ? undefined : byName(turn, each).find((id) => ticked.includes(id))) ??
    kpisCalled(turn.pack, step.step === 'shortlist' ? [] : kpisOf(turn, draft), each)[0]?.commitmentId;
  // a name may itself have an "and" in it
  const whole = find(named);
  if (whole !== undefined) return { ids: [whole] };
  const names = namesIn(turn.pack, named);
  const theme = ofTheme(turn.pack, named)?.filter((id) => ticked.includes(id)) ?? [];
  if (theme.length > 0) return { ids: theme };
  const ids: string[] = [];
  for (const each of names) {
    const id = find(each);
    if (id === undefined) return { missing: each };
    ids.push(id);
  }
  return { ids };
}

/** "Everything" names none of them. */
function isAll({ wording }: CharterPack, named: string): boolean {
  return wording.dialogs.all.includes(named);
}

/** "The first and third", "the first two", "KPIs 1, 2 and 4". */
function namesIn({ wording }: CharterPack, named: string): readonly string[] {
  const [, end = '', count = ''] = /^(first|last) (\w+)(?: ones| kpis)?$/.exec(named) ?? [];
  const first = /^\d$/.test(count) ? Number(count) : readNumberWord(count);
  if (first !== undefined && end === 'last')
    return Array.from({ length: first }, (_each, at) => `last but ${String(at)}`);
  if (first !== undefined) return wording.dialogs.ordinals.slice(0, first).map(([name = '']) => name);
  return named
    .replace(/^(?:kpis|numbers|nos|commitments) /, '')
    .replace(/ (?:ones|kpis|both)$/, '')
    .split(/\s*(?:,|&|\+|\band\b|\bor\b)\s*/)
    .map((each) => each.replace(/^(?:the|also) /, '').trim())
    .filter((each) => each !== '');
}

/** On the shortlist the shortlist is shown again; from the KPIs on, the KPIs that are left. */
function shownAgain({ step }: Pick<Step, 'step'>, lead: string): Parameters<typeof chooseCommitments>[3] {
  return { notes: { lead, undo: true }, ...openAgain({ step }) };
}

function openAgain({ step }: Pick<Step, 'step'>): Pick<Passage, 'open'> {
  return step === 'shortlist' ? { open: { what: 'commitments' } } : {};
}

function isCommitment({ commitments }: CharterPack, named: string): boolean {
  return [...commitments.values()].some(({ id, name }) => id === named || normalise(name) === named);
}

/** The commitments that a name can mean, best first: their own name, else what the Charter search finds. */
function byName(turn: DraftingTurn, named: string): readonly string[] {
  const exact = namedInCharter(turn.pack, named);
  if (exact?.of === 'commitment') return [exact.id];
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
  const fromEnd = /^last but (\d)$/.exec(named)?.[1];
  if (fromEnd !== undefined) return shown.at(-1 - Number(fromEnd));
  const [, word = '', figure] =
    /^(?:(?:kpi|number|no\.?|commitment) )?(?:([a-z0-9]+)(?: one| kpi| commitment)?)$/.exec(named) ?? [];
  const place = turn.pack.wording.dialogs.ordinals.findIndex((names) => names.includes(word)) + 1;
  const number = place > 0 ? place : /^\d{1,2}$/.test(word) ? Number(word) : readNumberWord(figure ?? word);
  return number === undefined ? undefined : shown[number - 1];
}

/** The ticked ones in the order of the card. */
function tickedAsShown(turn: DraftingTurn, draft: Draft): readonly string[] {
  return tickedCommitments(turn.caseOf(draft).shortlist, draft);
}
