import { readConfig } from '../../src/config';
import { checkInbound, guardPolicy, type Caller } from '../../src/bot/door/inboundGuard';
import { refusalOf } from '../support/refusalOf';

const SERVICE = 'https://smba.example/uk/';
const TEAMS = {
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppPassword: 'hush',
  MicrosoftAppTenantId: '99999999-2222-3333-4444-555555555555',
  PUBLIC_URL: 'https://assistant.example.gov.uk/',
  SERVICE_HOSTS: 'smba.example,other.example:8443',
  ALLOWED_TENANTS: 'tenant-stoke,Tenant-York',
};
const teams = guardPolicy(readConfig(TEAMS, { local: false }));
const anyTenant = guardPolicy(readConfig({ ...TEAMS, ALLOWED_TENANTS: '*' }, { local: false }));
const local = guardPolicy(readConfig({}, { local: true }));

test.each([
  [SERVICE, true],
  ['https://SMBA.example/', true],
  ['https://other.example:8443/', true],
  ['https://other.example/', false],
  ['https://smba.example:8443/', false],
  ['http://smba.example/', false],
  ['https://smba.example.evil.example/', false],
  ['https://smba.example@evil.example/', false],
  ['https://user@smba.example/', false],
  ['https://:word@smba.example/', false],
  ['http://127.0.0.1/', false],
  ['smba.example', false],
  ['', false],
])('from Teams, replies may go to "%s": %s', (serviceUrl, allowed) => {
  expect(teams.isAllowedService(serviceUrl)).toBe(allowed);
});

test.each([
  ['http://127.0.0.1:3978/', true],
  ['http://localhost/', true],
  ['https://[::1]:8443/', true],
  ['http://user@localhost/', false],
  ['http://:word@localhost/', false],
  ['http://localhost.evil.example/', false],
  [SERVICE, false],
  ['localhost', false],
  ['', false],
])('on this machine, replies may go to "%s": %s', (serviceUrl, allowed) => {
  expect(local.isAllowedService(serviceUrl)).toBe(allowed);
});

test.each([
  ['tenant-stoke', true],
  ['TENANT-Stoke', true],
  ['tenant-york', true],
  ['tenant-leeds', false],
  ['tenant', false],
  ['', false],
])('the tenant "%s" is answered: %s', (tenant, answered) => {
  expect(teams.isAllowedTenant(tenant)).toBe(answered);
  expect(anyTenant.isAllowedTenant(tenant)).toBe(true);
  expect(local.isAllowedTenant(tenant)).toBe(true);
});

const activity = (parts: object = {}) => ({
  ...{ type: 'message', channelId: 'msteams', serviceUrl: SERVICE, from: { id: '29:alex' } },
  conversation: { id: 'c', tenantId: 'tenant-stoke' },
  ...parts,
});
const proved: Caller = { serviceUrl: SERVICE };
const here = { serviceUrl: 'http://127.0.0.1:1/' };

test('an activity from the service that was proved, of a tenant that is answered, comes in', () => {
  expect(checkInbound(activity(), proved, teams)).toEqual(activity());
  expect(checkInbound(activity(here), {}, local)).toEqual(activity(here));
});

const elsewhere = 'https://other.example:8443/';
const stated = (conversation: object, channelData?: object) =>
  activity({ conversation: { id: 'c', ...conversation }, ...(channelData && { channelData }) });

test.each<[string, unknown, Caller, 400 | 403, string]>([
  ['nothing', undefined, proved, 400, 'no activity'],
  ['no type', activity({ type: undefined }), proved, 400, 'no activity'],
  ['another channel', activity({ channelId: 'emulator' }), proved, 403, 'channel'],
  ['nobody’s service', activity(), {}, 403, 'service'],
  ['another service than was proved', activity({ serviceUrl: elsewhere }), proved, 403, 'service'],
  ['a service that is not allowed', activity(here), here, 403, 'service'],
  ['another tenant', stated({ tenantId: 'tenant-leeds' }), proved, 403, 'tenant'],
  ['no tenant', stated({}), proved, 403, 'tenant'],
  ['an empty tenant', stated({ tenantId: '' }), proved, 403, 'tenant'],
  [
    'two tenants',
    stated({ tenantId: 'tenant-stoke' }, { tenant: { id: 'tenant-york' } }),
    proved,
    403,
    'tenant',
  ],
])('an activity with %s is refused', (_name, body, caller, status, reason) => {
  expect(refusalOf(() => checkInbound(body, caller, teams))).toEqual({ status, reason });
});

test.each([
  ['no tenant', stated({}), 'tenant'],
  ['an empty tenant', stated({ tenantId: '' }), 'tenant'],
])('with %s it is refused where any tenant is answered too', (_name, body, reason) => {
  expect(refusalOf(() => checkInbound(body, proved, anyTenant))).toEqual({ status: 403, reason });
});

test('on this machine an activity for another service is refused', () => {
  expect(refusalOf(() => checkInbound(activity(), proved, local))).toEqual({
    status: 403,
    reason: 'service',
  });
});
