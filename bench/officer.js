// An officer on the wire: posts activities as Teams does and reads the cards that come back.
const http = require('node:http');
const { performance } = require('node:perf_hooks');

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
let ids = 0;

/** Posts one activity; resolves with the milliseconds until the bot's HTTP answer (replies are delivered before it). */
function post(port, activity) {
  const body = Buffer.from(JSON.stringify(activity));
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const request = http.request(
      {
        port,
        host: '127.0.0.1',
        path: '/api/messages',
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': body.length },
      },
      (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200 || response.statusCode === 201 || response.statusCode === 202
            ? resolve(performance.now() - started)
            : reject(
                new Error(`HTTP ${response.statusCode} on port ${port} to ${body.toString().slice(0, 600)}`),
              ),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** An activity of this person in this conversation: typed text, or a card's value with the message it was pressed in. */
function activityOf({ conversation, serviceUrl }, said) {
  ids += 1;
  return {
    type: 'message',
    id: `a${ids}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${conversation}`, name: 'Bench Officer', aadObjectId: `officer-${conversation}` },
    recipient: { id: '28:bot', name: 'Social Value Assistant' },
    conversation: { id: conversation, conversationType: 'personal', tenantId: 'bench-tenant' },
    channelData: { tenant: { id: 'bench-tenant' } },
    ...said,
  };
}

/** The newest card in a list of messages that has a button, with the id of its message. */
function newestCard(messages) {
  for (const { id, activity } of [...messages].reverse()) {
    const card = activity.attachments?.[0]?.content;
    if (card && submitsOf(card).length > 0) return { id, card };
  }
  return undefined;
}

function* nodesOf(value) {
  if (Array.isArray(value)) for (const entry of value) yield* nodesOf(entry);
  else if (typeof value === 'object' && value !== null) {
    yield value;
    for (const entry of Object.values(value)) yield* nodesOf(entry);
  }
}

const submitsOf = (card) => [...nodesOf(card)].filter((node) => node.type === 'Action.Submit');

/** What a press sends: the button's data over the inputs as they stand, with `inputs` over those. */
function pressOf({ id, card }, verb, inputs = {}) {
  const button = submitsOf(card).find((node) => node.data?.verb === verb);
  if (!button)
    throw new Error(
      `No button ${verb}; there are ${submitsOf(card)
        .map((node) => node.data?.verb)
        .join(', ')}`,
    );
  const defaults = {};
  for (const node of nodesOf(card)) if (node.type?.startsWith('Input.')) defaults[node.id] = node.value ?? '';
  return { value: { ...defaults, ...button.data, ...inputs }, replyToId: id };
}

module.exports = { post, activityOf, newestCard, pressOf };
