import type { Server as HttpServer } from 'node:http';
import { createServer, type Request, type Response, type Server } from 'restify';
import { answerDocument, page, type DocumentParts } from './documents/documentRoute';
import { answerExport, type ExportParts } from './documents/exportRoute';
import { bareRefusal, jsonReply, write, type HttpReply } from './httpReply';
import { describeError, type Log } from './log';
import { answerMessage, type MessageParts } from './door/messagesRoute';

export interface ServerParts extends MessageParts {
  readonly documents: DocumentParts;
  readonly exports: ExportParts;
  /** Whether the server can do its work: the schema is right and it is not stopping. */
  readonly isReady: () => Promise<boolean>;
  readonly log: Log;
}

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** How often Node looks for what has timed out: its own half a minute would leave them four times as long. */
const TIMEOUTS_LOOKED_FOR_MS = 2_000;
/** The channel uses some dozens; thousands that say nothing, or say it slowly, must leave it room. Each costs memory. */
const MOST_CONNECTIONS = 4_000;

/** The routes: messages from the channel, documents for link holders, and two for whoever runs the server. */
export function createHttpServer(parts: ServerParts): HttpServer {
  // a sender that asks first is told to go on when its token is good
  const server = createServer({ name: '', noWriteContinue: true });
  server.server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.server.requestTimeout = REQUEST_TIMEOUT_MS;
  Object.assign(server.server, { connectionsCheckingInterval: TIMEOUTS_LOOKED_FOR_MS });
  server.server.maxConnections = MOST_CONNECTIONS;
  // restify listens to what asks for another protocol and answers nothing: the connection would stay for good, and no limit of time ends it
  server.server.removeAllListeners('upgrade');
  answerErrorsBarely(server);
  server.post('/api/messages', async (request: Request, response: Response) => {
    write(response, await answerMessage(parts, request, response));
  });
  server.get('/documents/:draftId/:version', async (request: Request, response: Response) => {
    write(response, await answerDocumentSafely(parts, request));
  });
  server.get('/exports/:id', async (request: Request, response: Response) => {
    write(response, await answerExportSafely(parts, request));
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
  // it passes on what happens to Node's server, which is listened to itself; and what it passes on to nobody ends the process
  server.on('error', () => undefined);
  return server.server;
}

/** Every error of restify's own gets its status alone: its messages quote what was sent. */
function answerErrorsBarely(server: Server): void {
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    const { status, headers } = bareRefusal(statusOf(error));
    // not `write`: restify has to know that this is its answer
    if (!response.headersSent) response.sendRaw(status, '', { ...headers, 'content-length': '0' });
    done();
  });
}

function statusOf(error: unknown): number {
  const known = typeof error === 'object' && error !== null && 'statusCode' in error;
  return known && typeof error.statusCode === 'number' ? error.statusCode : 500;
}

function servePage(server: Server, path: string, title: string, text: string): void {
  const shown = page(200, title, text);
  server.get(path, async (_request: Request, response: Response) => {
    await Promise.resolve();
    write(response, shown);
  });
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

async function answerExportSafely({ exports, log }: ServerParts, request: Request): Promise<HttpReply> {
  try {
    const query = Object.fromEntries(new URLSearchParams(request.getQuery()));
    return await answerExport(exports, { ...query, id: request.getPath().split('/')[2] });
  } catch (error) {
    log.error(describeError(error), 'export not made');
    return page(500, exports.words.failedTitle, exports.words.exportFailed);
  }
}

function pathOf(request: Request): { draftId: unknown; version: unknown } {
  const [, , draftId, version] = request.getPath().split('/');
  return { draftId, version };
}
