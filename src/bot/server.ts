import { createServer, plugins, type Request, type Response, type Server } from 'restify';
import type { InboundActivity } from './activity';
import { KeysUnavailableError, UnauthorisedError } from './authenticationErrors';
import { answerDocument, page, type DocumentParts, type HttpReply } from './documentRoute';
import { checkInbound, type GuardPolicy } from './inboundGuard';
import { describeError, type Log } from './log';
import { refuseBadRequests } from './refusals';

/** An answer to the channel: a status, and a body for an invoke. */
export interface ChannelAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface ServerParts {
  readonly policy: GuardPolicy;
  /** Authenticates and answers one activity; throws UnauthorisedError or KeysUnavailableError. */
  readonly answer: (activity: InboundActivity, authorization: string) => Promise<ChannelAnswer>;
  readonly documents: DocumentParts;
  /** Whether the server can do its work: the schema is right and it is not stopping. */
  readonly isReady: () => Promise<boolean>;
  readonly log: Log;
}

const LARGEST_BODY = 256 * 1024;
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** The routes: messages from the channel, documents for link holders, and two for whoever runs the server. */
export function createHttpServer(parts: ServerParts) {
  const server = createServer({ name: '' });
  server.server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.server.requestTimeout = REQUEST_TIMEOUT_MS;
  refuseBadRequests(server);
  const body = plugins.bodyParser({ mapParams: false, mapFiles: false, maxBodySize: LARGEST_BODY });
  server.post('/api/messages', body, async (request: Request, response: Response) => {
    const { status, body: answer } = await answerMessage(parts, request);
    write(response, jsonReply(status, answer));
  });
  server.get('/documents/:draftId/:version', async (request: Request, response: Response) => {
    write(response, await answerDocumentSafely(parts, request));
  });
  // What the manifest names as the app's website, privacy notice and terms of use.
  const { words } = parts.documents;
  servePage(server, '/', words.aboutTitle, words.about);
  servePage(server, '/privacy', words.privacyTitle, words.privacy);
  servePage(server, '/terms', words.termsTitle, words.terms);
  server.get('/healthz', async (_request: Request, response: Response) => {
    await Promise.resolve();
    write(response, jsonReply(200, { status: 'ok' }));
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const ready = await parts.isReady();
    write(response, jsonReply(ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' }));
  });
  return server;
}
export type HttpServer = ReturnType<typeof createHttpServer>;

function servePage(server: Server, path: string, title: string, text: string): void {
  const shown = page(200, title, text);
  server.get(path, async (_request: Request, response: Response) => {
    await Promise.resolve();
    write(response, shown);
  });
}

async function answerMessage({ policy, answer, log }: ServerParts, request: Request): Promise<ChannelAnswer> {
  const inbound = checkInbound(request.body, policy);
  if ('refused' in inbound) {
    log.warn({ why: inbound.why }, 'activity refused');
    return { status: inbound.refused };
  }
  try {
    return await answer(inbound.activity, request.headers.authorization ?? '');
  } catch (error) {
    if (error instanceof UnauthorisedError) return { status: 401 };
    log.error(describeError(error), 'activity not answered');
    return { status: error instanceof KeysUnavailableError ? 503 : 500 };
  }
}

async function answerDocumentSafely({ documents, log }: ServerParts, request: Request): Promise<HttpReply> {
  try {
    const query = Object.fromEntries(new URLSearchParams(request.getQuery()));
    return await answerDocument(documents, { ...query, ...pathOf(request) });
  } catch (error) {
    log.error(describeError(error), 'document not made');
    return page(500, documents.words.failedTitle, documents.words.failed);
  }
}

function pathOf(request: Request): { draftId: unknown; version: unknown } {
  const [, , draftId, version] = request.getPath().split('/');
  return { draftId, version };
}

function jsonReply(status: number, body: unknown): HttpReply {
  if (body === undefined) return { status, headers: {}, body: '' };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}

function write(response: Response, { status, headers, body }: HttpReply): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
