import { z } from 'zod';

/** Which law governs: the 2023 Act above or below its threshold, or one that the product does not cover and says so. */
export const regime = z.enum([
  'act-above',
  'act-below',
  'pcr-2015', // begun, or called off from a framework begun, before the Act
  'psr', // health care services, Provider Selection Regime
  'outside-england',
  'grant',
]);
export type Regime = z.infer<typeof regime>;

/** What the code reads from the contract and the settings. */
const CONTRACT_FACTS = [
  'regime-act-above', // exactly one of these six holds
  'regime-act-below',
  'regime-pcr-2015',
  'regime-psr',
  'regime-outside-england',
  'regime-grant',
  'act', // the Procurement Act 2023 governs, above or below its threshold
  'kind-works', // what is bought or funded: exactly one of these five holds
  'kind-services',
  'kind-goods',
  'kind-light-touch',
  'kind-grant',
  'buyer-council', // who buys, as the settings say: exactly one of these ten holds
  'buyer-parish',
  'buyer-maintained-school',
  'buyer-academy',
  'buyer-nhs',
  'buyer-university',
  'buyer-housing-association',
  'buyer-central',
  'buyer-utility',
  'buyer-other',
  'call-off', // called off from a framework
  'extension', // the term has options to extend
  'charter-adopted', // the authority has adopted the Charter
] as const;

/** What follows from those by a test that the pack holds (`law.yaml`): lists of buyers and kinds, sums of money, dates. */
const TESTED_FACTS = [
  'school',
  'services', // services, light touch services among them
  'kpi-value', // worth enough for the duty to set KPIs
  'kpi-exempt', // of a kind to which that duty does not apply
  'kpi-duty', // KPIs are to be set and published
  'contract-published', // a copy of the contract is published
  'social-value-act', // the Social Value Act 2012 puts its duty on this procurement
  'section-17', // a buyer that may not consider non-commercial matters (LGA 1988)
  'ppn-002-begun', // commences when PPN 002 is in force
  'ppn-026-begun', // commences when PPN 026 is in force
  'ppn-026', // PPN 026 binds this procurement
] as const;

/** What the measures chosen for a draft bring with them: the first is any with a workforce reason, the others are named in the pack. */
const BROUGHT_FACTS = ['asks-recruitment', 'thirty-day-payment'] as const;
const MEASURE_FACTS = ['asks-workforce', ...BROUGHT_FACTS] as const;

/** What only the text of a document depends on: its KPIs and the settings. Found by `documentFacts.ts`. */
const DOCUMENT_FACTS = [
  'offered', // a KPI's target is offered by tenderers
  'baseline', // a KPI starts from a baseline set after award
  'rated-by-cases', // a KPI is a share owed in every case, with bands of its own for few cases
  'monitored', // a KPI is monitored without a pass mark
  'profile', // a KPI's figure is spread over the term
  'target', // a KPI has a target: a figure, an offer or a change from a baseline
  'reported-once', // a KPI with a target is reported once only
  'few-reports', // a KPI with a target is reported once or twice in the initial term
  'more-reports', // one is reported more often
  'people', // a KPI counts people or their hours or weeks
  'recruits', // a KPI counts people who have to be found and taken on
  'priority-groups', // a KPI counts people of priority groups
  'worker-shares', // two KPIs or more are each a share of workers
  'skills-contact', // the settings name a Skills Contact
] as const;

export const contractFact = z.enum(CONTRACT_FACTS);
export type ContractFact = z.infer<typeof contractFact>;
export const testedFact = z.enum(TESTED_FACTS);
export type TestedFact = z.infer<typeof testedFact>;
/** A fact that a measure or a workforce reason of the pack brings. */
export const broughtFact = z.enum(BROUGHT_FACTS);
export type MeasureFact = (typeof MEASURE_FACTS)[number];

/** Facts of the contract and of the law on it, whatever measures are chosen. */
const statutoryFact = z.enum([...CONTRACT_FACTS, ...TESTED_FACTS]);
export type StatutoryFact = z.infer<typeof statutoryFact>;
const lawFact = z.enum([...CONTRACT_FACTS, ...TESTED_FACTS, ...MEASURE_FACTS]);
export type LawFact = z.infer<typeof lawFact>;
const factName = z.enum([...CONTRACT_FACTS, ...TESTED_FACTS, ...MEASURE_FACTS, ...DOCUMENT_FACTS]);
export type FactName = z.infer<typeof factName>;

/** A fact that must hold, or with `not-` before it one that must not. The whole list must be met. */
export const statutoryConditions = z.array(
  z.union([statutoryFact, z.templateLiteral(['not-', statutoryFact])]),
);
export const lawConditions = z.array(z.union([lawFact, z.templateLiteral(['not-', lawFact])]));
export const conditions = z.array(z.union([factName, z.templateLiteral(['not-', factName])]));
export type Condition = z.infer<typeof conditions>[number];
