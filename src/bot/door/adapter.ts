import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';
import { z } from 'zod';
import type { Credentials } from '../../config';
import { claimedService, unprovenClaims } from './channelToken';
import { withDeadline } from '../deadline';
import { Refusal } from './refusals';
import type { Adapter, AdapterOptions, Cloud } from './shell';

const LOGIN_URL = 'https://login.microsoftonline.com/botframework.com';
const CHANNEL_SCOPE = 'https://api.botframework.com';
const CHANNEL_ISSUER = 'https://api.botframework.com';
/** The SDK fetches keys and tokens without a time limit of its own. */
const DEADLINE_MS = 10_000;

/** The one place where the Bot Framework SDK is used: inbound authentication, and the bot's own token. */
export function createAdapter({ credentials, isAllowedService, cloud = {} }: AdapterOptions): Adapter {
  if (!credentials) return { authenticate: () => Promise.resolve({}), token: undefined };
  const settings = { ...settingsOf(credentials), ...cloud };
  const factory = new ConfigurationServiceClientCredentialFactory(settings);
  const authentication = new ConfigurationBotFrameworkAuthentication(settings);
  const expected = {
    issuer: cloud.ToBotFromChannelTokenIssuer ?? CHANNEL_ISSUER,
    appId: credentials.appId,
    isAllowedService,
  };
  return {
    async authenticate(authorization = '') {
      const serviceUrl = claimedService(unprovenClaims(authorization), expected);
      const proven = await provenClaims(authentication, authorization, serviceUrl);
      // what was only claimed until now is judged again as the signature proves it
      return { serviceUrl: claimedService(proven, expected) };
    },
    token: () => readToken(factory, credentials.appId, cloud),
  };
}

function settingsOf(credentials: Credentials): ConfigurationBotFrameworkAuthenticationOptions {
  return {
    MicrosoftAppId: credentials.appId,
    MicrosoftAppType: credentials.type,
    ...('password' in credentials && { MicrosoftAppPassword: credentials.password }),
    ...('tenantId' in credentials && { MicrosoftAppTenantId: credentials.tenantId }),
  };
}

/** The two fields of an activity that decide how a token is judged; no body has been read that could give others. */
const judgedActivity = z.custom<Activity>(
  (candidate) =>
    z.object({ channelId: z.literal('msteams'), serviceUrl: z.string() }).safeParse(candidate).success,
);

/** The claims of a token whose signature, dates, issuer, audience and service the SDK has verified. No reason leaves. */
async function provenClaims(
  authentication: ConfigurationBotFrameworkAuthentication,
  authorization: string,
  serviceUrl: string,
): Promise<unknown> {
  const activity = judgedActivity.parse({ channelId: 'msteams', serviceUrl });
  try {
    const judged = authentication.authenticateRequest(activity, authorization);
    const { claimsIdentity } = await withDeadline(DEADLINE_MS, judged, () => {
      throw new Refusal(503, 'signing keys unavailable');
    });
    return Object.fromEntries(claimsIdentity.claims.map(({ type, value }) => [type, value]));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw isKeyFetchFailure(error)
      ? new Refusal(503, 'signing keys unavailable')
      : new Refusal(401, 'token not good');
  }
}

/** The SDK throws node-fetch's FetchError, or its own error with status 500, when the keys cannot be fetched. */
function isKeyFetchFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500);
}

interface TokenSource {
  getToken(): Promise<string>;
}
const tokenSource = z.custom<TokenSource>(
  (candidate) =>
    typeof candidate === 'object' &&
    candidate !== null &&
    'getToken' in candidate &&
    typeof candidate.getToken === 'function',
);

async function readToken(
  factory: ConfigurationServiceClientCredentialFactory,
  appId: string,
  cloud: Cloud,
): Promise<string> {
  const login = cloud.ToChannelFromBotLoginUrl ?? LOGIN_URL;
  const scope = cloud.ToChannelFromBotOAuthScope ?? CHANNEL_SCOPE;
  const credentials = tokenSource.parse(await factory.createCredentials(appId, scope, login, true));
  // the SDK keeps the token until five minutes before it expires
  return withDeadline(DEADLINE_MS, credentials.getToken(), () => {
    throw new Error('No token in time');
  });
}
