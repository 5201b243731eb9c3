import type { CharterPack } from './charter/pack';
import { PolicyError } from './charter/policy/policyError';
import { readPolicies } from './charter/policy/readPolicies';
import type { Policy } from './charter/schema/policy';
import type { Config } from './config';
import { layPolicy } from './drafting/policy/layPolicy';

/** The pack that a tenant's drafts are worked out with. */
export type PackOf = (tenantId: string) => CharterPack;

/**
 * Reads the policies of a folder, once, and lays each over the pack; who has none gets the pack as it is. Throws PolicyError
 * with every problem. Tenant ids are compared as the channel may write them, in capitals or not.
 */
export function tenantPacks(pack: CharterPack, config: Config): PackOf {
  const { policyDir } = config;
  if (policyDir === undefined) return () => pack;
  const policies = readPolicies(pack, policyDir);
  const unanswered = policies.filter(({ tenant }) => !isAnswered(config, tenant));
  if (unanswered.length > 0) throw new PolicyError(policyDir, unanswered.map(sayUnanswered));
  const laid = new Map(policies.map((policy) => [policy.tenant.toLowerCase(), layPolicy(pack, policy)]));
  return (tenantId) => laid.get(tenantId.toLowerCase()) ?? pack;
}

/** A policy of a tenant that nobody answers is a slip in its id, and would otherwise be passed over in silence. */
function isAnswered(config: Config, tenant: string): boolean {
  if (config.mode === 'local' || config.allowedTenants === 'any') return true;
  return config.allowedTenants.some((allowed) => allowed.toLowerCase() === tenant.toLowerCase());
}

function sayUnanswered({ tenant, source }: Policy): string {
  return `${source.title}: tenant: "${tenant}" is not among the tenants that are answered (ALLOWED_TENANTS)`;
}
