import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Clause } from '../../../charter/schema/clause';
import type { FactName } from '../../../charter/schema/law/fact';
import type { Scale } from '../../../charter/schema/vocabulary';
import { fullTerm, type ContractProfile } from '../../contract/contractProfile';
import type { DraftingContext } from '../../../record/draft';
import { carrying } from './carrying';
import { holds } from '../../law/holds';
import { formatFigure } from '../../figures/formatQuantity';
import type { Kpi } from '../../kpis/kpi';
import { ALL } from '../../kpis/ratingScale';
import type { Gap, OutlineSection, Slots } from './outline';
import { markReference } from './references';

const SCALES: readonly Scale[] = ['brief', 'standard', 'full'];

/** One section for each KPI: the clause of its measure in this instrument and target mode; a gap where the library has none. */
export function outlineClauses(
  pack: CharterPack,
  context: DraftingContext,
  profile: ContractProfile,
  kpis: readonly Kpi[],
  facts: ReadonlySet<FactName>,
): { readonly sections: readonly OutlineSection[]; readonly gaps: readonly Gap[] } {
  const sections: OutlineSection[] = [];
  const gaps: Gap[] = [];
  for (const kpi of kpis) {
    const clause = findClause(pack, profile, kpi);
    const duty = clause?.duty[kpi.target.mode];
    if (clause === undefined || duty === undefined) gaps.push({ lacks: 'clause', kpi });
    else sections.push(outlineClause(pack, context, profile, kpi, facts, clause, duty));
  }
  return { sections, gaps };
}

/** The first clause of the KPI's measure that suits; a call-off's clause must suit what is called off too. */
function findClause(pack: CharterPack, profile: ContractProfile, kpi: Kpi): Clause | undefined {
  return [...pack.clauses.values()].find(
    ({ measure, instruments }) =>
      measure === kpi.measureId &&
      instruments.includes(profile.kind) &&
      instruments.includes(profile.instrument),
  );
}

function outlineClause(
  pack: CharterPack,
  { settings }: DraftingContext,
  profile: ContractProfile,
  kpi: Kpi,
  facts: ReadonlySet<FactName>,
  clause: Clause,
  duty: string,
): OutlineSection {
  const rest = clause.paragraphs.filter(
    ({ from, longerThan = 0, modes, when = [], natures, notNatures }) =>
      natures?.some((id) => profile.natures.includes(id)) !== false &&
      notNatures?.some((id) => profile.natures.includes(id)) !== true &&
      fullTerm(profile) > longerThan &&
      holds(when, facts) &&
      (from === undefined || SCALES.indexOf(from) <= SCALES.indexOf(profile.scale)) &&
      (modes === undefined || modes.includes(kpi.target.mode)),
  );
  const measure = pack.measures.get(kpi.measureId);
  const place = settings.charterAdopted && carrying(pack, kpi.commitmentId, [kpi.measureId])?.place;
  return {
    title: clause.title,
    ...(place === undefined
      ? {}
      : { charterReference: fill(pack.wording.document.charterReference, { place }) }),
    templates: [duty, ...rest.map(({ text }) => text)].map((template) => inSingular(pack, kpi, template)),
    slots: kpiSlots(pack, kpi),
    origin: {
      id: clause.id,
      commitmentId: kpi.commitmentId,
      measureId: kpi.measureId,
      reviewedBy: clause.reviewedBy,
      reviewedOn: clause.reviewedOn,
      sources: [...clause.sources, ...(measure?.sources ?? [])],
    },
  };
}

/** A duty of one: “{target} Site Visits” is “one Site Visit”. */
function inSingular({ definitions }: CharterPack, { target }: Kpi, template: string): string {
  if (target.mode !== 'number' || target.value !== 1) return template;
  return template.replace(/\{target\} (\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)/gu, (all, plural: string) => {
    const known = definitions.find(({ forms }) => forms.includes(plural));
    return known === undefined ? all : `one ${known.term}`;
  });
}

/** {kpi} always; the others where there is a figure, so that a text cannot print one that is not set. */
function kpiSlots(pack: CharterPack, kpi: Kpi): Slots {
  const name = markReference(
    { what: 'kpi', id: kpi.measureId },
    fill(pack.wording.document.kpiName, { number: kpi.number }),
  );
  if (kpi.target.mode !== 'number') return { kpi: name };
  const unitKind = pack.measures.get(kpi.measureId)?.unitKind ?? 'count';
  const { value } = kpi.target;
  const target = formatFigure(value, unitKind);
  // nothing is more than all of it
  const all = unitKind === 'percent' && value >= ALL;
  return {
    kpi: name,
    target,
    atLeast: all ? target : fill(pack.wording.proportion.printed.atLeast, { target }),
    halfTarget: formatFigure(Math.floor(value / 2), unitKind),
  };
}
