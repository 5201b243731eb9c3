import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InboundActivity } from './activity';
import { bareRefusal, jsonReply, type HttpReply } from '../httpReply';
import { checkInbound, type Caller, type GuardPolicy } from './inboundGuard';
import { describeError, type Log } from '../log';
import { readJson } from './readJson';
import type { Meter } from '../metrics/meter';
import { Refusal } from './refusals';
import type { RepeatsLog } from './repeatsLog';
import { inTrace } from '../trace';

/** An answer to the channel: a status, and a body for an invoke. */
export interface ChannelAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface MessageParts {
  /** Who calls, from the header alone; throws Refusal. */
  readonly authenticate: (authorization: string | undefined) => Promise<Caller>;
  readonly policy: GuardPolicy;
  readonly answer: (activity: InboundActivity) => Promise<ChannelAnswer>;
  readonly refused: Pick<RepeatsLog, 'note'>;
  readonly meter?: Pick<Meter, 'requestRefused'> | undefined;
  readonly log: Log;
}

/** The one door for activities: whoever has no good token costs us a header, and is told nothing but a status. */
export function answerMessage(
  parts: MessageParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<HttpReply> {
  return inTrace(request.headers['traceparent'], () => answerInTrace(parts, request, response));
}

async function answerInTrace(
  { authenticate, policy, answer, refused, meter, log }: MessageParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<HttpReply> {
  try {
    const caller = await authenticate(request.headers.authorization);
    const body = await readJson(request, response);
    const activity = checkInbound(body, caller, policy);
    const { status, body: answered } = await answer(activity);
    return jsonReply(status, answered);
  } catch (error) {
    if (error instanceof Refusal) {
      refused.note(error.reason);
      meter?.requestRefused(error.reason);
      return bareRefusal(error.status);
    }
    log.error(describeError(error), 'activity not answered');
    return bareRefusal(500);
  }
}
