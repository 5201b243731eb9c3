import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Meter } from '../metrics/meter';
import { NoAnswerError, type HttpAnswer, type HttpClient } from './httpClient';
import { Quiet } from './quiet';
import { askedDelay, retryDelay } from './retryDelay';
import { traceHeader } from '../trace';

/** What became of one call to the channel. */
export type Sent =
  | { readonly outcome: 'sent'; readonly id?: string }
  /** The activity cannot be replaced: it is not there (any more), or the channel fails on it again and again. */
  | { readonly outcome: 'missing' }
  /** The conversation is closed to the bot: blocked, removed, disabled. Nothing more can be sent there. */
  | { readonly outcome: 'gone'; readonly reason: string }
  /** The channel may have taken it or not, twice: sending again might show it once more. */
  | { readonly outcome: 'ambiguous'; readonly reason: string }
  /** The channel will never take it as it is. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** The channel has not taken it: it can be sent later. */
  | { readonly outcome: 'later'; readonly reason: string };

export interface ConnectorClient {
  /** A new message. Creating is not idempotent: after a 5xx or no answer it is tried once more, since two cards do less harm than none. */
  send(serviceUrl: string, conversationId: string, activity: object): Promise<Sent>;
  /** Replaces a message. Idempotent: tried again after 502–504 and no answer. */
  update(serviceUrl: string, conversationId: string, activityId: string, activity: object): Promise<Sent>;
  /** Shows that somebody writes. No loss where the channel does not take it: tried once, never throws. */
  sendTyping(serviceUrl: string, conversationId: string, activity: object): Promise<void>;
  /** Replaces a message that may as well stay as it is: tried once. */
  refresh(serviceUrl: string, conversationId: string, activityId: string, activity: object): Promise<Sent>;
  /** The personal conversation with a member; the channel gives the same one again. */
  createPersonal(serviceUrl: string, parameters: PersonalChat): Promise<Sent>;
}

/** Who is to be written to. */
export interface PersonalChat {
  readonly isGroup: false;
  readonly bot: { readonly id: string };
  readonly members: readonly [{ readonly id: string }];
  readonly tenantId: string;
  readonly channelData: { readonly tenant: { readonly id: string } };
}

export interface ConnectorOptions {
  readonly http: HttpClient;
  /** The bot's token for the channel; undefined in local mode. */
  readonly token: (() => Promise<string>) | undefined;
  /** Hosts that may be called at all, checked before each call. */
  readonly isAllowed: (serviceUrl: string) => boolean;
  /** Longest wait the channel may ask for before the reply is left for later. */
  readonly longestWaitMs: number;
  /** Once aborted nothing is waited for: what would be tried again is left for later. */
  readonly stopping: AbortSignal;
  readonly meter?: Pick<Meter, 'channelCalled' | 'channelRetried'> | undefined;
}

const ATTEMPTS = 5;
/** What may have arrived is not sent again and again in one call. */
const UNSURE_ATTEMPTS = 2;

/** One call: where, and how often it is made at most. */
interface Call {
  readonly method: 'POST' | 'PUT';
  readonly serviceUrl: string;
  /** What the channel limits: a conversation, or the making of new ones. */
  readonly place: string;
  readonly address: string;
  readonly body: object;
  readonly attempts?: number;
}

/** The channel's REST API, as little of it as this bot needs (docs/platform.md#sending: the SDK's own client repeats creating posts). */
export function createConnectorClient(options: ConnectorOptions): ConnectorClient {
  const quiet = new Quiet();
  const conversations = (serviceUrl: string) => `${serviceUrl.replace(/\/+$/, '')}/v3/conversations`;
  const activities = (serviceUrl: string, id: string) =>
    `${conversations(serviceUrl)}/${encodeURIComponent(id)}/activities`;
  const post = (serviceUrl: string, id: string, body: object): Call => {
    const place = activities(serviceUrl, id);
    return { method: 'POST', serviceUrl, place, address: place, body };
  };
  const put = (serviceUrl: string, id: string, activityId: string, body: object): Call => {
    const place = activities(serviceUrl, id);
    return { method: 'PUT', serviceUrl, place, address: `${place}/${encodeURIComponent(activityId)}`, body };
  };
  return {
    send: (serviceUrl, id, activity) => call(options, quiet, post(serviceUrl, id, activity)),
    update: (serviceUrl, id, activityId, activity) =>
      call(options, quiet, put(serviceUrl, id, activityId, activity)),
    refresh: (serviceUrl, id, activityId, activity) =>
      call(options, quiet, { ...put(serviceUrl, id, activityId, activity), attempts: 1 }),
    sendTyping: async (serviceUrl, id, activity) => {
      // a sign of life that fails is nobody's failure
      await call(options, quiet, { ...post(serviceUrl, id, activity), attempts: 1 }).catch(() => undefined);
    },
    createPersonal: (serviceUrl, body) => {
      const address = conversations(serviceUrl);
      // how many are made is limited tenant by tenant: one that must wait keeps no other waiting
      const place = `${address}|${body.tenantId}`;
      return call(options, quiet, { method: 'POST', serviceUrl, place, address, body });
    },
  };
}

