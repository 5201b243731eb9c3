import type { CharterPack } from '../../charter/pack';
import type { ContractProfile } from '../contract/contractProfile';
import type { DraftingContext } from '../../record/draft';
import { penceOf } from '../figures/pence';
import type { Regime, StatutoryPosition } from './statutoryPosition';

/** A statement of `legal.yaml` to show, or a sentence of ours beside them. `check` marks it "check" whatever the file says. */
export type StatementChoice =
  | { readonly id: string; readonly check: boolean; readonly text?: undefined }
  | { readonly id: string; readonly text: string; readonly sources: readonly string[] };

/** What decides which statements are shown. */
export interface StatementInput {
  readonly pack: CharterPack;
  readonly context: DraftingContext;
  readonly profile: ContractProfile;
  readonly statutory: StatutoryPosition;
  readonly workforceReasonsNeeded: boolean;
  /** Measures chosen for the draft. */
  readonly measureIds: readonly string[];
}

/** PPN 002 binds central procurements that commence from here on (domain.md 2.3). */
const PPN_002_FROM = '2025-10-01';
/** PPN 026 binds central procurements that commence from here on, at £1m or more with VAT (domain.md section 0, item 1). */
const PPN_026_FROM = '2027-01-01';
const PPN_026_FROM_POUNDS = 1_000_000;

/** The measure of payment within 30 days: law, so never credited (domain.md section 8, Additionality). */
const THIRTY_DAY_CODE = 'CL1-4';

/** The statements that apply, in the order in which they are read. Outside the Act only the regime's own. */
export function selectStatements(input: StatementInput): readonly StatementChoice[] {
  const { context, statutory } = input;
  return [
    ...regimeStatement(input),
    ...(statutory.actGoverns ? actStatements(input) : []),
    ...frameworkStatements(input),
    ...councilStatements(input),
    ...(statutory.regime === 'grant' ? show('grant-vat-warning') : []),
    ...(context.settings.charterAdopted === undefined ? show('charter-not-adopted') : []),
    ...show('not-legal-advice'),
  ];
}

function show(id: string, check = false): readonly StatementChoice[] {
  return [{ id, check }];
}

const REGIME_STATEMENTS = {
  'act-above': 'regime-act-above',
  'act-below': 'regime-act-below',
  'pcr-2015': 'regime-pcr-2015',
  psr: 'regime-psr',
  'outside-england': 'regime-outside-england',
  grant: 'regime-grant',
} as const satisfies Record<Regime, string>;

function regimeStatement({ pack, context, profile, statutory }: StatementInput): readonly StatementChoice[] {
  const { regime } = statutory;
  if (regime === 'pcr-2015' && profile.route !== 'call-off') {
    const text = pack.wording.proportion.legal.begunBeforeAct;
    return [{ id: REGIME_STATEMENTS[regime], text, sources: ['pcr-2015', 'pa23'] }];
  }
  if (regime === 'act-below' && isSchool(context)) return show('regime-act-below-school');
  return show(REGIME_STATEMENTS[regime]);
}

function actStatements(input: StatementInput): readonly StatementChoice[] {
  const { profile, statutory } = input;
  const above = statutory.regime === 'act-above';
  const lightTouch = profile.kind === 'light-touch';
  return [
    ...show('value-vat-note'),
    ...kpiStatements(input),
    ...(statutory.contractPublished ? show('contract-published') : []),
    ...(statutory.kpiDuty ? show('annual-assessment') : []),
    ...socialValueActStatement(input),
    // a call-off is awarded by the criteria of its framework, so which section governs is to be checked
    ...show(above ? 'award-criteria' : 'award-criteria-good-practice', above && profile.route === 'call-off'),
    ...(above ? show('location-treaty') : []),
    ...(above && lightTouch ? show('light-touch-proximity') : []),
    ...policyStatement(input),
    ...(above ? show('keep-records') : []),
    ...schoolAndPaymentStatements(input),
    ...(profile.extensionMonths > 0 ? show('extension-in-tender') : []),
    ...transferStatement(input),
  ];
}

