// The assistant in teams mode, as a process of its own that tells its CPU time when asked. Started by bench/refusals.js.
import { routeConsole, createLog } from '../src/bot/log';
import { readConfig } from '../src/config';
import { createApp } from '../src/createApp';
import { openToWrite } from '../src/storage/database';

interface Orders {
  /** Where the keys are published with which the channel's tokens are signed. */
  readonly openIdUrl: string;
}

process.once('message', (orders: Orders) => {
  void start(orders);
});
process.on('disconnect', () => process.exit(1));

async function start({ openIdUrl }: Orders): Promise<void> {
  routeConsole(createLog('silent'));
  const config = readConfig(process.env, { local: false });
  await (await openToWrite({ place: config.database, migrate: true, waitMs: 0 })).close();
  const app = await createApp(config, { cloud: cloudAt(openIdUrl) });
  await app.start();
  process.on('message', () => process.send?.(process.cpuUsage()));
  process.send?.(app.address());
}

function cloudAt(openIdUrl: string) {
  const channel = 'https://api.botframework.com';
  return {
    CallerId: '',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: channel,
    ToBotFromChannelTokenIssuer: channel,
    OAuthUrl: channel,
    ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdUrl,
  };
}
