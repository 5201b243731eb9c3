import type { CharterPack } from '../../../charter/pack';
import type { Measure } from '../../../charter/schema/measure';
import type { FactName } from '../../../charter/schema/fact';
import type { DraftingContext } from '../../../record/draft';
import type { ContractProfile } from '../../contract/contractProfile';
import type { Kpi } from '../../kpis/kpi';
import { countReports } from '../../kpis/reportCount';
import type { LegalPosition } from '../../law/legalPosition';
import { isOffered } from '../../targets/target';

/** With no more reports than this a KPI has no room to slip twice (docs/drafting-standard.md#after-review). */
const FEW_REPORTS = 2;

/** The facts that paragraphs depend on: those of the law on this contract, of the settings and of the KPIs. */
export function findDocumentFacts(
  pack: CharterPack,
  { settings }: DraftingContext,
  position: LegalPosition,
  kpis: readonly Kpi[],
  { months }: Pick<ContractProfile, 'months'>,
): ReadonlySet<FactName> {
  const hasMode = (mode: Kpi['target']['mode']): boolean => kpis.some(({ target }) => target.mode === mode);
  const measures = kpis.flatMap(({ measureId }) => pack.measures.get(measureId) ?? []);
  const counts = measures.map(({ people }) => people);
  const reports = kpis
    .filter(({ target }) => target.mode !== 'monitored')
    .map(({ frequency }) => countReports(months, frequency));
  const found: readonly (readonly [FactName, boolean])[] = [
    ['offered', kpis.some(({ target }) => isOffered(target))],
    ['baseline', hasMode('baseline')],
    ['rated-by-cases', kpis.some(({ bands }) => bands.some(({ fewCases }) => fewCases !== undefined))],
    ['monitored', hasMode('monitored')],
    ['profile', kpis.some(({ profile: points }) => points.length > 0)],
    ['target', kpis.some(({ target }) => target.mode !== 'monitored')],
    ['reported-once', reports.includes(1)],
    ['few-reports', reports.some((count) => count <= FEW_REPORTS)],
    ['more-reports', reports.some((count) => count > FEW_REPORTS)],
    ['people', counts.some((people) => people !== 'none')],
    ['recruits', counts.some((people) => people === 'recruited' || people === 'priority')],
    ['priority-groups', counts.includes('priority')],
    ['worker-shares', measures.filter(isShareOfWorkers).length > 1],
    ['skills-contact', settings.skillsContact !== undefined],
  ];
  return new Set([...position.facts, ...found.filter(([, holdsTrue]) => holdsTrue).map(([fact]) => fact)]);
}

/** Two shares of workers count the same people, which is no double counting. */
function isShareOfWorkers({ people, unitKind }: Measure): boolean {
  return people !== 'none' && unitKind === 'percent';
}
