import type { CharterPack } from '../../charter/pack';
import type { Condition, FactName } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contractProfile';
import type { DraftingContext } from '../draft';
import type { Kpi } from '../kpi';
import type { LegalPosition } from '../legalPosition';

/** The facts that paragraphs depend on: those of the legal position, of the settings and of the KPIs. */
export function findDocumentFacts(
  pack: CharterPack,
  { settings }: DraftingContext,
  profile: ContractProfile,
  position: LegalPosition,
  kpis: readonly Kpi[],
): ReadonlySet<FactName> {
  const hasMode = (mode: Kpi['target']['mode']): boolean => kpis.some(({ target }) => target.mode === mode);
  const found: readonly (readonly [FactName, boolean])[] = [
    ['extension', profile.extensionMonths > 0],
    ['offered', kpis.some(({ target }) => isOffered(target))],
    ['baseline', hasMode('baseline')],
    ['monitored', hasMode('monitored')],
    ['scored-number', hasMode('number')],
    ['target', kpis.some(({ target }) => target.mode !== 'monitored')],
    ['people', kpis.some(({ measureId }) => pack.measures.get(measureId)?.people === true)],
    ['charter-adopted', settings.charterAdopted !== undefined],
    ['skills-contact', settings.skillsContact !== undefined],
  ];
  return new Set([...position.facts, ...found.filter(([, holdsTrue]) => holdsTrue).map(([fact]) => fact)]);
}

/** Whether tenderers state the figure: all of it, or the change from a baseline. */
export function isOffered(target: Kpi['target']): boolean {
  return target.mode === 'offered' || (target.mode === 'baseline' && target.step === 'offered');
}

/** Whether every condition of a paragraph holds. */
export function holds(conditions: readonly Condition[], facts: ReadonlySet<string>): boolean {
  return conditions.every((condition) =>
    condition.startsWith('not-') ? !facts.has(condition.slice('not-'.length)) : facts.has(condition),
  );
}
