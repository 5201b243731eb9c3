import type { Card } from '../cards/card';
import type { CharterPack } from '../charter/pack';
import type { Case } from '../drafting/case';
import type { Moment } from '../charter/schema/sayings';
import type { Draft, DraftContent, DraftingContext } from '../record/draft';
import type { StepNotes } from './acts/stepNotes';
import type { Step, StepName } from './steps/step';
import type { DecideEnv, Decision, Interview, LiveView, Op, Snapshot, StoreChange } from '../turn/decision';
import type { TurnInput } from '../turn/turnInput';
import type { DraftIntent } from './words/draftIntent';
import type { WriteKey } from '../cards/json/cardAction';

/** Everything one turn is decided from. */
export interface Turn {
  readonly pack: CharterPack;
  readonly env: DecideEnv;
  readonly input: TurnInput;
  readonly snapshot: Snapshot;
  /** The rooms of the steps: given, so that what is done at one step may show another. */
  readonly steps: StepRooms;
  /** What is worked out from a draft, once a turn. */
  readonly openCase: (context: DraftingContext, content: DraftContent) => Case;
}

/** A turn of a person we know, with the settings of their authority: what drafting needs. */
export interface DraftingTurn extends Turn {
  readonly context: DraftingContext;
  readonly userId: string;
  readonly caseOf: (content: DraftContent) => Case;
}

/** The draft under way and the step it stands at, as the officer sees it. */
export interface Standing {
  readonly turn: DraftingTurn;
  readonly draft: Draft;
  readonly step: Step;
}

type Open = NonNullable<Interview['open']>;

/** Everything there is to say of one step of the interview. */
export interface StepRoom<N extends StepName = StepName> {
  /** The step, where the officer opened it; undefined where they opened something else. */
  opened?(draft: Draft, open: Open): Step<N> | undefined;
  /** The step, where the draft waits for it by itself; the first room of the list that says so has it. */
  due?(turn: DraftingTurn, draft: Draft): Step<N> | undefined;
  /** Every question is answered by the time a draft stands here. */
  readonly answered: boolean;
  /** Commitments, measures and targets can be chosen by then. */
  readonly choosing: boolean;
  /** One thing is asked here, so the card is shown again after an aside; a long card is a press away. */
  readonly asksOneThing: boolean;
  /** Whether anything is asked here at all. */
  readonly asks: boolean;
  /** What the step is to words typed at it. */
  readonly moment: Moment;
  card(turn: DraftingTurn, draft: Draft, step: Step<N>, write: WriteKey, notes: StepNotes): Card;
  /** What the step waits for, where a draft is left at it. */
  waitsFor(turn: DraftingTurn, step: Step<N>): string;
  back(turn: DraftingTurn, draft: Draft, step: Step<N>): Decision;
  /** Words of its own that the step takes, besides the titles of its buttons. */
  hears?(at: Standing, said: string): DraftIntent | undefined;
  /** What "go on" does here, without drawing the card. */
  goOn?(turn: DraftingTurn, draft: Draft): Decision;
  /** What a mere "ok" agrees to here. */
  accept?(turn: DraftingTurn, draft: Draft): Decision;
}

/** One room a step, in the order in which a draft passes them. */
export type StepRooms = { readonly [N in StepName]: StepRoom<N> };

/** The message that holds the pressed card, where the turn is a press and the channel says which. */
export function pressedCard(turn: Turn): string | undefined {
  return turn.input.kind === 'press' || turn.input.kind === 'invoke' ? turn.input.cardActivityId : undefined;
}

/** A message of its own. */
export type SendOp = Extract<Op, { op: 'send' }>;

/** A card with what it shows, so that it can be updated later, pressed or not. */
export interface LiveCard {
  readonly card: Card;
  readonly live: LiveView;
}

export function send(shown: Card | LiveCard): SendOp {
  return { op: 'send', ...showing(shown) };
}

function showing(shown: Card | LiveCard): Omit<SendOp, 'op'> {
  if ('live' in shown) return { ...showing(shown.card), live: shown.live };
  return { card: shown.json, summary: shown.json.fallbackText };
}

/** Shows a card in the place of the pressed one: the same with what is wrong, or what comes next. What was typed gets a new one. */
export function showInPlace(turn: Turn, shown: Card | LiveCard): Op {
  const activityId = pressedCard(turn);
  return activityId === undefined ? send(shown) : { op: 'update', activityId, ...showing(shown) };
}

/** Something long to read: opened as a message of its own, its pages turned in place. */
export function showPage(turn: Turn, page: number | undefined, cardOf: (page: number) => Card): Decision {
  const shown = cardOf(page ?? 0);
  return say(page === undefined ? send(shown) : showInPlace(turn, shown));
}

/** Turns the pressed card into its read-only answer, and the card that was answered by typing where the channel takes it. */
export function settle(turn: Turn, card: Card): readonly Op[] {
  const activityId = pressedCard(turn);
  return activityId === undefined ? leave(turn, card) : [{ op: 'update', activityId, ...showing(card) }];
}

/** Puts another card where the newest one is that could be pressed when something was typed. */
export function leave({ input, snapshot }: Turn, card: Card): readonly Op[] {
  const { openCard: activityId } = snapshot;
  if (input.kind !== 'message' || activityId === undefined) return [];
  return [{ op: 'refresh', activityId, ...showing(card) }];
}

/** The interview row as it stands, touched now, with what changed. */
export function interviewNow(turn: Turn, next: Omit<Interview, 'lastSeen'>): StoreChange {
  return { change: 'saveInterview', interview: { ...next, lastSeen: turn.env.now } };
}

/** A decision that only says something: the interview stays where it was. */
export function say(...ops: readonly Op[]): Decision {
  return { changes: [], ops };
}
