import type { CharterPack } from '../../charter/pack';
import type { ContractFact, MeasureFact, Regime, StatutoryFact } from '../../charter/schema/law/fact';
import type { ThresholdClass } from '../../charter/schema/law/buyer';
import type { LawTest } from '../../charter/schema/law/law';
import type { Trait } from '../../charter/schema/vocabulary';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile, Understood } from '../contract/contractProfile';
import { facetOf, facetWords } from '../contract/facets';
import { formOf } from '../contract/form';
import { endsWithReport } from '../contract/natures';
import { lastDayOfTerm } from '../figures/calendar';
import { penceOf, scalePence } from '../figures/pence';
import { isBuyer, standsOn } from './buyer';
import { holds } from './holds';
import { isWorksOverServices } from './regime';

/** A contract of which the law that governs is known. */
interface Governed extends Understood {
  readonly regime: Regime;
  /** The class of threshold that the buyer is taken to have. */
  readonly threshold: ThresholdClass;
}

/**
 * The facts of law that hold for a contract whatever is chosen for it: those that stand in it and in the settings, then those
 * that the pack tests, in its order.
 */
export function findStatutoryFacts(contract: Governed): ReadonlySet<StatutoryFact> {
  const facts = new Set<StatutoryFact>(readContractFacts(contract));
  for (const test of contract.pack.law.facts) if (passes(test, contract, facts)) facts.add(test.fact);
  return facts;
}

/** What the contract as read and the settings say (PA23 s.3 to 5 for who buys what). */
function readContractFacts({
  pack,
  context,
  content,
  profile,
  regime,
  threshold,
}: Governed): readonly ContractFact[] {
  const { buyerKind, charterAdopted } = context.settings;
  const healthBody = standsOn(pack, buyerKind, 'healthService').is === 'yes';
  const healthCare = content.answers.healthCare === true;
  // what a body outside the Regime buys, care in custody say, is no part of the health service
  const mayBeBound = standsOn(pack, buyerKind, 'providerSelection').is !== 'no';
  const found: readonly (readonly [ContractFact, boolean])[] = [
    ['act', regime === 'act-above' || regime === 'act-below'],
    ['threshold-central', threshold === 'central'],
    ['threshold-utility', threshold === 'utility'],
    ['works-over-services', isWorksOverServices(pack, profile, threshold)],
    ['for-health-service', healthBody || (healthCare && mayBeBound)],
    ['health-care', healthCare && (profile.kind === 'services' || profile.kind === 'light-touch')],
    ['call-off', profile.route === 'call-off'],
    ['direct-award', profile.route === 'direct-award'],
    ['extension', profile.extensionMonths > 0],
    ['charter-adopted', charterAdopted !== undefined],
    ['single-task', isSingleTask(pack, profile)],
    ['may-be-light-touch', profile.kind === 'services' && isOfNature(pack, profile, 'lightTouch')],
    ['construction-payment', isPaidAsConstruction(pack, profile)],
    ['staff-transfer', isOfNature(pack, profile, 'staffTransfer')],
    ['sector-regime', isOfNature(pack, profile, 'sectorRegime')],
    ['concession', isOfNature(pack, profile, 'concession')],
    ['may-be-concession', isOfNature(pack, profile, 'mayBeConcession')],
    ['waste-law', isOfNature(pack, profile, 'wasteLaw')],
    ['lots', isOfNature(pack, profile, 'lots')],
    // no service goes on that people could go over to; a new system is brought by those who made it
    [
      'people-work',
      facetOf(profile.facets, 'labour-share').state !== 'absent' &&
        (facetOf(profile.facets, 'digital-work').state !== 'present' || goesOn(pack, profile)) &&
        !endsWithReport(pack, profile.title),
    ],
  ];
  const held = found.filter(([, holdsTrue]) => holdsTrue).map(([fact]) => fact);
  return [`regime-${regime}`, `kind-${profile.kind}`, ...held];
}

/** Whether a nature of the contract says so. */
function isOfNature(
  { natures }: CharterPack,
  profile: ContractProfile,
  says:
    | 'lightTouch'
    | 'goesOn'
    | 'staffTransfer'
    | 'construction'
    | 'sectorRegime'
    | 'concession'
    | 'mayBeConcession'
    | 'wasteLaw'
    | 'lots',
): boolean {
  return profile.natures.some((id) => natures.get(id)?.[says]);
}

