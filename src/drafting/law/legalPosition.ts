import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { BuyerKind, Confidence, FactName } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contract/contractProfile';
import type { DraftContent, DraftingContext } from '../../record/draft';
import { formatDate } from '../figures/formatDate';
import { formatMoney } from '../figures/formatMoney';
import { selectStatements, type StatementChoice } from './legalStatements';
import { penceOf } from '../figures/pence';
import { selectCommitments } from '../selection/selection';
import { readStatutoryPosition, type Regime, type StatutoryPosition } from './statutoryPosition';

export type { Regime } from './statutoryPosition';

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
  /** The facts of law that document paragraphs depend on; those of the KPIs and settings join them in `document/documentFacts.ts`. */
  readonly facts: ReadonlySet<FactName>;
  /** s.17(5) LGA 1988 workforce reasons are needed of this buyer. */
  readonly workforceReasonsNeeded: boolean;
  /** Above or below the threshold, with the figure, where the Act governs. */
  readonly threshold?: { readonly pounds: number; readonly above: boolean };
}

/** PA23 s.53(3): days after entering into the contract within which its copy is published. */
const COPY_WITHIN_DAYS = { lightTouch: 180, other: 90 } as const;

/** Buyers bound by LGA 1988 s.17: councils; parishes and schools on a delegated budget must check, so they are asked too. */
const BOUND_BY_SECTION_17: readonly BuyerKind[] = ['council', 'parish', 'maintained-school'];

/** The legal position of this contract: what applies, what does not, what must be checked. No rule outside its regime. */
export function legalPosition(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
  profile: ContractProfile,
): LegalPosition {
  const statutory = readStatutoryPosition(pack, context, content, profile);
  const { regime, threshold } = statutory;
  const { buyerKind } = context.settings;
  const bound = BOUND_BY_SECTION_17.includes(buyerKind);
  const workforceReasonsNeeded = bound && regime !== 'outside-england' && regime !== 'grant';
  const facts: readonly (readonly [FactName, boolean])[] = [
    ['pa23', statutory.actGoverns],
    ['kpi-duty', statutory.kpiDuty],
    ['contract-published', statutory.contractPublished],
    ['council', workforceReasonsNeeded],
  ];
  const chosen = selectCommitments(pack, context, content, profile).entries.filter(
    ({ verdict }) => verdict === 'chosen',
  );
  const measureIds = chosen.flatMap((entry) => entry.measureIds);
  const choices = selectStatements({
    pack,
    context,
    profile,
    statutory,
    workforceReasonsNeeded,
    measureIds,
  });
  const slots = legalSlots(profile, statutory, measureIds.length);
  return {
    regime,
    notes: choices.map((choice) => toNote(pack, choice, slots)),
    facts: new Set(facts.filter(([, applies]) => applies).map(([fact]) => fact)),
    workforceReasonsNeeded,
    ...(threshold === undefined ? {} : { threshold }),
  };
}

function legalSlots(
  profile: ContractProfile,
  { threshold }: StatutoryPosition,
  count: number,
): Readonly<Record<string, string | number>> {
  return {
    value: formatMoney(profile.longestWithVat),
    date: formatDate(profile.procurementStart),
    count,
    days: profile.kind === 'light-touch' ? COPY_WITHIN_DAYS.lightTouch : COPY_WITHIN_DAYS.other,
    ...(threshold === undefined ? {} : { threshold: formatMoney(penceOf(threshold.pounds)) }),
  };
}

function toNote(
  pack: CharterPack,
  choice: StatementChoice,
  slots: Readonly<Record<string, string | number>>,
): LegalNote {
  const { id } = choice;
  if (choice.text !== undefined) {
    const { text, sources } = choice;
    return { id, text: fill(text, slots), confidence: 'check', level: 'consider', sources };
  }
  const statement = pack.legal.get(id);
  if (statement === undefined) throw new RangeError(`No legal statement "${id}" in the pack`);
  const { text, confidence, level, sources } = statement;
  return { id, text: fill(text, slots), confidence: choice.check ? 'check' : confidence, level, sources };
}
