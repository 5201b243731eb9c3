import type { CharterPack } from '../../charter/pack';
import type { ContractProfile } from '../contract/contractProfile';
import type { Kpi } from '../kpis/kpi';
import type { LegalPosition } from '../law/legalPosition';
import type { Assessment } from './assessment';
import { shareMarks } from './marks';
import { partOf } from './tellsApart';

/** The KPIs about which a scored method statement asks: those with a target before award, all where none has one, and none outside a policy note. */
export function scoredByMethod(
  pack: CharterPack,
  position: Pick<LegalPosition, 'notes'>,
  kpis: readonly Kpi[],
): readonly Kpi[] {
  const outside = outsideSchemes(pack, position, kpis);
  const left = kpis.filter((kpi) => !outside.includes(kpi));
  const rated = left.filter(({ target: { mode } }) => mode !== 'monitored' && mode !== 'baseline');
  return rated.length > 0 ? rated : left;
}

/** The marks of each KPI that a scored method statement asks about, by how far it could tell tenders apart; small things beside the work are held. */
export function marksByMethod(
  pack: CharterPack,
  profile: ContractProfile,
  { shared }: Pick<Assessment, 'shared'>,
  scored: readonly Kpi[],
): readonly number[] {
  return shareMarks(
    shared,
    scored.map((kpi) => partOf(pack, profile, kpi, shared)),
    pack.assessment.step,
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
