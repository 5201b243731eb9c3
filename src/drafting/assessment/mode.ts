import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { AssessmentRules } from '../../charter/schema/assessment';
import type { AssessmentMode, BuyerKind } from '../../charter/schema/vocabulary';
import type { Choices } from '../../record/draft';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import { fitsWhen } from '../policy/fitsWhen';
import { POLICY_SOURCE } from '../policy/layPolicy';
import { isBuyer } from '../law/buyer';
import { holds } from '../law/holds';
import type { LegalPosition } from '../law/legalPosition';

/** How social value is assessed, and the entry of the pack that proposes it. */
export interface ModeOf {
  readonly mode: AssessmentMode;
  readonly proposed: AssessmentRules['proposed'][number];
}

/** What of the KPIs and the law decides: whether a figure is left to tenderers, whether a KPI could tell tenders apart, whether the KPIs carry enough of the marks in proportion, and the facts that hold. */
interface Scored {
  readonly leftOpen: boolean;
  readonly apart: boolean;
  readonly inProportion: boolean;
  readonly facts: LegalPosition['facts'];
}

/** The officer's choice; offers where they left a KPI's target to tenderers (`leftOpen`); fixed requirements where no KPI could tell tenders apart (`apart`); or what is proposed for such a contract and buyer, by the authority's policy where nothing but our default proposes it (docs/domain.md#assessment). */
export function modeOf(
  pack: CharterPack,
  buyerKind: BuyerKind,
  profile: Pick<
    ContractProfile,
    'kind' | 'route' | 'scale' | 'weighting' | 'longestWithoutVat' | 'annualWithoutVat'
  >,
  { assessment }: Pick<Choices, 'assessment'>,
  { leftOpen, apart, inProportion, facts }: Scored,
): ModeOf {
  const usual = pack.assessment.proposed.find(
    ({ kinds, routes, scales, unweighted, perYearBelow, outOfProportion, sameForAll, buyer = {}, when }) =>
      (kinds?.includes(profile.kind) ?? true) &&
      (routes?.includes(profile.route) ?? true) &&
      (scales?.includes(profile.scale) ?? true) &&
      (unweighted === undefined || profile.weighting === 0) &&
      (perYearBelow === undefined || profile.annualWithoutVat < penceOf(perYearBelow)) &&
      (outOfProportion === undefined || !inProportion) &&
      (sameForAll === undefined || !apart) &&
      isBuyer(pack, buyerKind, buyer) &&
      holds(when, facts),
  );
  if (usual === undefined) throw new RangeError('The pack proposes no way of assessing this contract');
  const proposed = (isOurs(pack, usual) ? authorityProposal(pack, profile) : undefined) ?? usual;
  return {
    mode: assessment?.mode ?? (leftOpen && profile.route !== 'direct-award' ? 'offers' : proposed.mode),
    proposed,
  };
}

/** Whether a note or rule sets a least weighting for this procurement, and what to do then; undefined where none does. */
export function boundBy(
  { assessment }: CharterPack,
  facts: ReadonlySet<string>,
): AssessmentRules['bound'][number] | undefined {
  return assessment.bound.find(({ when }) => holds(when, facts));
}

/** A proposal that no law or policy note asks for, so that the authority's own policy wins over it. */
function isOurs({ engine }: CharterPack, { sources }: ModeOf['proposed']): boolean {
  return sources.every((id) => id === engine.ourDefault);
}

/** What the authority's policy proposes for such a contract; undefined where it says nothing of it. */
function authorityProposal(
  { authority, wording }: CharterPack,
  profile: Parameters<typeof modeOf>[2],
): ModeOf['proposed'] | undefined {
  const own = authority?.policy.assessment.find(
    ({ when }) => fitsWhen(when, profile) && (when?.scales?.includes(profile.scale) ?? true),
  );
  if (authority === undefined || own === undefined) return undefined;
  const why = fill(wording.proportion.policy.assessment, { title: authority.policy.source.title });
  return { mode: own.mode, when: [], why, sources: [POLICY_SOURCE] };
}
