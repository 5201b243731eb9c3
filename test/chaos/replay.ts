import { withoutDialogs } from '../../src/cards/json/withoutDialogs';
import type { CharterPack } from '../../src/charter/pack';
import type { Dialogs } from '../../src/bot/turns/turn';
import type { Op } from '../../src/turn/decision';
import { textOf, type Json } from '../support/cardPress';
import { Model, type Standing, type TenantSettings } from './model';
import type { Kept, RecordedTurn } from './record';

/** A reply that the model says was told. */
export interface Told {
  readonly turn: RecordedTurn;
  readonly content: string;
  /** A card left behind by typing is changed where the channel takes it at once, and else stays. */
  readonly mayFail: boolean;
}

/** What a person's turns, in the order in which the bot committed them, come to by the model. */
export interface Replay {
  readonly model: Model;
  readonly told: readonly Told[];
  /** Turns whose recorded replies are not the model's. */
  readonly wrong: readonly string[];
  /** Turns that ended in an apology. */
  readonly failed: readonly string[];
}

/** Plays the committed turns of one person in memory and compares what each put in the outbox. */
export function replay(pack: CharterPack, dialogs: Dialogs, kept: Kept, settings: TenantSettings): Replay {
  const references = new Map(kept.drafts.map(({ id, reference }) => [String(id), String(reference)]));
  const model = new Model(dialogs, settings, (id) => references.get(id) ?? GONE);
  const [told, wrong, failed]: [Told[], string[], string[]] = [[], [], []];
  for (const turn of kept.turns) {
    const recorded = turn.replies.map(({ op }) => contentOf(op));
    if (recorded.some((content) => content.includes(JSON.stringify(pack.wording.cards.problem.title)))) {
      failed.push(turn.key);
      continue;
    }
    const decisions = standingsOf(turn).map((standing) => model.decide(turn.at, turn.input, standing));
    const same = decisions.find(({ ops }) => sameReplies(ops, turn));
    const decision = same ?? decisions[0]!;
    if (!same) wrong.push(difference(turn, decision.ops));
    model.keep(turn.input, decision);
    // a draft that is gone took its reference along: what was told of it is taken from the record
    const ops = same ? turn.replies.map(({ op }) => op) : decision.ops;
    told.push(...ops.map((op) => ({ turn, content: contentOf(op), mayFail: op.op === 'refresh' })));
  }
  return { model, told, wrong, failed };
}

const GONE = 'SV-GONE';

/** The message that a card stands in is the channel's affair: both ways to go on from the pressed one are right. */
function standingsOf({ input, replies }: RecordedTurn): readonly Standing[] {
  const refreshed = replies.find(({ op }) => op.op === 'refresh')?.op;
  const openCard = refreshed?.op === 'refresh' ? { openCard: refreshed.activityId } : {};
  if (input.kind !== 'press' || input.cardActivityId === undefined) return [openCard];
  return [openCard, { ...openCard, lastMessage: input.cardActivityId }];
}

function sameReplies(ops: readonly Op[], { replies }: RecordedTurn): boolean {
  const [expected, recorded] = [ops, replies.map(({ op }) => op)].map((each) =>
    each.map((op) => `${op.op} ${'activityId' in op ? op.activityId : ''} ${contentOf(op)}`).join('\n'),
  );
  if (!expected!.includes(GONE)) return expected === recorded;
  return masked(expected!) === masked(recorded!);
}

function masked(content: string): string {
  return content.replace(/SV-(GONE|\d+)/g, 'SV-');
}

function difference({ key, replies }: RecordedTurn, ops: readonly Op[]): string {
  const line = (op: Op) => `${op.op}: ${readable(op)}`;
  return [
    `${key} told\n      ${replies.map(({ op }) => line(op)).join('\n      ') || 'nothing'}`,
    `    and not\n      ${ops.map(line).join('\n      ') || 'nothing'}`,
  ].join('\n');
}

/** A reply in a line. */
export function readable(op: Op): string {
  const text = 'card' in op ? textOf(op.card as unknown as Json) : op.text;
  return text.replaceAll('\n', ' / ').slice(0, 160);
}

/** What a reply shows, as the channel takes it in local mode, which has no dialogs. */
export function contentOf(op: Op): string {
  return canonical('card' in op ? withoutDialogs(op.card) : op.text);
}

/** JSON with its keys in order, so that what is the same reads the same. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
