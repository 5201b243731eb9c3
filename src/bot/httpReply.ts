import type { ServerResponse } from 'node:http';

/** An HTTP answer as plain values. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** A status with a value as JSON, or with nothing. */
export function jsonReply(status: number, value?: unknown): HttpReply {
  if (value === undefined) return { status, headers: {}, body: '' };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

/** A status and nothing else. The connection ends with it, so that a body that is still coming ties up nothing. */
export function bareRefusal(status: number): HttpReply {
  return { status, headers: { connection: 'close' }, body: '' };
}

/** How long a sender that is still sending has to hear its refusal; cut off at once, it would hear a broken line instead. */
const HEARD_WITHIN_MS = 250;

export function write(response: ServerResponse, { status, headers, body }: HttpReply): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  if (response.req.complete || headers['connection'] !== 'close') {
    response.end(body);
    return;
  }
  // the body stays unread: what the sender goes on sending waits on its own side
  response.write(body);
  response.flushHeaders();
  // destroyed, not ended: an end would first read on
  setTimeout(() => response.destroy(), HEARD_WITHIN_MS).unref();
}
