import type { CharterPack } from '../../charter/pack';
import type { AssessmentRules } from '../../charter/schema/assessment';
import type { AssessmentMode, BuyerKind } from '../../charter/schema/vocabulary';
import type { Choices } from '../../record/draft';
import type { ContractProfile } from '../contract/contractProfile';
import { isBuyer } from '../law/buyer';

/** How social value is assessed, and the entry of the pack that proposes it. */
export interface ModeOf {
  readonly mode: AssessmentMode;
  readonly proposed: AssessmentRules['proposed'][number];
}

/** The officer's choice; offers where they left a target to tenderers; or what is proposed for such a contract and buyer (docs/domain.md#assessment). */
export function modeOf(
  pack: CharterPack,
  buyerKind: BuyerKind,
  profile: Pick<ContractProfile, 'kind' | 'route' | 'scale' | 'weighting'>,
  { assessment, targets = {} }: Pick<Choices, 'assessment' | 'targets'>,
): ModeOf {
  const proposed = pack.assessment.proposed.find(
    ({ kinds, routes, scales, unweighted, buyer = {} }) =>
      (kinds?.includes(profile.kind) ?? true) &&
      (routes?.includes(profile.route) ?? true) &&
      (scales?.includes(profile.scale) ?? true) &&
      (unweighted === undefined || profile.weighting === 0) &&
      isBuyer(pack, buyerKind, buyer),
  );
  if (proposed === undefined) throw new RangeError('The pack proposes no way of assessing this contract');
  const leftOpen = Object.values(targets).some((target) => 'offered' in target);
  return { mode: assessment?.mode ?? (leftOpen ? 'offers' : proposed.mode), proposed };
}
