import type { CharterPack } from './charter/pack';
import { readPolicies } from './charter/policy/readPolicies';
import { layPolicy } from './drafting/policy/layPolicy';

/** The pack that a tenant's drafts are worked out with. */
export type PackOf = (tenantId: string) => CharterPack;

/**
 * Reads the policies of a folder, once, and lays each over the pack; who has none gets the pack as it is. Throws PolicyError
 * with every problem. Tenant ids are compared as the channel may write them, in capitals or not.
 */
export function tenantPacks(pack: CharterPack, policyDir: string | undefined): PackOf {
  const policies = policyDir === undefined ? [] : readPolicies(pack, policyDir);
  const laid = new Map(policies.map((policy) => [policy.tenant.toLowerCase(), layPolicy(pack, policy)]));
  return (tenantId) => laid.get(tenantId.toLowerCase()) ?? pack;
}
