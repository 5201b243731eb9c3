// An officer on the wire: posts activities as Teams does and reads the cards that come back.
const http = require('node:http');
const { performance } = require('node:perf_hooks');
const { z } = require('zod');

/** @typedef {import('./connector').Sent} Sent */
/** @typedef {{ readonly conversation: string, readonly serviceUrl: string, readonly tenant?: string }} Person */
/** @typedef {{ readonly id: string, readonly card: unknown }} OpenCard A card with buttons, and the message it stands in. */
/** @typedef {Readonly<Record<string, unknown>>} Fields */

const field = z.looseObject({ id: z.string(), value: z.unknown().optional() });
const button = z.looseObject({ data: z.looseObject({ verb: z.string() }) });

const agent = new http.Agent({ keepAlive: true, maxSockets: 512 });
let ids = 0;

/**
 * Posts one activity; resolves with the milliseconds until the bot's HTTP answer (replies are delivered before it).
 * @param {number} port
 * @param {object} activity
 * @returns {Promise<number>}
 */
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
        const status = response.statusCode ?? 0;
        response.resume();
        response.on('end', () => {
          if ([200, 201, 202].includes(status)) resolve(performance.now() - started);
          else reject(new Error(`HTTP ${status} on port ${port} to ${body.toString().slice(0, 600)}`));
        });
      },
    );
    request.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      // the bot closed the kept connection at the moment it was taken again: nothing was read of it
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(post(port, activity));
      else reject(error);
    });
    request.end(body);
  });
}

/**
 * An activity of this person in this conversation: typed text, or a card's value with the message it was pressed in.
 * @param {Person} person
 * @param {Fields} said
 */
function activityOf({ conversation, serviceUrl, tenant = 'bench-tenant' }, said) {
  ids += 1;
  return {
    type: 'message',
    id: `a${ids}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${conversation}`, name: 'Bench Officer', aadObjectId: `officer-${conversation}` },
    recipient: { id: '28:bot', name: 'Social Value Assistant' },
    conversation: { id: conversation, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...said,
  };
}

/**
 * The newest card in a list of messages that has a button, with the id of its message.
 * @param {readonly Sent[]} messages
 * @returns {OpenCard | undefined}
 */
function newestCard(messages) {
  for (const { id, activity } of [...messages].reverse()) {
    const card = activity.attachments?.[0]?.content;
    if (submitsOf(card).length > 0) return { id, card };
  }
  return undefined;
}

/**
 * Every element and action of a card, at any depth, whose type begins so. Only these are parsed: the load must stay cheap.
 * @param {unknown} value
 * @param {string} type
 * @returns {Generator<object, void>}
 */
function* nodesOf(value, type) {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string' && value.type.startsWith(type)) yield value;
  for (const entry of Object.values(value)) yield* nodesOf(entry, type);
}

/**
 * What a press carries, of each button of a card.
 * @param {unknown} card
 */
const submitsOf = (card) => [...nodesOf(card, 'Action.Submit')].map((node) => button.parse(node).data);

/**
 * What a press sends: the button's data over the inputs as they stand, with `inputs` over those.
 * @param {OpenCard} open
 * @param {string} verb
 * @param {Fields} inputs
 */
function pressOf({ id, card }, verb, inputs = {}) {
  const buttons = submitsOf(card);
  const pressed = buttons.find((data) => data.verb === verb);
  if (!pressed)
    throw new Error(`No button ${verb}; there are ${buttons.map((data) => data.verb).join(', ')}`);
  /** @type {Record<string, unknown>} */
  const standing = {};
  for (const node of nodesOf(card, 'Input.')) {
    const { id: name, value = '' } = field.parse(node);
    standing[name] = value;
  }
  return { value: { ...standing, ...pressed, ...inputs }, replyToId: id };
}

module.exports = { post, activityOf, newestCard, pressOf, submitsOf };
