import type { CharterPack } from '../../charter/pack';
import type { ContractFact, MeasureFact, Regime, StatutoryFact } from '../../charter/schema/fact';
import type { LawTest } from '../../charter/schema/law';
import type { DraftingContext } from '../../record/draft';
import type { ContractProfile } from '../contract/contractProfile';
import { isBuyer, thresholdClassOf } from './buyer';
import { penceOf } from '../figures/pence';
import { holds } from './holds';

/**
 * The facts of law that hold for a contract whatever is chosen for it: those that stand in it and in the settings, then those
 * that the pack tests, in its order.
 */
export function findStatutoryFacts(
  pack: CharterPack,
  context: DraftingContext,
  profile: ContractProfile,
  regime: Regime,
): ReadonlySet<StatutoryFact> {
  const facts = new Set<StatutoryFact>(readContractFacts(pack, context, profile, regime));
  for (const test of pack.law.facts) {
    if (passes(pack, test, context, profile, facts)) facts.add(test.fact);
  }
  return facts;
}

/** What the contract as read and the settings say (PA23 s.3 to 5 for who buys what). */
function readContractFacts(
  pack: CharterPack,
  { settings }: DraftingContext,
  { kind, route, extensionMonths }: ContractProfile,
  regime: Regime,
): readonly ContractFact[] {
  const facts: ContractFact[] = [`regime-${regime}`, `kind-${kind}`];
  const threshold = thresholdClassOf(pack, settings.buyerKind);
  if (threshold.is === 'utility') facts.push('threshold-utility');
  if (!threshold.settled) facts.push('threshold-unsettled');
  if (regime === 'act-above' || regime === 'act-below') facts.push('act');
  if (route === 'call-off') facts.push('call-off');
  if (extensionMonths > 0) facts.push('extension');
  if (settings.charterAdopted !== undefined) facts.push('charter-adopted');
  return facts;
}

/** Sums are tested with VAT and every extension (PA23 Schedule 3), days by when the procurement commences. */
function passes(
  pack: CharterPack,
  { when, buyer, kinds, moreThan, atLeast, begunFrom }: LawTest,
  { settings }: DraftingContext,
  { kind, longestWithVat, procurementStart }: ContractProfile,
  facts: ReadonlySet<StatutoryFact>,
): boolean {
  return (
    isBuyer(pack, settings.buyerKind, buyer) &&
    (kinds?.includes(kind) ?? true) &&
    (moreThan === undefined || longestWithVat > penceOf(moreThan)) &&
    (atLeast === undefined || longestWithVat >= penceOf(atLeast)) &&
    (begunFrom === undefined || procurementStart >= begunFrom) &&
    holds(when, facts)
  );
}

/**
 * The facts that the chosen measures bring: a workforce matter is asked about (LGA 1988 s.17(5)(a)), and what the pack says of
 * the measure or of the reason that it needs.
 */
export function findMeasureFacts(pack: CharterPack, measureIds: readonly string[]): readonly MeasureFact[] {
  const measures = measureIds.flatMap((id) => pack.measures.get(id) ?? []);
  const reasons = measures.flatMap(({ workforceReason }) =>
    workforceReason === undefined ? [] : [pack.workforceReasons.get(workforceReason)],
  );
  return [
    ...(reasons.length > 0 ? (['asks-workforce'] as const) : []),
    ...[...measures, ...reasons].flatMap((each) => each?.brings ?? []),
  ];
}
