import type { Entry } from '../record/revise';
import type { OwnDrafts, PickDrafts } from '../turn/composeBox';
import type { DraftVersion, LiveView, Op, Snapshot, SnapshotRequest, StoreChange } from '../turn/decision';
import type { Exported, Kept } from './exports';
import type { Owner } from './owner';

/** Where replies of a conversation go. */
export interface ConversationAddress {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly scope: 'personal' | 'group' | 'channel';
  /** The bot's and the person's channel account ids, for new personal chats. */
  readonly botId: string;
  readonly channelUserId: string;
  readonly userId?: string;
}

/** One reply to send: a row of the outbox. `address` is where; for `sendPersonal` the person's own chat if it is known. */
export interface OutboxRow {
  readonly id: number;
  readonly turnKey: string;
  readonly position: number;
  readonly op: Op;
  readonly address: ConversationAddress;
  /** Set for `sendPersonal`: the person's personal conversation, where one is known. */
  readonly personalConversationId?: string;
}

/** A reply that cannot be read, of another shape or damaged: it is given up, and harms no other. */
export interface UnreadableRow {
  readonly id: number;
  readonly unreadable: true;
  /** Since when it waits for another instance, which may be newer and know it; absent where there is none. */
  readonly othersSince?: string;
}

/** A reply that another instance is sending: what comes behind it waits until it is settled. */
export interface HeldRow {
  readonly id: number;
  readonly heldElsewhere: true;
}

/** A reply as it waits in the outbox. */
export type WaitingRow = OutboxRow | UnreadableRow | HeldRow;

/** A card in the chat that can still be pressed, by the message that holds it; `userId`: whom it was made for. */
export interface LiveCard extends LiveView, ConversationKey {
  readonly activityId: string;
  readonly userId?: string;
  readonly madeAt: string;
}

/** Which conversation's replies wait. */
export type ConversationKey = Pick<ConversationAddress, 'conversationId' | 'tenantId'>;

/** What is kept of an activity that was handled, so that a repeat applies nothing. */
export interface TurnRecord {
  readonly key: string;
  readonly invoke?: { readonly statusCode: number; readonly type: string; readonly value: unknown };
}

/** Reads and writes inside one transaction; there is no other way in, so nothing can wait between. */
export interface TurnTransaction {
  /** First statement of a turn: inserts or locks the conversation row and keeps its address. */
  lockConversation(address: ConversationAddress, now: string): Promise<void>;
  findTurn(key: string): Promise<TurnRecord | undefined>;
  /** Takes replies of a conversation to send them: those that are neither delivered nor given up nor too old, of all its turns, in order. */
  waiting(conversation: ConversationKey, now: string): Promise<WaitingRow[]>;
  /** The cards of a conversation that can be pressed, oldest first, whatever became of the replies that brought them. */
  liveCards(conversation: ConversationKey): Promise<LiveCard[]>;
  /** What made this person's draft what it is, oldest first: what an undo needs, and a history tells. */
  changesOf(address: ConversationAddress, draftId: string): Promise<readonly Entry[]>;
  read(address: ConversationAddress, request: SnapshotRequest): Promise<Snapshot>;
  apply(address: ConversationAddress, changes: readonly StoreChange[], now: string): Promise<void>;
  /** Records that an activity was handled. `nonce`: of a press that was applied; a later `read` of it by the same person says `pressedBefore`. */
  recordTurn(
    address: ConversationAddress,
    record: TurnRecord & { readonly nonce?: string },
    now: string,
  ): Promise<void>;
  /** Puts replies in the outbox, in order, and returns them with their ids. */
  enqueue(
    address: ConversationAddress,
    turnKey: string,
    ops: readonly Op[],
    now: string,
  ): Promise<OutboxRow[]>;
  /** Counts failures of one input in a row; returns how many there were before. */
  countFailure(key: string, now: string): Promise<number>;
  /** The input worked: its next failure is a first one. */
  forgetFailures(key: string): Promise<void>;
}

/** How often answers of one kind were found helpful, or not, on one day. */
export interface FeedbackCount {
  readonly day: string;
  /** What the answer showed; "unknown" where it is not known any more. */
  readonly about: string;
  readonly reaction: string;
  readonly times: number;
}

