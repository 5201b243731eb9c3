// The server of a yardstick bot: the SDK's adapter on restify, as Microsoft's samples have it.
const restify = require('restify');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

/**
 * Serves one bot on the port that the environment names.
 * @param {(context: import('botbuilder').TurnContext) => Promise<void>} onTurn
 */
function serve(onTurn) {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.post('/api/messages', async (request, response) => {
    // Node types the method as possibly missing, the SDK does not
    const posted = Object.assign(request, { method: request.method ?? 'POST' });
    await adapter.process(posted, response, onTurn);
  });
  server.listen(Number(process.env.PORT), '127.0.0.1');
}

module.exports = { serve };
