import { activityShape } from '../../src/bot/door/activity';
import { parseTurn } from '../../src/bot/door/parseTurn';
import type { Op } from '../../src/turn/decision';
import type { TurnInput } from '../../src/turn/turnInput';
import type { Json } from '../support/cardPress';
import type { Delivered } from './journal';
import type { ChaosStore, Row } from './stores';

/** A turn as the bot committed it. */
export interface RecordedTurn {
  readonly key: string;
  /** ISO time that it was decided with. */
  readonly at: string;
  readonly input: TurnInput;
  /** What it put in the outbox, and what became of each. */
  readonly replies: readonly RecordedReply[];
}

export interface RecordedReply {
  readonly op: Op;
  readonly state: string;
  readonly reason: string;
}

/** What the database holds of one person and their conversation. */
export interface Kept {
  /** In the order in which they were committed. */
  readonly turns: readonly RecordedTurn[];
  /** Keys of turns whose activity nobody sent. */
  readonly strange: readonly string[];
  readonly drafts: readonly Row[];
  readonly changes: readonly Row[];
  readonly versions: readonly Row[];
  readonly interviews: readonly Row[];
}

/** Reads everything that the bot kept, by conversation. `sent`: what was delivered to it. */
export async function readKept(store: ChaosStore, sent: readonly Delivered[]): Promise<(who: Whose) => Kept> {
  const inputs = inputsByKey(sent);
  const turns = await by(store, 'select * from turns', 'conversation_id');
  const outbox = await by(
    store,
    'select outbox.id, turn_key, state, reason, kept_replies.op from outbox join kept_replies on kept_replies.id = outbox.id order by outbox.id',
    'turn_key',
  );
  const drafts = await by(store, 'select * from drafts order by id', 'owner_id');
  const changes = await by(store, 'select * from changes order by draft_id, revision', 'who');
  const versions = await by(store, 'select * from versions order by draft_id, version', 'draft_id');
  const interviews = await by(store, 'select * from interviews', 'conversation_id');
  return ({ conversationId, userId }) => {
    const rows = turns(conversationId).map((row) => ({ row, replies: outbox(text(row['key'])) }));
    // replies are numbered while the conversation is held, so their order is that of the commits
    rows.sort((a, b) => numberOf(a) - numberOf(b) || text(a.row['at']).localeCompare(text(b.row['at'])));
    return {
      turns: rows.flatMap(({ row, replies }) => {
        const input = inputs.get(text(row['key']));
        return input
          ? [{ key: text(row['key']), at: text(row['at']), input, replies: replies.map(toReply) }]
          : [];
      }),
      strange: rows.map(({ row }) => text(row['key'])).filter((key) => !inputs.has(key)),
      drafts: drafts(userId),
      changes: changes(userId),
      versions: drafts(userId).flatMap(({ id }) => versions(text(id))),
      interviews: interviews(conversationId),
    };
  };
}

export interface Whose {
  readonly conversationId: string;
  readonly userId: string;
}

/** How many replies still wait to be delivered. */
export async function countWaiting(store: ChaosStore): Promise<number> {
  const [row] = await store.rows(`select count(*) as n from outbox where state = 'waiting'`);
  return Number(row?.['n'] ?? 0);
}

function inputsByKey(sent: readonly Delivered[]): Map<string, TurnInput> {
  const found = new Map<string, TurnInput>();
  for (const { activity } of sent) {
    const turn = parsed(activity);
    if (turn?.key !== undefined) found.set(turn.key, turn.input);
  }
  return found;
}

/** An activity as the bot reads it. */
export function parsed(activity: Json) {
  return parseTurn(activityShape.parse(activity));
}

function toReply({ op, state, reason }: Row): RecordedReply {
  return { op: JSON.parse(text(op)) as Op, state: text(state), reason: text(reason ?? '') };
}

/** Where a turn stands among those of its conversation; one without replies is put where its time is. */
function numberOf({ replies }: { readonly replies: readonly Row[] }): number {
  return Number(replies[0]?.['id'] ?? 0);
}

async function by(
  store: ChaosStore,
  query: string,
  column: string,
): Promise<(value: string) => readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of await store.rows(query)) {
    const name = text(row[column]);
    const known = found.get(name);
    if (known) known.push(row);
    else found.set(name, [row]);
  }
  return (value) => found.get(value) ?? [];
}

function text(value: unknown): string {
  return String(value);
}