/**
 * The store: SQLite now, PostgreSQL by the same code. Whatever meets another process's lock waits without holding anything up,
 * and throws StoreBusyError when that takes too long.
 */
export interface Store {
  /** Runs `work` in one transaction; once more from the start after it met a lock and was undone. */
  transaction<T>(work: (tx: TurnTransaction) => Promise<T>): Promise<T>;
  /** A reply was sent; `activityId` is the message that now shows it, where the channel named it. */
  markDelivered(row: OutboxRow, activityId: string | undefined, now: string): Promise<void>;
  /** A reply may have arrived or not; returns how often that was so of this one. */
  noteUnsure(outboxId: number): Promise<number>;
  /** Gives up on a row that can never be delivered (403, 404 on the conversation). */
  abandon(outboxId: number, reason: string, now: string): Promise<void>;
  /** What has become of a reply that another instance was sending: the row, now ours, where that instance is gone. */
  whatBecameOf(outboxId: number): Promise<WaitingRow | 'settled'>;
  /** Leaves replies that it took to whichever instance takes them next. */
  letGo(outboxIds: readonly number[]): Promise<void>;
  /** Says that this instance is alive, where there may be several. */
  noteAlive(): Promise<void>;
  /** How many replies wait to be sent, of all conversations, and since when the oldest does. */
  outboxDepth(now: string): Promise<{ readonly waiting: number; readonly oldestAt?: string }>;
  /** Conversations with replies that wait for somebody to send them, whose replies have waited longest first. */
  waitingConversations(now: string): Promise<ConversationKey[]>;
  /** A saved version, and how often links to it were revoked, for the download route; the signature of the link has been checked. */
  findVersion(
    draftId: string,
    version: number,
  ): Promise<{ reference: string; linksFrom: number; version: DraftVersion } | undefined>;
  /** Whose an export is that a link stands for; the signature of the link has been checked. */
  findExport(id: string, now: string): Promise<Exported | undefined>;
  /** All that is kept of a person beside their drafts, and one draft whole, as rows. */
  readKeptBeside(owner: Owner): Promise<Kept>;
  readKeptDraft(owner: Owner, draftId: string): Promise<Kept | undefined>;
  /** This person's drafts, those that are picked of their list, for the compose box: reads only, past every turn that writes. */
  readOwnDrafts(owner: Owner, pick: PickDrafts): Promise<OwnDrafts>;
  /** Deletes payloads older than an hour and keys older than a day; says how many replies it gave up undelivered. */
  sweep(now: string): Promise<{ readonly tooOld: number }>;
  /** Deletes drafts that nobody has finished or changed for so many days; says how many. Over several goes, where there are very many. */
  lapse(now: string, days: number): Promise<number>;
  /** Leaves nothing of what was deleted in files of the engine, as far as they are ours. */
  settleDeletions(now: string): Promise<void>;
  /** How often answers were found helpful, or not, a day and a kind of answer. */
  readFeedback(): Promise<FeedbackCount[]>;
  /** Throws when the schema is older than the code. */
  checkSchema(): Promise<void>;
  /** Throws when the schema is older than the code, or when nothing can be written: it writes, to know. */
  checkUsable(): Promise<void>;
  close(): Promise<void>;
}

/** Told of what the database keeps back or fails at, by whoever counts it. */
export interface StoreWatch {
  /** Work met a lock, or no database, and is tried again. */
  retried(): void;
  /** Work was given up: `busy` for too long, or an error of the engine's. */
  failed(how: 'busy' | 'error'): void;
}

/** The database was locked, or could not be reached, for longer than can be waited: nothing was read or written. */
export class StoreBusyError extends Error {
  constructor() {
    super('The database is locked by another process, or cannot be reached');
    this.name = 'StoreBusyError';
  }
}

/** A write met a draft, or settings, that changed since they were read: the turn is decided again on the new state. */
export class StaleWriteError extends Error {
  constructor(what: string) {
    super(`${what} changed since it was read`);
    this.name = 'StaleWriteError';
  }
}
