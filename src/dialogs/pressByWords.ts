import type { CardJson } from '../cards/cardJson';
import { parseCardAction } from '../cards/parseCardAction';
import { findSubmit, findVerb, inputDefaults } from '../cards/cardInputs';
import { fill } from '../charter/fill';
import type { Draft } from '../drafting/draft';
import { cleanText } from '../drafting/reading/cleanText';
import { chooseCommitments, setTargets } from './choosing';
import { normalise } from './command';
import type { Decision } from './decision';
import { rename } from './draftsDialog';
import { notice } from './notices';
import { profileOf } from './profileViews';
import { press } from './presses';
import { selectCommitments } from '../drafting/selection';
import { kpisOf, tickedCommitments } from './shortlistViews';
import type { Step } from './step';
import { stepCard } from './stepCard';
import { say, type DraftingTurn } from './turn';

/**
 * Words typed beside a card: the title of one of its buttons presses that button with the inputs as they stand, so that
 * every card can be used without a mouse. Steps also take their own words: "add …" and "remove …" on the shortlist,
 * "KPI 2 80" on the targets, a title when renaming. Undefined: the words mean nothing to this card.
 */
export function pressByWords(turn: DraftingTurn, draft: Draft, step: Step, said: string): Decision | undefined {
  const card = stepCard(turn, draft, step);
  const goesOn = said === 'goOn' || said === 'accept';
  const button = goesOn ? primaryOf(card, step, said) : findSubmit(card, (title) => normalise(title) === normalise(said));
  if (button) return pressButton(turn, draft, card, button);
  if (goesOn) return undefined;
  switch (step.step) {
    case 'shortlist':
      return tick(turn, draft, said);
    case 'kpis':
      return oneTarget(turn, draft, said);
    case 'rename':
      return rename(turn, draft, said);
    default:
      return undefined;
  }
}

/**
 * The button that goes on. A question has none, because its answer is what is asked for; a deletion must be said in its
 * own words; and a draft is marked as ready by a yes, not by "go on".
 */
function primaryOf(card: CardJson, step: Step, said: 'goOn' | 'accept'): ReturnType<typeof findSubmit> {
  switch (step.step) {
    case 'profile':
    case 'shortlist':
    case 'measures':
    case 'kpis':
      return findSubmit(card, () => true);
    case 'belowFloor':
      return said === 'accept' ? findSubmit(card, () => true) : undefined;
    case 'review':
      return said === 'accept' ? (findVerb(card, 'acceptAndReady') ?? findVerb(card, 'markReady')) : undefined;
    case 'question':
    case 'form':
    case 'rename':
    case 'delete':
      return undefined;
  }
}

function pressButton(turn: DraftingTurn, draft: Draft, card: CardJson, button: Readonly<Record<string, unknown>>): Decision | undefined {
  const action = parseCardAction({ ...inputDefaults(card), ...button });
  if (!action || action.verb === 'answer') return undefined;
  // The card was made from the draft this instant, so its draft and revision are the current ones.
  return press({ ...turn, snapshot: { ...turn.snapshot, named: draft, pressedBefore: false } }, action);
}

function tick(turn: DraftingTurn, draft: Draft, said: string): Decision | undefined {
  const { add, remove } = turn.pack.wording.dialogs;
  const words = normalise(said);
  const starts = (phrases: readonly string[]): string | undefined => phrases.find((phrase) => words.startsWith(`${phrase} `));
  const verb = starts(add) ?? starts(remove);
  if (verb === undefined) return undefined;
  const named = words.slice(verb.length + 1);
  const commitment = [...turn.pack.commitments.values()].find(
    ({ id, name }) => id === named || normalise(name) === named,
  );
  if (!commitment) return undefined;
  const ticked = tickedCommitments(selectCommitments(turn.pack, turn.context, draft, profileOf(turn, draft)), draft);
  const next = add.includes(verb) ? [...ticked, commitment.id] : ticked.filter((id) => id !== commitment.id);
  return chooseCommitments(turn, draft, next);
}

const ONE_TARGET = /^kpi\s*(\d{1,2})\s*(?:=|:|to|is)?\s+?(\S.{0,60})$/;

function oneTarget(turn: DraftingTurn, draft: Draft, said: string): Decision | undefined {
  const match = ONE_TARGET.exec(normalise(cleanText(said)));
  if (!match?.[1] || !match[2]) return undefined;
  const kpis = kpisOf(turn, draft);
  const kpi = kpis.find((each) => each.number === Number(match[1]));
  if (kpi) return setTargets(turn, draft, { [kpi.measureId]: match[2] });
  const { noSuchKpi } = turn.pack.wording.dialogs.targets;
  return say(notice(turn, { lines: [fill(noSuchKpi, { number: match[1], count: kpis.length })] }));
}
