import type { Next, Request, Response, Server } from 'restify';

/**
 * Refuses what is no JSON before its body is read, and answers every error of restify's own with its status alone:
 * its messages quote what was sent.
 */
export function refuseBadRequests(server: Server): void {
  server.pre((request: Request, response: Response, next: Next) => {
    if (request.method === 'POST' && !isPlainJson(request)) {
      // restify counts compressed bytes against its limit, so nothing compressed is read at all
      response.writeHead(415, { 'content-length': 0, connection: 'close' });
      response.end();
      next(false);
      return;
    }
    next();
  });
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    if (!response.headersSent) {
      response.sendRaw(statusOf(error), '', { 'content-length': '0' });
    }
    done();
  });
}

function isPlainJson({ headers }: Request): boolean {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase() === 'application/json' && headers['content-encoding'] === undefined;
}

function statusOf(error: unknown): number {
  const known = typeof error === 'object' && error !== null && 'statusCode' in error;
  return known && typeof error.statusCode === 'number' ? error.statusCode : 500;
}
