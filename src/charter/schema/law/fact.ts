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
  'threshold-central', // the buyer's threshold is that of central government, or of utilities, or of all others
  'threshold-utility',
  'threshold-unsettled', // which threshold it has is to be checked, and the answer changes what applies here
  'works-over-services', // works worth the buyer's threshold for goods and services, or more
  'for-health-service', // bought for the health service: by a body of it, or as a health care service
  'health-care', // a health care service, as the officer says
  'call-off', // called off from a framework
  'direct-award', // awarded to one supplier without a competition, and outside a framework
  'extension', // the term has options to extend
  'single-task', // a study, survey or advice that is done and over, with no option to extend
  'people-work', // much of the price pays for people's work, or may: whoever does it today may transfer
  'may-be-light-touch', // plain services whose title reads as a light touch service
  'construction-payment', // building work in the widest sense, or a form made for it: sums come off a payment by a notice alone
  'staff-transfer', // the title says that the present staff transfer
  'sector-regime', // what is bought belongs to a sector whose purchases may stand under another regime
  'concession', // the title says that the supplier is paid by a right to charge users
  'may-be-concession', // such work is often paid by those whom it is for or against
  'waste-law', // law of its own may say what becomes of such goods when they are used
  'lots', // the title says that it is let in lots
  'charter-adopted', // the authority has adopted the Charter
] as const;

/** What follows from those by a test that the pack holds (`law.yaml`): who buys, what, for how much, when. */
const TESTED_FACTS = [
  'school', // the buyer is a school; here and below, `-check` says that it may be
  'school-check',
  'part-6', // Part 6 of the Act governs the buyer's contracts below the threshold
  'part-6-check',
  'private-utility', // the buyer is a private utility, which sections 52, 53 and 71 leave out
  'private-utility-check',
  'psr-not-bound', // a health care service under the Act, bought by a body that the Provider Selection Regime does not bind
  'psr-check', // the same, and whether that Regime binds the body is to be checked
  'ppns-bind', // the policy notes of central government bind the buyer
  'ppns-check',
  'services', // services, light touch services among them
  'kpi-value', // worth enough for the duty to set KPIs
  'kpi-exempt', // of a kind to which that duty does not apply
  'kpi-duty', // KPIs are to be set and published
  'contract-published', // a copy of the contract is published
  'social-value-act', // the Social Value Act 2012 puts its duty on this procurement
  'social-value-act-check',
  'notifiable', // below the threshold, and worth enough for a notice
  'notifiable-central', // the same for central government
  'section-17', // a buyer that may not, or perhaps may not, consider non-commercial matters (LGA 1988)
  'section-17-check', // perhaps
  'best-value-order', // SI 2001/909 opens workforce matters to the buyer
  'workforce-no-route', // bound by section 17, and no route to workforce matters is known for it and this procurement
  'reservation', // the buyer may, or perhaps may, reserve this competition (Order of 2026)
  'ppn-002-begun', // commences when PPN 002 is in force
  'ppn-026-begun', // commences when PPN 026 is in force
  'ppn-026', // PPN 026 binds this procurement
  'ppn-026-higher', // at its higher share
  'ppn-026-choice', // PPN 026 may be used before it binds
  'ppn-026-short', // the weighting is less than its share
  'ppn-002', // PPN 002 binds this procurement
  'ppn-002-short',
  'carbon-plan', // central government asks for carbon reduction plans at this value
  'health-minimum', // the health service's own least weighting binds the buyer
  'health-form-missing', // health care that the health service buys, on another form than its own
  'health-minimum-short',
  'own-students', // the buyer teaches students who look for placements
  'freedom-of-information', // the buyer is, or may be, a public authority of that Act
  'freedom-of-information-check',
  'tenant-information', // the buyer is, or may be, a landlord whose tenants may ask for what it holds
  'runs-past-reorganisation', // the longest term passes the end of the present councils
  'planning', // works of a size and kind for which planning permission may ask for jobs and training
  'early-packages', // works that may be let in two stages or designed by the contractor, so that packages come before the contract
  'may-transfer', // services that keep at least one person at work: whoever does it today may transfer
  'consent-value', // worth enough to need a successor's consent, if a direction binds the buyer
] as const;

