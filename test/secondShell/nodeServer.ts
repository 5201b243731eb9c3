import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { answerDocument } from '../../src/bot/documents/documentRoute';
import { answerMessage } from '../../src/bot/door/messagesRoute';
import { bareRefusal, jsonReply, write, type HttpReply } from '../../src/bot/httpReply';
import type { ServerParts } from '../../src/bot/server';

/** The routes on Node's own server in place of restify. */
export function nodeServer(parts: ServerParts): http.Server {
  const server = http.createServer((request, response) => void answer(parts, request, response));
  // a sender that asks first is told to go on when its token is good
  server.on(
    'checkContinue',
    (request: IncomingMessage, response: ServerResponse) => void answer(parts, request, response),
  );
  return server;
}

async function answer(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const reply = await route(parts, `${request.method ?? ''} ${url.pathname}`, url, {
    request,
    response,
  }).catch(() => bareRefusal(500));
  write(response, reply);
}

async function route(
  parts: ServerParts,
  asked: string,
  url: URL,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<HttpReply> {
  if (asked === 'POST /api/messages') return answerMessage(parts, request, response);
  if (asked === 'GET /healthz') return jsonReply(200, { status: 'ok' });
  if (asked === 'GET /readyz') return jsonReply((await parts.isReady()) ? 200 : 503, {});
  const [, , draftId, version] = url.pathname.split('/');
  if (asked.startsWith('GET /documents/'))
    return answerDocument(parts.documents, { ...Object.fromEntries(url.searchParams), draftId, version });
  return bareRefusal(404);
}
