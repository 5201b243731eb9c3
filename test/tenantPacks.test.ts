import { rmSync } from 'node:fs';
import { readConfig } from '../src/config';
import { tenantPacks } from '../src/tenantPacks';
import { pack } from './support/contracts';
import { PLAIN, policyFolder } from './support/policies';

const dir = policyFolder({ 'wexcombe.yaml': PLAIN });
afterAll(() => {
  rmSync(dir, { recursive: true });
});

const TEAMS = {
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppPassword: 'hush',
  MicrosoftAppTenantId: '99999999-2222-3333-4444-555555555555',
  PUBLIC_URL: 'https://assistant.example.gov.uk/',
  POLICY_DIR: dir,
};

test('a tenant has the pack with its own policy, the same each time; every other has the pack as it is', () => {
  const packOf = tenantPacks(pack, readConfig({ POLICY_DIR: dir }, { local: true }));
  const own = packOf(PLAIN.tenant);
  expect(own.authority?.policy.source.title).toBe(PLAIN.source.title);
  expect(packOf(PLAIN.tenant.toUpperCase())).toBe(own);
  expect(packOf('tenant-ashford')).toBe(pack);
});

test('without a folder nobody has a policy', () => {
  expect(tenantPacks(pack, readConfig({}, { local: true }))(PLAIN.tenant)).toBe(pack);
});

test.each([
  ['the home tenant alone is answered', {}, /"tenant-wexcombe" is not among the tenants that are answered/],
  ['it is answered', { ALLOWED_TENANTS: 'TENANT-WEXCOMBE' }, undefined],
  ['any is answered', { ALLOWED_TENANTS: '*' }, undefined],
])('a policy whose tenant is not answered stops the start: %s', (_, settings, problem) => {
  const start = () => tenantPacks(pack, readConfig({ ...TEAMS, ...settings }, { local: false }));
  if (problem === undefined) expect(start()(PLAIN.tenant).authority).toBeDefined();
  else expect(start).toThrow(problem);
});
