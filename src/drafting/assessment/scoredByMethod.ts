import type { CharterPack } from '../../charter/pack';
import type { ContractProfile } from '../contract/contractProfile';
import type { Kpi } from '../kpis/kpi';
import type { LegalPosition } from '../law/legalPosition';
import type { Assessment } from './assessment';
import { shareByWeight } from './marks';
import { tellsApart } from './tellsApart';

/** The KPIs about which a scored method statement asks: those with a target, all where none has one, and none outside a policy note. */
export function scoredByMethod(
  pack: CharterPack,
  position: Pick<LegalPosition, 'notes'>,
  kpis: readonly Kpi[],
): readonly Kpi[] {
  const outside = outsideSchemes(pack, position, kpis);
  const left = kpis.filter((kpi) => !outside.includes(kpi));
  const rated = left.filter(({ target }) => target.mode !== 'monitored');
  return rated.length > 0 ? rated : left;
}

/** The marks of each KPI that a scored method statement asks about: one that could tell tenders apart carries more. */
export function marksByMethod(
  pack: CharterPack,
  profile: ContractProfile,
  { shared }: Pick<Assessment, 'shared'>,
  scored: readonly Kpi[],
): readonly number[] {
  const { weight } = pack.assessment.tellsApart;
  return shareByWeight(
    shared,
    scored.map((kpi) => (tellsApart(pack, profile, kpi) ? weight : 1)),
  );
}

/**
 * The KPIs that answer to no outcome of a policy note that binds this procurement (`scheme` of a statement of law that is shown).
 * They stand as requirements, and no scored question asks about them (docs/domain.md#assessment).
 */
function outsideSchemes(
  pack: CharterPack,
  { notes }: Pick<LegalPosition, 'notes'>,
  kpis: readonly Kpi[],
): readonly Kpi[] {
  const schemes = notes.flatMap(({ id }) => pack.legal.get(id)?.scheme ?? []);
  return kpis.filter(({ measureId }) => {
    const codes = pack.measures.get(measureId)?.elsewhere ?? [];
    return schemes.some((scheme) => !codes.some((code) => code.scheme === scheme));
  });
}
