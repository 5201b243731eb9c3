import type { LawFact, Regime } from '../../charter/schema/law/fact';
import type { Measure } from '../../charter/schema/measure';
import type { Understood } from '../contract/contractProfile';
import type { Shortlist } from '../selection/selection';
import { findMeasureFacts } from './lawFacts';
import { statementsShown, type LegalNote } from './legalNotes';
import type { Threshold } from './regime';
import type { StatutoryPosition } from './statutoryPosition';

export type { Regime } from '../../charter/schema/law/fact';
export type { LegalNote } from './legalNotes';

export interface LegalPosition {
  readonly regime: Regime;
  readonly notes: readonly LegalNote[];
  /** The facts of law on which statements and paragraphs depend; those of the KPIs join them in `documentFacts.ts`. */
  readonly facts: ReadonlySet<LawFact>;
  /** s.17(5) LGA 1988 workforce reasons are needed of this buyer. */
  readonly workforceReasonsNeeded: boolean;
  /** Above or below the threshold, with the figure, where the Act governs. */
  readonly threshold?: Threshold;
}

/** A contract with its regime known and its commitments selected. */
interface Placed extends Understood {
  readonly statutory: StatutoryPosition;
  readonly shortlist: Shortlist;
}

/** The legal position of this contract: what applies, what does not, what must be checked. No rule outside its regime. */
export function legalPosition({ statutory, shortlist, ...contract }: Placed): LegalPosition {
  const { regime, threshold } = statutory;
  const measures = chosenMeasures(contract, shortlist);
  const facts = new Set<LawFact>([...statutory.facts, ...findMeasureFacts(contract.pack, measures)]);
  return {
    regime,
    notes: statementsShown({ ...contract, facts, measures, threshold }),
    facts,
    workforceReasonsNeeded: facts.has('section-17'),
    ...(threshold === undefined ? {} : { threshold }),
  };
}

function chosenMeasures({ pack }: Understood, { entries }: Shortlist): readonly Measure[] {
  return entries
    .filter(({ verdict }) => verdict === 'chosen')
    .flatMap(({ measureIds }) => measureIds)
    .flatMap((id) => pack.measures.get(id) ?? []);
}
