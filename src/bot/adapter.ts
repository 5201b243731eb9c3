import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';
import { z } from 'zod';
import type { Credentials } from '../config';
import { activityShape, type InboundActivity } from './activity';
import type { InvokeAnswer } from './answerTurn';
import { withDeadline } from './deadline';
import { isKeyFetchFailure, KeysUnavailableError, UnauthorisedError } from './authenticationErrors';

/** Addresses of a Bot Framework cloud other than the public one. */
export type Cloud = Pick<
  ConfigurationBotFrameworkAuthenticationOptions,
  | 'CallerId'
  | 'OAuthUrl'
  | 'ToBotFromChannelOpenIdMetadataUrl'
  | 'ToBotFromChannelTokenIssuer'
  | 'ToBotFromEmulatorOpenIdMetadataUrl'
  | 'ToChannelFromBotLoginUrl'
  | 'ToChannelFromBotOAuthScope'
>;

export interface AdapterOptions {
  /** Undefined in local mode only: then nothing is authenticated, and the server is bound to loopback. */
  readonly credentials: Credentials | undefined;
  readonly cloud?: Cloud;
}

export interface Adapter {
  /**
   * Authenticates an activity and answers it. Throws UnauthorisedError, or KeysUnavailableError when the service's keys
   * cannot be had. The result is the body of HTTP 200 for an invoke; `unknown` for an invoke that nobody answers.
   */
  answer(
    activity: InboundActivity,
    authorization: string,
    run: () => Promise<InvokeAnswer | undefined>,
  ): Promise<InvokeAnswer | 'unknown' | undefined>;
  /** The bot's token for the channel; undefined without credentials. */
  readonly token: (() => Promise<string>) | undefined;
}

const LOGIN_URL = 'https://login.microsoftonline.com/botframework.com';
const CHANNEL_SCOPE = 'https://api.botframework.com';
/** The SDK fetches keys and tokens without a time limit of its own. */
const DEADLINE_MS = 10_000;

/** The one place where the Bot Framework SDK is used: inbound authentication, and the bot's own token. */
export function createAdapter({ credentials, cloud = {} }: AdapterOptions): Adapter {
  const settings = { ...settingsOf(credentials), ...cloud };
  const factory = new ConfigurationServiceClientCredentialFactory(settings);
  const authentication = new StrictAuthentication(settings);
  return {
    async answer(activity, authorization, run) {
      await authentication.authenticateRequest(sdkActivity.parse(activity), authorization);
      return (await run()) ?? (activity.type === 'invoke' ? 'unknown' : undefined);
    },
    token: credentials && (() => readToken(factory, credentials.appId, cloud)),
  };
}

function settingsOf(credentials: Credentials | undefined): ConfigurationBotFrameworkAuthenticationOptions {
  if (!credentials) return {};
  return {
    MicrosoftAppId: credentials.appId,
    MicrosoftAppType: credentials.type,
    ...('password' in credentials && { MicrosoftAppPassword: credentials.password }),
    ...('tenantId' in credentials && { MicrosoftAppTenantId: credentials.tenantId }),
  };
}

/** Our own parse is the proof that it is an activity; the SDK's type promises more than any channel sends. */
const sdkActivity = z.custom<Activity>((candidate) => activityShape.safeParse(candidate).success);

/** Every failure to authenticate is one and the same: no reason leaves, whatever was wrong with the token. */
class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  override async authenticateRequest(
    ...request: Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
  ): ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']> {
    try {
      return await withDeadline(DEADLINE_MS, super.authenticateRequest(...request), () => {
        throw new KeysUnavailableError();
      });
    } catch (error) {
      throw error instanceof KeysUnavailableError || isKeyFetchFailure(error)
        ? new KeysUnavailableError()
        : new UnauthorisedError();
    }
  }
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
