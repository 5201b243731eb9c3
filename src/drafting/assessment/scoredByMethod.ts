import type { CharterPack } from '../../charter/pack';
import type { ContractProfile } from '../contract/contractProfile';
import type { Kpi } from '../kpis/kpi';
import type { LegalPosition } from '../law/legalPosition';
import { shareMarks, type Part } from './marks';
import { partOf, tellsApart } from './tellsApart';
import { mostMarksWorth, type Weighted } from './worth';

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

/** How the marks of a method statement are shared out. */
export interface MethodMarks {
  /** Of each KPI that it asks about. */
  readonly each: readonly number[];
  /** Of a question on delivery as a whole: what no KPI carries in proportion; 0 where there is no such question. */
  readonly whole: number;
  /** The most that the KPIs carry in proportion; all, where one of them has no bound. */
  readonly carried: number;
}

/**
 * The marks of each KPI that a scored method statement asks about, by how far it could tell tenders apart, and none above what is in proportion:
 * small things beside the work are held, so is a total to what its paid time is worth, and a share to a sum of the price. What is left over
 * goes to a question on delivery as a whole, which carries the least number of marks that a question is worth, or more (docs/domain.md#assessment).
 */
export function marksByMethod(
  pack: CharterPack,
  profile: ContractProfile,
  { shared, weighting }: Weighted & { readonly shared: number },
  scored: readonly Kpi[],
): MethodMarks {
  const { step, wholeFrom } = pack.assessment;
  const parts = scored.map((kpi): Part => {
    const part = partOf(pack, profile, kpi, shared);
    const worth = mostMarksWorth(pack, profile, weighting, kpi);
    if (worth >= shared) return part;
    // whole steps, one at least
    const most = Math.max(step, Math.floor(worth / step) * step);
    return { ...part, most: Math.min(part.most ?? shared, most) };
  });
  const carried = Math.min(shared, sumOf(parts.map(({ most }) => most ?? shared)));
  const rest = shared - carried;
  if (rest === 0) return { each: shareMarks(shared, parts, step), whole: 0, carried };
  // of little that is left, more is taken: a KPI is never lifted above what is in proportion, and a question of few marks is not worth its answers
  if (rest < wholeFrom)
    return { each: shareMarks(shared - wholeFrom, parts, step), whole: wholeFrom, carried };
  return { each: parts.map(({ most = shared }) => most), whole: rest, carried };
}

function sumOf(marks: readonly number[]): number {
  return marks.reduce((sum, each) => sum + each, 0);
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
