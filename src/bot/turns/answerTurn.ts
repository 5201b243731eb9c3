import type { TurnRecord } from '../../storage/store';
import { NO_BODY, toldInDialog } from '../../turn/dialogAnswer';
import { isInvoke, type SentFile } from '../../turn/turnInput';
import type { ConnectorClient } from '../delivery/connectorClient';
import { QueueFullError, type ConversationQueue } from './conversationQueue';
import { activityOf, type Deliver } from '../delivery/deliver';
import { describeError, hashed, type Log } from '../log';
import type { FileAddress } from '../door/fileOf';
import type { InboundTurn } from '../door/parseTurn';
import type { Rates } from '../rates';
import type { LatelyTold } from './latelyTold';
import { showTyping } from './typing';
import { commitTurn, type Committed, type TurnParts } from './turn';
import { watchTurn } from './watchTurn';

export type InvokeAnswer = NonNullable<TurnRecord['invoke']>;

export interface AnswerParts extends TurnParts {
  readonly queue: ConversationQueue;
  readonly deliver: Deliver;
  readonly connector: ConnectorClient;
  readonly words: {
    /** "Not saved, please send it again": for when the database or the queue cannot take a turn. */
    readonly notSaved: string;
    /** The same for whoever sends faster than is answered. */
    readonly tooOften: string;
    /** What an invoke is told that has to wait longer than the channel does. */
    readonly stillWorking: string;
  };
  /** A file that came with a message, fetched and opened. */
  readonly readFile: (file: FileAddress) => Promise<SentFile>;
  /** How much of one person, and of one tenant, is answered. */
  readonly rates: Rates;
  readonly latelyTold: LatelyTold;
  /** The channel gives up after 15 s and sends again: we answer before, and go on delivering. */
  readonly deadlineMs: number;
  readonly log: Log;
}

/**
 * Takes one turn from the queue to its delivered replies. Resolves when the channel can be answered: an invoke at the
 * commit, a message when its replies are delivered; either when the deadline is over. Never throws.
 */
export async function answerTurn(parts: AnswerParts, turn: InboundTurn): Promise<InvokeAnswer | undefined> {
  const watch = watchTurn(parts, turn);
  return new Promise((resolve) => {
    const deadline = setTimeout(resolve, parts.deadlineMs, lateAnswer(parts, turn));
    const answer = (invoke: InvokeAnswer | undefined) => {
      clearTimeout(deadline);
      resolve(invoke);
    };
    if (!isAdmitted(parts, turn)) {
      watch.ended('too_often');
      void sayNotTaken(parts, turn, 'tooOften').then(answer);
      return;
    }
    runInOrder(parts, turn, answer, watch).catch((error: unknown) => {
      parts.log.error(
        { conversation: hashed(turn.address.conversationId), ...describeError(error) },
        'turn not saved',
      );
      watch.ended(error instanceof QueueFullError ? 'queue_full' : 'not_saved');
      void sayNotTaken(parts, turn, 'notSaved').then(answer);
    });
  });
}

function isAdmitted({ rates }: AnswerParts, { address }: InboundTurn): boolean {
  return rates.admits({ tenantId: address.tenantId, askedBy: address.channelUserId });
}

/** The turn goes on; an invoke that got no body would be told that nobody knows it. */
function lateAnswer(
  { words: { stillWorking } }: AnswerParts,
  { input }: InboundTurn,
): InvokeAnswer | undefined {
  if (input.kind === 'dialog') return toldInDialog(stillWorking);
  if (input.kind !== 'invoke') return undefined;
  return messageAnswer(stillWorking);
}

async function runInOrder(
  parts: AnswerParts,
  turn: InboundTurn,
  answer: (invoke: InvokeAnswer | undefined) => void,
  watch: ReturnType<typeof watchTurn>,
): Promise<void> {
  const stopTyping = showTyping(parts.connector, turn);
  const { file } = turn;
  let decided = turn;
  try {
    await parts.queue.run(turn.address, {
      prepare:
        file &&
        (async () => {
          decided = withFile(turn, await parts.readFile(file));
        }),
      commit: async () => {
        const committed = await commitTurn(parts, decided);
        watch.committed();
        if (isInvoke(turn.input)) answer(committed.invoke);
        return committed;
      },
      deliver: async (committed) => {
        stopTyping();
        await deliverSafely(parts, committed);
        answer(committed.invoke);
        watch.ended(committed.outcome);
      },
    });
  } finally {
    stopTyping();
  }
}

/** What was read of a file becomes a part of what the turn is decided from. */
function withFile(turn: InboundTurn, file: SentFile): InboundTurn {
  return turn.input.kind === 'message' ? { ...turn, input: { ...turn.input, file } } : turn;
}

/** What is committed is answered for: a failing delivery leaves its rows for later and fails no turn. */
async function deliverSafely({ deliver, log }: AnswerParts, { replies }: Committed): Promise<void> {
  try {
    await deliver(replies);
  } catch (error) {
    log.error(describeError(error), 'delivery stopped');
  }
}

/**
 * Nothing was stored, and it is said so. An invoke is told in its body. A message is answered straight to the channel, past the
 * outbox, which may not be written, and once a minute in a conversation. Never rely on the channel to deliver again.
 */
async function sayNotTaken(
  { connector, words, latelyTold, log }: AnswerParts,
  { input, address }: InboundTurn,
  why: 'notSaved' | 'tooOften',
): Promise<InvokeAnswer | undefined> {
  const told = words[why];
  if (input.kind === 'dialog') return toldInDialog(told);
  if (input.kind === 'invoke') return REFUSED_INVOKE[why](told);
  // an opinion that is lost is not worth a message
  if (input.kind === 'feedback') return NO_BODY;
  // nor is a greeting
  const asked = input.kind === 'message' || input.kind === 'press';
  if (!asked || !latelyTold.mayTell(address, why)) return undefined;
  const { serviceUrl, conversationId } = address;
  try {
    const activity = activityOf({ op: 'sendText', text: told }, address, conversationId);
    await connector.send(serviceUrl, conversationId, activity);
  } catch (error) {
    log.error(describeError(error), 'not even the apology was sent');
  }
  return undefined;
}

/** Nothing failed where somebody is only too fast: Teams shows a message, and no error of ours. */
const REFUSED_INVOKE = {
  notSaved: (message: string) => ({
    ...{ statusCode: 500, type: 'application/vnd.microsoft.error' },
    value: { code: 'NotSaved', message },
  }),
  tooOften: messageAnswer,
};

function messageAnswer(value: string): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}
