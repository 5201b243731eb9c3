import { z } from 'zod';
import { Refusal } from './refusals';

/** What a token of the Bot Framework service says when it is meant for this bot. */
export interface ExpectedToken {
  readonly issuer: string;
  readonly appId: string;
  readonly isAllowedService: (serviceUrl: string) => boolean;
}

/** A token of the service has about 1,500 characters. */
const LONGEST_HEADER = 8_192;
const BEARER = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/;
/** As much as the SDK lets clocks differ. */
const CLOCKS_DIFFER_S = 300;

const headerShape = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string() });

// the emulator's tokens and those of other bots have other issuers; one without an end would be good for ever
const claimsShape = z.object({ iss: z.string(), aud: z.string(), exp: z.number(), serviceurl: z.string() });

/** What a token claims before anything is proved: of use to refuse a request cheaply, never to accept it. `authorization`: empty where there is none. */
export function unprovenClaims(authorization: string): unknown {
  if (authorization === '') throw new Refusal(401, 'no token');
  const [, header, claims] = (authorization.length <= LONGEST_HEADER && BEARER.exec(authorization)) || [];
  if (header === undefined || claims === undefined) throw new Refusal(401, 'token not good');
  if (!headerShape.safeParse(decoded(header)).success) throw new Refusal(401, 'token not good');
  return decoded(claims);
}

/** Checks claims against what is expected and gives their service address. */
export function claimedService(claims: unknown, { issuer, appId, isAllowedService }: ExpectedToken): string {
  const parsed = claimsShape.safeParse(claims);
  if (!parsed.success) throw new Refusal(401, 'token not good');
  const { iss, aud, exp, serviceurl } = parsed.data;
  const isOver = exp + CLOCKS_DIFFER_S < Date.now() / 1000;
  if (iss !== issuer || aud !== appId || isOver || !isAllowedService(serviceurl)) {
    throw new Refusal(401, 'token not good');
  }
  return serviceurl;
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
