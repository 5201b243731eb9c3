import { claimedService, unprovenClaims } from '../../src/bot/door/channelToken';
import { refusalOf } from '../support/refusalOf';

const SERVICE = 'https://service.example/';
const EXPECTED = {
  issuer: 'https://issuer.example',
  appId: 'app',
  isAllowedService: (url: string) => url === SERVICE,
};
const now = () => Math.floor(Date.now() / 1000);
const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
const HEADER = { alg: 'RS256', kid: 'k' };
const bearer = (header: unknown = HEADER, claims: unknown = { aud: 'app' }) =>
  `Bearer ${encoded(header)}.${encoded(claims)}.c2ln`;
/** A header of so many characters. */
const ofLength = (length: number) => bearer().padEnd(length, 'x');

describe('a header', () => {
  test.each([
    ['RS256', bearer()],
    ['RS384', bearer({ ...HEADER, alg: 'RS384' })],
    ['RS512', bearer({ ...HEADER, alg: 'RS512' })],
    ['more in its first part', bearer({ ...HEADER, typ: 'JWT' })],
    ['8,192 characters', ofLength(8_192)],
  ])('with %s is read', (_name, authorization) => {
    expect(unprovenClaims(authorization)).toEqual({ aud: 'app' });
  });

  const garbled = Buffer.from('{').toString('base64url');
  test.each([
    ['another algorithm', bearer({ ...HEADER, alg: 'HS256' })],
    ['no algorithm', bearer({ kid: 'k' })],
    ['none for one', bearer({ ...HEADER, alg: 'none' })],
    ['no key', bearer({ alg: 'RS256' })],
    ['a key that is no text', bearer({ ...HEADER, kid: 7 })],
    ['a first part that is no JSON', `Bearer ${garbled}.${encoded({})}.c2ln`],
    ['a character too many', ofLength(8_193)],
    ['something before it', ` ${bearer()}`],
    ['something after it', `${bearer()} x`],
    ['a part too many', `${bearer()}.x`],
    ['no signature', bearer().replace(/\.[^.]*$/, '.')],
    ['two parts', bearer().replace(/\.[^.]*$/, '')],
    ['two spaces', bearer().replace(' ', '  ')],
    ['another scheme', bearer().replace('Bearer', 'Basic')],
  ])('with %s is refused', (_name, authorization) => {
    const refused = { status: 401, reason: 'token not good' };
    expect(refusalOf(() => unprovenClaims(authorization))).toEqual(refused);
  });

  test('that is empty has no token', () => {
    expect(refusalOf(() => unprovenClaims(''))).toEqual({ status: 401, reason: 'no token' });
  });

  test('whose claims are no JSON claims nothing', () => {
    expect(unprovenClaims(`Bearer ${encoded(HEADER)}.${garbled}.c2ln`)).toBeUndefined();
  });
});

describe('claims', () => {
  const good = () => ({ iss: EXPECTED.issuer, aud: 'app', exp: now() + 60, serviceurl: SERVICE });

  test.each([
    ['that are all as expected', {}],
    ['that say more', { nbf: 1, tid: 't' }],
    ['that ended less than five minutes ago', { exp: now() - 240 }],
  ])('%s give the service address', (_name, parts) => {
    expect(claimedService({ ...good(), ...parts }, EXPECTED)).toBe(SERVICE);
  });

  test.each([
    ['another issuer', { iss: 'https://other.example' }],
    ['another audience', { aud: 'other' }],
    ['several audiences', { aud: ['app'] }],
    ['another service', { serviceurl: 'https://other.example/' }],
    ['an end more than five minutes ago', { exp: now() - 360 }],
    ['an end that is a text', { exp: String(now() + 60) }],
    ...['iss', 'aud', 'exp', 'serviceurl'].map((name): [string, object] => [
      `no ${name}`,
      { [name]: undefined },
    ]),
  ])('with %s are refused', (_name, parts) => {
    const refused = { status: 401, reason: 'token not good' };
    expect(refusalOf(() => claimedService({ ...good(), ...parts }, EXPECTED))).toEqual(refused);
  });

  test.each([undefined, null, 'claims', []])('that are none are refused: %j', (claims) => {
    expect(refusalOf(() => claimedService(claims, EXPECTED))).toMatchObject({ status: 401 });
  });
});
