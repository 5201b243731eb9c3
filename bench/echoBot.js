// The yardstick: the same SDK and restify, no state, no drafting. It sends the very cards that the assistant sent in a
// recorded interview, call for call: on turn k of a style it makes the recorded updates and sends.
// It loads nothing that the comparison does not need, not even a validator: its start is measured too.
const { readFileSync } = require('node:fs');
const restify = require('restify');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

/** @typedef {{ readonly method: string, readonly activity: Partial<import('botbuilder').Activity> }} Call */
/** @typedef {Readonly<Record<string, readonly (readonly Call[])[]>>} Script What was called, by style and turn. */

/**
 * The benchmark wrote the file a moment ago, so that it is an object is proof enough.
 * @param {unknown} value
 * @returns {value is Script}
 */
const isScript = (value) => typeof value === 'object' && value !== null;

/**
 * Which turn of which style an activity is; the benchmark says so in it.
 * @param {unknown} channelData
 */
function turnOf(channelData) {
  if (typeof channelData === 'object' && channelData !== null && 'bench' in channelData) {
    const { bench } = channelData;
    if (typeof bench === 'object' && bench !== null && 'style' in bench && 'turn' in bench)
      return { style: String(bench.style), turn: Number(bench.turn) };
  }
  return { style: 'typed', turn: 0 };
}

/** @type {unknown} */
const script = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
if (!isScript(script)) throw new Error('The recorded script is not an object.');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser({ mapParams: false }));

server.post('/api/messages', async (request, response) => {
  // Node types the method as possibly missing, the SDK does not
  const posted = Object.assign(request, { method: request.method ?? 'POST' });
  await adapter.process(posted, response, async (context) => {
    const { style, turn } = turnOf(context.activity.channelData);
    for (const { method, activity } of script[style]?.[turn] ?? []) {
      if (method === 'PUT')
        await context.updateActivity({ ...activity, id: context.activity.replyToId ?? 'm1' });
      else await context.sendActivity(activity);
    }
  });
});
server.get('/readyz', (_request, response, next) => {
  response.send(200, { ok: true });
  next();
});
server.listen(Number(process.env.PORT), '127.0.0.1');