function kpiStatements({ pack, context, profile, statutory }: StatementInput): readonly StatementChoice[] {
  const { privateUtility } = pack.wording.proportion.legal;
  const utility: readonly StatementChoice[] =
    context.settings.buyerKind === 'utility' && (statutory.kpiDuty || statutory.contractPublished)
      ? [{ id: 'private-utility', text: privateUtility, sources: ['pa23'] }]
      : [];
  if (statutory.kpiDuty) return [...show('kpi-duty'), ...utility];
  const lightTouch = statutory.regime === 'act-above' && profile.kind === 'light-touch';
  // works can total more than £5m and still be below the works threshold: s.52 speaks of public contracts only
  const overButBelow = statutory.regime === 'act-below' && profile.longestWithVat > penceOf(KPI_NOTE_POUNDS);
  if (overButBelow) return [...show('kpi-duty-below-threshold'), ...utility];
  return [...show(lightTouch ? 'kpi-duty-light-touch-exempt' : 'kpi-duty-not'), ...utility];
}

/** The figure named in the statement `kpi-duty-not`; where it would make that wrong, `kpi-duty-below-threshold` is shown. */
const KPI_NOTE_POUNDS = 5_000_000;

/** SVA 2012 s.1: services above the threshold, not call-offs (domain.md 2.1). */
function socialValueActStatement({ profile, statutory }: StatementInput): readonly StatementChoice[] {
  const services = profile.kind === 'services' || profile.kind === 'light-touch';
  const applies = services && statutory.regime === 'act-above' && profile.route !== 'call-off';
  return show(applies ? 'social-value-act-duty' : 'social-value-act-not');
}

/** PPNs bind central government, by the date on which the procurement commences. */
function policyStatement({ context, profile, statutory }: StatementInput): readonly StatementChoice[] {
  // whether the NHS counts as central government here was not found
  if (context.settings.buyerKind !== 'central')
    return show('ppn-not-binding', context.settings.buyerKind === 'nhs');
  const { procurementStart, longestWithVat } = profile;
  if (procurementStart >= PPN_026_FROM && longestWithVat >= penceOf(PPN_026_FROM_POUNDS)) {
    return show('ppn-026-central');
  }
  const bound = procurementStart >= PPN_002_FROM && statutory.regime === 'act-above';
  return bound ? show('ppn-002-central', procurementStart >= PPN_026_FROM) : [];
}

function isSchool({ settings }: DraftingContext): boolean {
  return settings.buyerKind === 'maintained-school' || settings.buyerKind === 'academy';
}

/** Part 6 and the implied payment terms do not apply to schools (domain.md section 8). */
function schoolAndPaymentStatements({
  pack,
  context,
  measureIds,
}: StatementInput): readonly StatementChoice[] {
  if (isSchool(context)) return show('school-position');
  const paysPromptly = measureIds.some((id) => pack.measures.get(id)?.code === THIRTY_DAY_CODE);
  return paysPromptly ? show('thirty-day-law') : [];
}

/** Where staff may transfer, a target for new starters may not fit (PR3). */
function transferStatement({ pack, profile, measureIds }: StatementInput): readonly StatementChoice[] {
  const services = profile.kind === 'services' || profile.kind === 'light-touch';
  const recruits = measureIds.some((id) => pack.measures.get(id)?.workforceReason === 'recruitment');
  return services && recruits ? show('tupe-consider') : [];
}

function frameworkStatements({ profile, statutory }: StatementInput): readonly StatementChoice[] {
  const covered = statutory.actGoverns || statutory.regime === 'pcr-2015';
  return covered && profile.route === 'call-off' ? show('framework-terms') : [];
}

/** LGA 1988 s.17 binds councils at any value and in every regime of contracts; for parishes and schools it is to be checked. */
function councilStatements({
  pack,
  context,
  profile,
  statutory,
  workforceReasonsNeeded,
  measureIds,
}: StatementInput): readonly StatementChoice[] {
  if (!workforceReasonsNeeded) return [];
  const council = context.settings.buyerKind === 'council';
  const canReserve = council && statutory.regime === 'act-below' && profile.route !== 'call-off';
  const asks = measureIds.some((id) => pack.measures.get(id)?.workforceReason !== undefined);
  return [
    ...show('location-council', !council),
    ...(canReserve ? show('reservation-2026') : []),
    ...show(asks ? 'workforce-council' : 'workforce-council-none', !council),
  ];
}
