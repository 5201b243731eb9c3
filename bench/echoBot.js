// The yardstick: the same SDK and restify, no state, no drafting. It sends the very cards that the assistant sent in a
// recorded interview, call for call: on turn k of a style it makes the recorded updates and sends.
const { readFileSync } = require('node:fs');
const restify = require('restify');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

const script = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser({ mapParams: false }));

server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    const { style, turn } = context.activity.channelData.bench ?? { style: 'typed', turn: 0 };
    for (const { method, activity } of script[style][turn] ?? []) {
      if (method === 'PUT')
        await context.updateActivity({ ...activity, id: context.activity.replyToId ?? 'm1' });
      else await context.sendActivity(activity);
    }
  });
});
server.get('/readyz', async (_request, response) => {
  response.send(200, { ok: true });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
