import type { CharterPack } from '../../../charter/pack';
import type { Measure } from '../../../charter/schema/measure';
import type { Condition, FactName } from '../../../charter/schema/vocabulary';
import type { ContractProfile } from '../../contract/contractProfile';
import type { DraftingContext } from '../../../record/draft';
import type { Kpi } from '../../kpis/kpi';
import type { LegalPosition } from '../../law/legalPosition';
import { isOffered } from '../../targets/target';

/** The facts that paragraphs depend on: those of the legal position, of the settings and of the KPIs. */
export function findDocumentFacts(
  pack: CharterPack,
  { settings }: DraftingContext,
  profile: ContractProfile,
  position: LegalPosition,
  kpis: readonly Kpi[],
): ReadonlySet<FactName> {
  const hasMode = (mode: Kpi['target']['mode']): boolean => kpis.some(({ target }) => target.mode === mode);
  const measures = kpis.flatMap(({ measureId }) => pack.measures.get(measureId) ?? []);
  const counts = measures.map(({ people }) => people);
  const found: readonly (readonly [FactName, boolean])[] = [
    ['extension', profile.extensionMonths > 0],
    ['offered', kpis.some(({ target }) => isOffered(target))],
    ['baseline', hasMode('baseline')],
    ['monitored', hasMode('monitored')],
    ['profile', kpis.some(({ profile: points }) => points.length > 0)],
    ['target', kpis.some(({ target }) => target.mode !== 'monitored')],
    ['people', counts.some((people) => people !== 'none')],
    ['recruits', counts.some((people) => people === 'recruited' || people === 'priority')],
    ['priority-groups', counts.includes('priority')],
    ['worker-shares', measures.filter(isShareOfWorkers).length > 1],
    ['charter-adopted', settings.charterAdopted !== undefined],
    ['skills-contact', settings.skillsContact !== undefined],
  ];
  return new Set([...position.facts, ...found.filter(([, holdsTrue]) => holdsTrue).map(([fact]) => fact)]);
}

/** Two shares of workers count the same people, which is no double counting. */
function isShareOfWorkers({ people, unitKind }: Measure): boolean {
  return people !== 'none' && unitKind === 'percent';
}

/** Whether every condition of a paragraph holds. */
export function holds(conditions: readonly Condition[], facts: ReadonlySet<string>): boolean {
  return conditions.every((condition) =>
    condition.startsWith('not-') ? !facts.has(condition.slice('not-'.length)) : facts.has(condition),
  );
}
