import { deepFreeze } from '../../charter/deepFreeze';
import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { digestOf } from '../../charter/packDigest';
import type { Policy } from '../../charter/schema/policy';
import type { Source } from '../../charter/schema/rule';
import { formatDate } from '../figures/formatDate';

/** The id under which an authority's policy stands among the sources. */
export const POLICY_SOURCE = 'authority-policy';

/**
 * The pack with one authority's policy laid over it. What the policy says is looked up where a default of ours would be; law,
 * measures and clauses are the pack's own. Its stamp differs, so that drafts show what another policy changes in them.
 */
export function layPolicy(pack: CharterPack, policy: Policy): CharterPack {
  return deepFreeze({
    ...pack,
    stamp: { ...pack.stamp, digest: digestOf({ pack: pack.stamp.digest, policy }) },
    sources: new Map([...pack.sources, [POLICY_SOURCE, sourceOf(pack, policy)]]),
    authority: { policy, without: pack },
  });
}

function sourceOf({ wording }: CharterPack, { source }: Policy): Source {
  const { title, url, adoptedOn, checkedOn } = source;
  const words = wording.proportion.policy;
  return {
    id: POLICY_SOURCE,
    title,
    ...(url === undefined ? {} : { url }),
    checkedOn,
    note: fill(words.adopted, { date: formatDate(adoptedOn) }),
    bearsWhen: [],
  };
}
