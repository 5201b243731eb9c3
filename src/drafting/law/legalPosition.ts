import { fill } from '../../charter/fill';
import type { LawFact, Regime } from '../../charter/schema/fact';
import type { LegalStatement } from '../../charter/schema/law';
import type { Confidence } from '../../charter/schema/vocabulary';
import type { ContractProfile, Understood } from '../contract/contractProfile';
import { formatDate } from '../figures/formatDate';
import { formatMoney } from '../figures/formatMoney';
import { penceOf } from '../figures/pence';
import type { Shortlist } from '../selection/selection';
import { holds } from './holds';
import { findMeasureFacts } from './lawFacts';
import type { Threshold } from './regime';
import type { StatutoryPosition } from './statutoryPosition';

export type { Regime } from '../../charter/schema/fact';

export interface LegalNote {
  readonly id: string;
  readonly text: string;
  readonly confidence: Confidence;
  readonly level: 'info' | 'consider';
  readonly sources: readonly string[];
}

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

type Slots = Readonly<Record<string, string | number>>;

/** The legal position of this contract: what applies, what does not, what must be checked. No rule outside its regime. */
export function legalPosition({ pack, profile, statutory, shortlist }: Placed): LegalPosition {
  const { regime, threshold } = statutory;
  const measureIds = shortlist.entries
    .filter(({ verdict }) => verdict === 'chosen')
    .flatMap((entry) => entry.measureIds);
  const facts = new Set<LawFact>([...statutory.facts, ...findMeasureFacts(pack, measureIds)]);
  const slots = legalSlots(profile, threshold, measureIds.length);
  return {
    regime,
    notes: [...pack.legal.values()]
      .filter(({ when }) => holds(when, facts))
      .map((statement) => toNote(statement, facts, slots)),
    facts,
    workforceReasonsNeeded: facts.has('section-17'),
    ...(threshold === undefined ? {} : { threshold }),
  };
}

function legalSlots(profile: ContractProfile, threshold: Threshold | undefined, count: number): Slots {
  return {
    value: formatMoney(profile.longestWithVat),
    date: formatDate(profile.procurementStart),
    count,
    ...(threshold === undefined ? {} : { threshold: formatMoney(penceOf(threshold.pounds)) }),
  };
}

function toNote(
  { id, text, checkWhen, confidence, level, sources, figures }: LegalStatement,
  facts: ReadonlySet<LawFact>,
  slots: Slots,
): LegalNote {
  const check = checkWhen !== undefined && holds(checkWhen, facts);
  return {
    id,
    text: fill(text, { ...slots, ...chooseFigures(figures, facts) }),
    confidence: check ? 'check' : confidence,
    level,
    sources,
  };
}

/** Each figure of a sentence as it is for these facts. */
function chooseFigures(figures: LegalStatement['figures'], facts: ReadonlySet<LawFact>): Slots {
  const chosen = Object.entries(figures).flatMap(([slot, values]) => {
    const found = values.find(({ when }) => holds(when, facts));
    return found === undefined ? [] : [[slot, found.is] as const];
  });
  return Object.fromEntries(chosen);
}