/** What the measures chosen for a draft bring with them: the first three are any with a workforce reason, any that asks where suppliers are, and any that rests on a list of the authority's; the others are named in the pack. */
const BROUGHT_FACTS = [
  'asks-recruitment',
  'asks-pay',
  'asks-terms',
  'serves-equality',
  'thirty-day-payment',
  'takes-equivalents', // its text takes what the authority accepts as equivalent, or in place of what is named
] as const;
const MEASURE_FACTS = ['asks-workforce', 'asks-location', 'authority-names', ...BROUGHT_FACTS] as const;

/** What only the text of a document depends on: its KPIs and the settings. Found by `documentFacts.ts`. */
const DOCUMENT_FACTS = [
  'offered', // a KPI's target is offered by tenderers
  'fixed-target', // a KPI has a target that nobody offers
  'assessed-fixed', // nothing is scored, or a method statement, or offers: exactly one of these three holds
  'assessed-method',
  'assessed-offers',
  'short-offer-fails', // a blank offer, or one below its floor, is rejected
  'baseline', // a KPI's figure is set from a baseline measured after award
  'rated-by-cases', // a KPI is a share owed in every case, with bands of its own for few cases
  'monitored', // a KPI is monitored without a pass mark
  'profile', // a KPI's figure is spread over the term
  'target', // a KPI has a target: a figure, an offer or a figure set from a baseline
  'total', // such a target is a total: a figure or an offer that is counted up over the term
  'reported-once', // a KPI with a target is reported once only, late enough for a warning before it
  'light', // the contract gets the lightest document
  'small', // the contract is of the smallest scale, and not only its document
  'few-reports', // a KPI with a target is reported once or twice in the initial term
  'more-reports', // one is reported more often
  'kpis-set', // at least one KPI is set under section 52, here or elsewhere in the contract
  'few-people', // a KPI set under section 52 has, or may come to have, a target of fewer people of priority groups than may be shown
  'recruits', // a KPI counts people who have to be found and taken on
  'taken-up', // a KPI counts what others must take up
  'priority-groups', // a KPI counts people of priority groups
  'worker-shares', // two KPIs or more are each a share of workers
  'days-from-start', // a KPI gives so many days from a person's start
  'divided', // a KPI's figure is worked out by dividing
  'goods-over-years', // goods that are ordered over so many months that in some periods few are
  'worker-share', // one KPI or more is a share of workers
  'skills-contact', // the settings name a Skills Contact
  'form-own', // whose terms the form of contract is built on: exactly one of these five holds
  'form-framework',
  'form-jct',
  'form-nec4',
  'form-grant',
  'incentives', // the form has an option under which KPIs earn incentive payments
  'schedule-first', // the officer put the Schedule before the main terms on social value
  'remedy', // a remedy beyond the ladder was chosen, and is allowed
  'remedy-sums', // one of them takes a sum
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
export const factName = z.enum([...CONTRACT_FACTS, ...TESTED_FACTS, ...MEASURE_FACTS, ...DOCUMENT_FACTS]);
export type FactName = z.infer<typeof factName>;

/** A fact that must hold, or with `not-` before it one that must not. The whole list must be met. */
export const statutoryConditions = z.array(
  z.union([statutoryFact, z.templateLiteral(['not-', statutoryFact])]),
);
export const lawConditions = z.array(z.union([lawFact, z.templateLiteral(['not-', lawFact])]));
export const conditions = z.array(z.union([factName, z.templateLiteral(['not-', factName])]));
export type Condition = z.infer<typeof conditions>[number];
