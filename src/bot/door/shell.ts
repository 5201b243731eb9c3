import type { Server } from 'node:http';
import type { Credentials } from '../../config';
import type { ServerParts } from '../server';
import type { Caller } from './inboundGuard';

/** Addresses of a Bot Framework cloud other than the public one, by the SDK's names of them. */
export interface Cloud {
  readonly CallerId?: string;
  readonly OAuthUrl?: string;
  readonly ToBotFromChannelOpenIdMetadataUrl?: string;
  readonly ToBotFromChannelTokenIssuer?: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl?: string;
  readonly ToChannelFromBotLoginUrl?: string;
  readonly ToChannelFromBotOAuthScope?: string;
}

export interface AdapterOptions {
  /** Undefined in local mode only: then nothing is authenticated, and the server is bound to loopback. */
  readonly credentials: Credentials | undefined;
  readonly isAllowedService: (serviceUrl: string) => boolean;
  readonly cloud?: Cloud;
}

export interface Adapter {
  /** Who calls, proved by the token alone. Throws Refusal: 401, or 503 when the service's keys cannot be had. */
  readonly authenticate: (authorization: string | undefined) => Promise<Caller>;
  /** The bot's token for the channel; undefined without credentials. */
  readonly token: (() => Promise<string>) | undefined;
}

/** The outside of the product: who proves tokens, and what listens. Everything within knows these two functions only. */
export interface Shell {
  readonly createAdapter: (options: AdapterOptions) => Adapter;
  readonly createServer: (parts: ServerParts) => Server;
}