/** Digital work that people do day by day: its title says so, or so many are said to work on it that it is no software alone. */
function goesOn(pack: CharterPack, profile: ContractProfile): boolean {
  const { peopleFrom } = facetWords(pack, 'head-count');
  const isTeam = peopleFrom !== undefined && (profile.workforce ?? 0) >= peopleFrom;
  return isTeam || isOfNature(pack, profile, 'goesOn');
}

/** What is done decides, whatever it is bought as: repair and upkeep of buildings too. A form made for construction asks for such notices itself. */
function isPaidAsConstruction(pack: CharterPack, profile: ContractProfile): boolean {
  const { family } = formOf(pack, profile);
  return (
    profile.kind === 'works' ||
    // what is supplied alone builds nothing
    (profile.kind !== 'goods' && isOfNature(pack, profile, 'construction')) ||
    family === 'jct' ||
    family === 'nec4'
  );
}

/** A study or survey that is done and over: staff transfer where work goes on (SI 2006/246, regulation 3(3)). */
function isSingleTask(
  { figures }: CharterPack,
  { facets, months, extensionMonths }: ContractProfile,
): boolean {
  const short = extensionMonths === 0 && months <= figures.singleTaskMonths.value;
  return short && facetOf(facets, 'expert-advice').state === 'present';
}

/** Every part of the test that is there must be met. */
function passes(
  { when, buyer, kinds, notTraits, notForms, begunFrom, runsPast, weightingBelow, ...sums }: LawTest,
  { pack, context, profile }: Governed,
  facts: ReadonlySet<StatutoryFact>,
): boolean {
  const least = weightingBelow?.find((each) => holds(each.when, facts))?.is;
  return (
    isBuyer(pack, context.settings.buyerKind, buyer) &&
    (kinds?.includes(profile.kind) ?? true) &&
    !notTraits.some((trait) => hasTrait(pack, profile, trait)) &&
    !notForms.includes(profile.formId) &&
    isWorth(sums, profile) &&
    (weightingBelow === undefined || (least !== undefined && profile.weighting < least)) &&
    (runsPast === undefined || lastDay(profile) > runsPast) &&
    (begunFrom === undefined || profile.procurementStart >= begunFrom) &&
    holds(when, facts)
  );
}

function hasTrait({ natures }: CharterPack, profile: ContractProfile, trait: Trait): boolean {
  return profile.natures.some((id) => natures.get(id)?.traits.includes(trait));
}

const MONTHS_PER_YEAR = 12;

/** Sums are tested with VAT and every extension (PA23 Schedule 3); a year's sum is a share of the initial term's. */
function isWorth(
  { moreThan, atLeast, moreThanAYear }: Pick<LawTest, 'moreThan' | 'atLeast' | 'moreThanAYear'>,
  { longestWithVat, initialWithVat, months }: ContractProfile,
): boolean {
  const yearly = scalePence(initialWithVat, MONTHS_PER_YEAR, Math.max(months, MONTHS_PER_YEAR));
  return (
    (moreThan === undefined || longestWithVat > penceOf(moreThan)) &&
    (atLeast === undefined || longestWithVat >= penceOf(atLeast)) &&
    (moreThanAYear === undefined || yearly > penceOf(moreThanAYear))
  );
}

function lastDay({ start, months, extensionMonths }: ContractProfile): string {
  return lastDayOfTerm(start, months + extensionMonths);
}

/**
 * The facts that the chosen measures bring: a workforce matter is asked about (LGA 1988 s.17(5)(a)), a place is (s.17(5)(e)), a
 * list of the authority's is needed, and what the pack says of the measure or of the reason that it needs.
 */
export function findMeasureFacts(pack: CharterPack, measures: readonly Measure[]): readonly MeasureFact[] {
  const reasons = measures.flatMap(({ workforceReason }) =>
    workforceReason === undefined ? [] : [pack.workforceReasons.get(workforceReason)],
  );
  return [
    ...(reasons.length > 0 ? (['asks-workforce'] as const) : []),
    ...(measures.some(({ asksLocation }) => asksLocation) ? (['asks-location'] as const) : []),
    ...(measures.some(({ namedByAuthority }) => namedByAuthority) ? (['authority-names'] as const) : []),
    ...[...measures, ...reasons].flatMap((each) => each?.brings ?? []),
  ];
}
