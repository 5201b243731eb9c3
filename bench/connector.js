// The channel's side on loopback: takes what a bot sends, gives each message an id, and remembers the cards.
const events = require('node:events');
const http = require('node:http');
const { z } = require('zod');

const activityShape = z.looseObject({
  summary: z.string().optional(),
  attachments: z.array(z.looseObject({ content: z.unknown().optional() })).optional(),
});
/** @typedef {z.infer<typeof activityShape>} SentActivity */
/** @typedef {{ readonly method: string, readonly id: string, readonly activity: SentActivity }} Sent One call of a bot. */
/** @typedef {Awaited<ReturnType<typeof startConnector>>} Connector */

/** Starts a connector; `take(conversation)` is what came since the last `take`. */
async function startConnector() {
  /** @type {Map<string, Sent[]>} */
  const sent = new Map();
  let count = 0;
  const server = http.createServer((request, response) => {
    /** @type {Buffer[]} */
    const chunks = [];
    request.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    request.on('end', () => {
      const conversation = decodeURIComponent(/conversations\/([^/]+)/.exec(request.url ?? '')?.[1] ?? '');
      count += 1;
      const id = `m${count}`;
      const activity = activityShape.parse(JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}'));
      sent.set(conversation, [
        ...(sent.get(conversation) ?? []),
        { method: request.method ?? '', id, activity },
      ]);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id }));
    });
  });
  server.keepAliveTimeout = 60_000;
  await events.once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    serviceUrl: `http://127.0.0.1:${portOf(server)}/`,
    /** @param {string} conversation */
    take: (conversation) => {
      const messages = sent.get(conversation) ?? [];
      sent.delete(conversation);
      return messages;
    },
    stop: () => new Promise((done) => server.close(done)),
  };
}

/**
 * The port that a listening server got.
 * @param {import('node:net').Server} server
 */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen on a port.');
  return address.port;
}

module.exports = { startConnector, portOf };
