// The channel's side on loopback: takes what a bot sends, gives each message an id, and remembers the cards.
const http = require('node:http');

/** Starts a connector; `sentTo(conversation)` is what came since the last `take`. */
function startConnector() {
  const sent = new Map();
  let count = 0;
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const conversation = decodeURIComponent(/conversations\/([^/]+)/.exec(request.url)?.[1] ?? '');
      count += 1;
      const id = `m${count}`;
      const activity = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
      if (!sent.has(conversation)) sent.set(conversation, []);
      sent.get(conversation).push({ method: request.method, id, activity });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id }));
    });
  });
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        serviceUrl: `http://127.0.0.1:${server.address().port}/`,
        take: (conversation) => {
          const messages = sent.get(conversation) ?? [];
          sent.delete(conversation);
          return messages;
        },
        calls: () => count,
        stop: () => new Promise((done) => server.close(done)),
      }),
    );
  });
}

module.exports = { startConnector };
