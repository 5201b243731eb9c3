import type { CharterPack } from '../../charter/pack';
import type { ContractProfile } from '../contract/contractProfile';
import type { Kpi } from '../kpis/kpi';
import type { LegalPosition } from '../law/legalPosition';
import type { Assessment } from './assessment';
import { shareMarks } from './marks';
import { partOf, tellsApart } from './tellsApart';
import { mostMarksWorth } from './worth';

/** The KPIs about which a scored method statement asks: those on which answers could differ, else those with a target before award, else all, and none outside a policy note. */
export function scoredByMethod(
  pack: CharterPack,
  profile: ContractProfile,
  position: Pick<LegalPosition, 'notes'>,
  kpis: readonly Kpi[],
): readonly Kpi[] {
  const outside = outsideSchemes(pack, position, kpis);
  const left = kpis.filter((kpi) => !outside.includes(kpi));
  const rated = left.filter(({ target: { mode } }) => mode !== 'monitored' && mode !== 'baseline');
  // a duty that is owed in every case is the same for all, and earns nobody anything
  const differing = rated.filter((kpi) => tellsApart(pack, profile, kpi));
  return differing.length > 0 ? differing : rated.length > 0 ? rated : left;
}

/**
 * The marks of each KPI that a scored method statement asks about, by how far it could tell tenders apart; small things beside the work
 * are held, and so is a total to what its paid time is worth, while another can carry the rest.
 */
export function marksByMethod(
  pack: CharterPack,
  profile: ContractProfile,
  { shared, weighting }: Pick<Assessment, 'shared' | 'weighting'>,
  scored: readonly Kpi[],
): readonly number[] {
  const { step } = pack.assessment;
  return shareMarks(
    shared,
    scored.map((kpi) => {
      const part = partOf(pack, profile, kpi, shared);
      const worth = mostMarksWorth(pack, profile, weighting, kpi);
      if (worth === undefined || worth >= shared) return part;
      // whole steps, where there is one
      const most = Math.max(1, worth < step ? Math.floor(worth) : Math.floor(worth / step) * step);
      return { ...part, most: Math.min(part.most ?? shared, most) };
    }),
    step,
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
