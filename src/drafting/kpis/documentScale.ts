import type { CharterPack } from '../../charter/pack';
import type { DraftContent } from '../../record/draft';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import type { Shortlist } from '../selection/selection';

/**
 * The profile with the document that it gets: that of its value, or the shorter one of few KPIs where no more are chosen, the contract is
 * not large, and no remedy hangs on the longer one (docs/domain.md#how-many-kpis). Clauses of KPIs keep to the value.
 */
export function withDocumentScale(
  { engine, remedies }: CharterPack,
  profile: ContractProfile,
  { entries }: Pick<Shortlist, 'entries'>,
  { choices }: DraftContent,
): ContractProfile {
  const { few } = engine;
  if (few === undefined || profile.scale === few.scale) return profile;
  const kpis = entries
    .filter(({ verdict }) => verdict === 'chosen')
    .reduce((sum, { measureIds }) => sum + measureIds.length, 0);
  const optional = remedies.menu.filter(({ always }) => !always).map(({ id }) => id);
  const isFew =
    kpis <= few.kpis &&
    profile.annualWithoutVat < penceOf(few.perYearBelow) &&
    profile.longestWithoutVat < penceOf(few.below) &&
    choices.remedies?.chosen.some((id) => optional.includes(id)) !== true;
  return isFew ? { ...profile, documentScale: few.scale } : profile;
}
