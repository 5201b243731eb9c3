import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import { scale } from '../../charter/schema/vocabulary';
import type { Pence } from '../../record/answers';
import type { DraftContent } from '../../record/draft';
import { fullTerm, type ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import type { Shortlist } from '../selection/selection';
import { proposeTarget } from '../targets/targets';
import { isSpread } from './reportingFrequency';

/**
 * The profile with the document that it gets: that of its value, or a shorter one where few KPIs are chosen, none of them is built up
 * over the term, or the contract is soon over, and no remedy hangs on the longer one (docs/domain.md#how-many-kpis). Clauses of KPIs
 * keep to the value.
 */
export function withDocumentScale(
  pack: CharterPack,
  profile: ContractProfile,
  { entries }: Pick<Shortlist, 'entries'>,
  { choices }: DraftContent,
): ContractProfile {
  const { engine, remedies, measures } = pack;
  const chosen = entries
    .filter(({ verdict }) => verdict === 'chosen')
    .flatMap(({ measureIds }) => measureIds.flatMap((id) => measures.get(id) ?? []));
  const optional = remedies.menu.filter(({ always }) => !always).map(({ id }) => id);
  const found = engine.few.find(
    (few) =>
      chosen.length <= few.kpis &&
      !(few.withoutTotals && chosen.some(isSpread)) &&
      !(
        few.withoutLargeTotals &&
        chosen.some((measure) => isSpread(measure) && !isSmall(pack, profile, measure))
      ) &&
      (few.overIn === undefined || fullTerm(profile) <= few.overIn) &&
      isBelow(profile.annualWithoutVat, few.perYearBelow) &&
      isBelow(profile.longestWithoutVat, few.below),
  );
  const hangs = choices.remedies?.chosen.some((id) => optional.includes(id)) === true;
  const isShorter =
    found !== undefined && scale.options.indexOf(found.scale) < scale.options.indexOf(profile.scale);
  return isShorter && !hangs ? { ...profile, documentScale: found.scale } : profile;
}

function isBelow(pence: Pence, pounds: number | undefined): boolean {
  return pounds === undefined || pence < penceOf(pounds);
}

/** Whether it is a small thing beside the work, or its proposed figure is of few units. */
function isSmall(pack: CharterPack, profile: ContractProfile, measure: Measure): boolean {
  const { target } = proposeTarget(pack, profile, measure);
  const few =
    target.mode === 'number' &&
    measure.unitKind === 'count' &&
    target.value < pack.ratings['to-date'].wholeBelow;
  return measure.slight || measure.aside || few;
}