async function call(options: ConnectorOptions, quiet: Quiet, one: Call): Promise<Sent> {
  const sent = await callAgain(options, quiet, one);
  options.meter?.channelCalled(sent.outcome);
  return sent;
}

/** Calls until the channel has said something that stands, or has been asked often enough. */
async function callAgain(
  { http, token, isAllowed, longestWaitMs, stopping, meter }: ConnectorOptions,
  quiet: Quiet,
  { method, serviceUrl, place, address, body, attempts = ATTEMPTS }: Call,
): Promise<Sent> {
  if (!isAllowed(serviceUrl)) return { outcome: 'refused', reason: 'service host not allowed' };
  const left = quiet.left(place);
  // what is tried once is not worth a wait
  if (left > 0 && (attempts === 1 || left > longestWaitMs || !(await waited(left, stopping))))
    return { outcome: 'later', reason: 'asked to wait' };
  const json = JSON.stringify(body);
  for (let attempt = 1; ; attempt += 1) {
    const tried = await attemptOnce(http, token, method, address, json);
    if ('settled' in tried) return tried.settled;
    const delay = retryDelay(attempt, tried.retryAfter);
    // what may as well stay as it is keeps nothing else back
    if (attempts > 1) quiet.keep(place, askedDelay(tried.retryAfter));
    const most = tried.otherwise.outcome === 'ambiguous' ? Math.min(attempts, UNSURE_ATTEMPTS) : attempts;
    if (attempt >= most || delay > longestWaitMs || !(await waited(delay, stopping))) return tried.otherwise;
    meter?.channelRetried();
  }
}

/** False when the wait was cut short. */
async function waited(delay: number, stopping: AbortSignal): Promise<boolean> {
  try {
    await wait(delay, undefined, { signal: stopping });
    return true;
  } catch {
    return false;
  }
}

/** Either how the call ended, or that it may be made again, with how it ends when it is not. */
type Tried =
  { readonly settled: Sent } | { readonly retryAfter: string | undefined; readonly otherwise: Sent };

async function attemptOnce(
  http: HttpClient,
  token: ConnectorOptions['token'],
  method: 'POST' | 'PUT',
  address: string,
  json: string,
): Promise<Tried> {
  let headers: Record<string, string>;
  try {
    headers = { ...traceHeader(), ...(token && { authorization: `Bearer ${await token()}` }) };
  } catch {
    return { settled: { outcome: 'later', reason: 'no token' } };
  }
  try {
    return judge(method, await http.request(method, address, json, headers));
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    const reason = `no answer (${error.code})`;
    if (!error.sent) return { retryAfter: undefined, otherwise: { outcome: 'later', reason } };
    if (method === 'PUT') return { retryAfter: undefined, otherwise: { outcome: 'later', reason } };
    return { retryAfter: undefined, otherwise: { outcome: 'ambiguous', reason } };
  }
}

const answerShape = z.looseObject({ id: z.string().exactOptional() });
const problemShape = z.looseObject({ error: z.looseObject({ code: z.string() }) });

/** What an answer means (docs/platform.md#retries): 429 and 412 are waited for, and 5xx, for a new message once. */
function judge(method: 'POST' | 'PUT', answer: HttpAnswer): Tried {
  const { status } = answer;
  const reason = `HTTP ${status}`;
  if (status >= 200 && status < 300) {
    const parsed = answerShape.safeParse(parseJson(answer.body));
    return { settled: { outcome: 'sent', ...(parsed.data?.id !== undefined && { id: parsed.data.id }) } };
  }
  if (status === 429 || status === 412) {
    return { retryAfter: answer.headers['retry-after'], otherwise: { outcome: 'later', reason } };
  }
  if (status >= 500) {
    if (method === 'POST')
      return { retryAfter: answer.headers['retry-after'], otherwise: { outcome: 'ambiguous', reason } };
    // left for later, it would keep everything after it back for as long as this one card fails
    return { retryAfter: answer.headers['retry-after'], otherwise: { outcome: 'missing' } };
  }
  if (status === 401) return { settled: { outcome: 'later', reason } };
  if (status === 404 && method === 'PUT' && codeOf(answer) !== 'ConversationNotFound') {
    return { settled: { outcome: 'missing' } };
  }
  if (status === 403 || status === 404) return { settled: { outcome: 'gone', reason } };
  return { settled: { outcome: 'refused', reason } };
}

function codeOf(answer: HttpAnswer): string | undefined {
  return problemShape.safeParse(parseJson(answer.body)).data?.error.code;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
