import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { policy, type Policy } from '../../src/charter/schema/policy';

/** An invented authority's policy as it is written, without anything that it sets. */
export const PLAIN = {
  tenant: 'tenant-wexcombe',
  source: {
    title: 'Wexcombe Social Value Policy 2026',
    adoptedOn: '2026-04-14',
    checkedOn: '2026-11-20',
  },
};

/** Where a figure of past results is from: enough contracts and suppliers that nobody's own shows. */
export const PAST = {
  from: 'past-results',
  contracts: 7,
  suppliers: 5,
  since: '2022-04-01',
  until: '2026-03-31',
};

/** A policy with these parts, as it is read. */
export function policyOf(parts: object): Policy {
  return policy.parse({ ...PLAIN, ...parts });
}

/** A temporary folder with these files: what is no text is written as YAML. */
export function policyFolder(files: Readonly<Record<string, unknown>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'policies-'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(dir, name), typeof content === 'string' ? content : dump(content));
  return dir;
}
