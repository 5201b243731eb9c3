import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from './refusals';

const LARGEST_BODY = 256 * 1024;

/** Reads a body as JSON, no more of it than is allowed. Nothing is asked of the sender before this is called. */
export async function readJson(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  if (!isPlainJson(request)) throw new Refusal(415, 'no plain JSON');
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) throw new Refusal(413, 'too large');
  if (request.headers.expect !== undefined) response.writeContinue();
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'no plain JSON');
  }
}

/** Nothing compressed is read at all, so that nothing can swell. */
function isPlainJson({ headers }: IncomingMessage): boolean {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase() === 'application/json' && headers['content-encoding'] === undefined;
}

/** How long it may take is the server's request timeout, which ends the connection. */
function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= LARGEST_BODY) return;
      chunks = [];
      request.pause();
      reject(new Refusal(413, 'too large'));
    });
    request.once('end', () => {
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
    const breakOff = () => {
      reject(new Refusal(400, 'broken off'));
    };
    request.once('error', breakOff);
    request.once('close', breakOff);
  });
}
