import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { claimedService, unprovenClaims } from '../../src/bot/door/channelToken';
import { Refusal } from '../../src/bot/door/refusals';
import type { Adapter, AdapterOptions, Cloud } from '../../src/bot/door/shell';

const METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const ISSUER = 'https://api.botframework.com';
const CLOCKS_DIFFER_S = 300;
const metadataShape = z.object({ jwks_uri: z.url() });
const keysShape = z.custom<JSONWebKeySet>(
  (keys) => z.object({ keys: z.array(z.unknown()) }).safeParse(keys).success,
);

/** Proves the channel's tokens with jose in place of botbuilder: for tests, which send nothing that needs a token of the bot's own. */
export function joseAdapter({ credentials, isAllowedService, cloud = {} }: AdapterOptions): Adapter {
  if (!credentials) return { authenticate: () => Promise.resolve({}), token: undefined };
  const issuer = cloud.ToBotFromChannelTokenIssuer ?? ISSUER;
  const { appId } = credentials;
  const expected = { issuer, appId, isAllowedService };
  const keys = keysOf(cloud);
  return {
    async authenticate(authorization = '') {
      claimedService(unprovenClaims(authorization), expected);
      const key = await keys();
      const token = authorization.slice('Bearer '.length);
      const limits = { issuer, audience: appId, clockTolerance: CLOCKS_DIFFER_S };
      const proven = await jwtVerify(token, key, limits).catch(() => {
        throw new Refusal(401, 'token not good');
      });
      // the channel's tokens name no caller: one that does was got by a bot for itself
      if (proven.payload['appid'] !== undefined) throw new Refusal(401, 'token not good');
      return { serviceUrl: claimedService(proven.payload, expected) };
    },
    token: () => Promise.reject(new Error('This shell has no token of its own')),
  };
}

/** The keys that the service publishes, fetched once. */
function keysOf(cloud: Cloud): () => Promise<JWTVerifyGetKey> {
  let known: JWTVerifyGetKey | undefined;
  return async () => {
    try {
      known ??= createLocalJWKSet(await fetchKeys(cloud.ToBotFromChannelOpenIdMetadataUrl ?? METADATA));
      return known;
    } catch {
      throw new Refusal(503, 'signing keys unavailable');
    }
  };
}

async function fetchKeys(metadata: string): Promise<JSONWebKeySet> {
  const { jwks_uri } = metadataShape.parse(await (await fetch(metadata)).json());
  return keysShape.parse(await (await fetch(jwks_uri)).json());
}
