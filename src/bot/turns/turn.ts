import type { DecideEnv, Decision, Snapshot, SnapshotRequest } from '../../turn/decision';
import type { TurnInput } from '../../turn/turnInput';
import {
  StaleWriteError,
  StoreBusyError,
  type ConversationKey,
  type Store,
  type TurnRecord,
  type TurnTransaction,
  type WaitingRow,
} from '../../storage/store';
import { failureKey } from './failureKey';
import { describeError, hashed, type Log } from '../log';
import type { InboundTurn } from '../door/parseTurn';
import type { Meter, TurnOutcome } from '../metrics/meter';
import type { Probes } from '../probes';

/** The pure part of a turn, with the charter pack already in it. */
export interface Dialogs {
  snapshotRequest(input: TurnInput): SnapshotRequest;
  decide(env: DecideEnv, input: TurnInput, snapshot: Snapshot): Decision;
  apologise(input: TurnInput, failure: { readonly reference: string; readonly again: boolean }): Decision;
}

export interface TurnParts {
  readonly store: Pick<Store, 'transaction'>;
  readonly dialogs: Dialogs;
  /** Clock, ids and links as they are now. */
  readonly env: () => DecideEnv;
  readonly log: Log;
  readonly probes: Probes;
  /** Counts, where somebody wants to know. */
  readonly meter?: Meter | undefined;
}

/** What stands in the database once a turn is committed: the answer to an invoke, and what the conversation has still to be sent. */
export interface Committed {
  readonly outcome: Extract<TurnOutcome, 'answered' | 'duplicate' | 'apologised'>;
  readonly invoke?: NonNullable<TurnRecord['invoke']>;
  readonly replies: readonly WaitingRow[];
}

/**
 * One writing turn (docs/design.md#d1): a short transaction that locks, recognises a repeat, reads, decides, writes, records and
 * puts the replies in the outbox. A failure rolls back, and a second transaction records the apology. Throws only when
 * the database is locked for too long or fails twice: then nothing was saved.
 */
export async function commitTurn(parts: TurnParts, turn: InboundTurn): Promise<Committed> {
  const env = parts.env();
  const key = turn.key ?? `no-id|${env.newId()}`;
  try {
    return await decideOnFreshState(parts, turn, key, env);
  } catch (error) {
    // an apology would wait for the same lock
    if (error instanceof StoreBusyError) throw error;
    const reference = env.newId().slice(0, 8);
    parts.log.error(
      { reference, conversation: hashed(turn.address.conversationId), ...describeError(error) },
      'turn failed',
    );
    return apologiseFor(parts, turn, key, env, reference);
  }
}

/** A stale write means that something else changed the draft: the turn is decided once more on what is there now. */
async function decideOnFreshState(
  parts: TurnParts,
  turn: InboundTurn,
  key: string,
  env: DecideEnv,
): Promise<Committed> {
  try {
    return await decideAndWrite(parts, turn, key, env);
  } catch (error) {
    if (!(error instanceof StaleWriteError)) throw error;
    parts.meter?.conflictMet();
    return decideAndWrite(parts, turn, key, env);
  }
}

async function decideAndWrite(
  { store, dialogs, probes }: TurnParts,
  { input, address }: InboundTurn,
  key: string,
  env: DecideEnv,
): Promise<Committed> {
  const committed = await store.transaction(async (tx) => {
    await tx.lockConversation(address, env.now);
    const repeat = await findRepeat(tx, key, address, env.now);
    if (repeat) return repeat;
    const request = dialogs.snapshotRequest(input);
    const decision = dialogs.decide(env, input, await tx.read(address, request));
    const written = await write(tx, { input, address, key }, decision, env.now, usedNonce(request, decision));
    await tx.forgetFailures(failureKey(input));
    await probes.beforeCommit?.();
    return written;
  });
  await probes.afterCommit?.();
  return committed;
}

/** A refused press uses up nothing: the person whose button it is can still press it. */
function usedNonce({ nonce }: SnapshotRequest, { applied, changes }: Decision): string | undefined {
  return applied === false || changes.length === 0 ? undefined : nonce;
}

/** A repeat applies nothing: it gets the recorded answer, and what was not delivered yet is sent. */
async function findRepeat(
  tx: TurnTransaction,
  key: string,
  conversation: ConversationKey,
  now: string,
): Promise<Committed | undefined> {
  const record = await tx.findTurn(key);
  if (!record) return undefined;
  return {
    outcome: 'duplicate',
    ...(record.invoke && { invoke: record.invoke }),
    replies: await tx.waiting(conversation, now),
  };
}

async function write(
  tx: TurnTransaction,
  { address, key }: InboundTurn & { readonly key: string },
  { changes, ops, invoke }: Decision,
  now: string,
  nonce: string | undefined,
): Promise<Committed> {
  await tx.apply(address, changes, now);
  await tx.recordTurn(
    address,
    { key, ...(invoke && { invoke }), ...(nonce !== undefined && { nonce }) },
    now,
  );
  // replies of earlier turns that wait go first
  const earlier = await tx.waiting(address, now);
  const replies = [...earlier, ...(await tx.enqueue(address, key, ops, now))];
  return { outcome: 'answered', ...(invoke && { invoke }), replies };
}

/** The same input failing a second time leaves the interview, so that no conversation is stuck. */
async function apologiseFor(
  { store, dialogs }: TurnParts,
  { input, address }: InboundTurn,
  key: string,
  env: DecideEnv,
  reference: string,
): Promise<Committed> {
  return store.transaction(async (tx) => {
    await tx.lockConversation(address, env.now);
    const failedBefore = await tx.countFailure(failureKey(input), env.now);
    const apology = dialogs.apologise(input, { reference, again: failedBefore > 0 });
    const written = await write(tx, { input, address, key }, apology, env.now, undefined);
    return { ...written, outcome: 'apologised' };
  });
}
