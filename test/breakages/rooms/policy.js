// An authority's own policy.

/** @type {readonly import('../table').Breakage[]} */
const POLICY = [
  {
    name: "an authority's figure that nobody can deliver is used",
    file: 'src/drafting/targets/targets.ts',
    find: 'keepDeliverable(context, byAuthority(context, own))',
    replace: 'byAuthority(context, own)',
    test: 'test/drafting/policy.test.ts',
    says: 'that the people there are cannot deliver is never used',
  },
  {
    name: "an authority's way of assessing wins over a policy note that binds",
    file: 'src/drafting/assessment/mode.ts',
    find: 'sources.every((id) => id === engine.ourDefault)',
    replace: 'sources.some((id) => id === engine.ourDefault)',
    test: 'test/drafting/policy.test.ts',
    says: 'never wins over what law or a policy note asks for',
  },
  {
    name: "the policy of one tenant is everybody's",
    file: 'src/tenantPacks.ts',
    find: 'laid.get(tenantId.toLowerCase()) ?? pack',
    replace: '[...laid.values()][0] ?? pack',
    test: 'test/tenantPacks.test.ts',
    says: 'every other has the pack as it is',
  },
  {
    name: 'past results of two contracts make a figure',
    file: 'src/charter/schema/policy.ts',
    find: 'const FEWEST_CONTRACTS = 3;',
    replace: 'const FEWEST_CONTRACTS = 2;',
    test: 'test/charter/policies.test.ts',
    says: 'the results of two contracts',
  },
  {
    name: 'a draft does not see that the policy is another',
    file: 'src/drafting/policy/layPolicy.ts',
    find: 'digestOf({ pack: pack.stamp.digest, policy })',
    replace: 'pack.stamp.digest',
    test: 'test/drafting/policy.test.ts',
    says: 'is another under each policy',
  },
];

module.exports = { POLICY };
