import type { CharterPack } from '../../charter/pack';
import type { BuyerKind } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contract/contractProfile';
import type { DraftContent, DraftingContext } from '../../record/draft';
import { penceOf } from '../figures/pence';

/** Which law governs: the 2023 Act above or below its threshold, or one we do not cover and say so. */
export type Regime =
  | 'act-above'
  | 'act-below'
  | 'pcr-2015' // call-off from a framework procured before 24 February 2025
  | 'psr' // health care services, Provider Selection Regime
  | 'outside-england'
  | 'grant';

/** Regime, threshold and the duties that follow from them: the part of the legal position that needs no KPI. */
export interface StatutoryPosition {
  readonly regime: Regime;
  /** The Act governs, above or below its threshold. */
  readonly actGoverns: boolean;
  readonly threshold?: { readonly pounds: number; readonly above: boolean };
  /** s.52: at least three KPIs, published. */
  readonly kpiDuty: boolean;
  /** s.53(3): a copy of the contract is published. */
  readonly contractPublished: boolean;
  /** What the schedule prints beside each KPI. */
  readonly published: string;
}

/** PA23 s.52(1): estimated value more than £5m, with VAT. Not the same test as s.53(3), which changes on its own. */
const KPI_DUTY_MORE_THAN_POUNDS = 5_000_000;
/** PA23 s.53(3): estimated value more than £5m, with VAT; light touch contracts too. */
const CONTRACT_COPY_MORE_THAN_POUNDS = 5_000_000;

/** The regime and its money tests, on the value with VAT and every extension (PA23 Schedule 3). */
export function readStatutoryPosition(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
  profile: ContractProfile,
): StatutoryPosition {
  const threshold = readThreshold(pack, context.settings.buyerKind, profile);
  const regime = chooseRegime(context, content, profile, threshold);
  const actGoverns = regime === 'act-above' || regime === 'act-below';
  const above = regime === 'act-above';
  const lightTouch = profile.kind === 'light-touch';
  const kpiDuty = above && !lightTouch && profile.longestWithVat > penceOf(KPI_DUTY_MORE_THAN_POUNDS);
  const wording = pack.wording.proportion.published;
  return {
    regime,
    actGoverns,
    ...(actGoverns && threshold !== undefined ? { threshold } : {}),
    kpiDuty,
    contractPublished: above && profile.longestWithVat > penceOf(CONTRACT_COPY_MORE_THAN_POUNDS),
    published: choosePublished(wording, regime, kpiDuty, lightTouch),
  };
}

function choosePublished(
  wording: CharterPack['wording']['proportion']['published'],
  regime: Regime,
  kpiDuty: boolean,
  lightTouch: boolean,
): string {
  if (kpiDuty) return wording.duty;
  if (regime === 'grant') return wording.grant;
  if (regime !== 'act-above' && regime !== 'act-below') return wording.notCovered;
  return lightTouch ? wording.lightTouch : wording.none;
}

/** The first that applies: nation, grant, health care, law before the Act, then the threshold. Never today's date. */
function chooseRegime(
  { settings }: DraftingContext,
  { answers }: DraftContent,
  profile: ContractProfile,
  threshold: StatutoryPosition['threshold'],
): Regime {
  if (settings.nation !== 'england') return 'outside-england';
  if (profile.kind === 'grant') return 'grant';
  const service = profile.kind === 'services' || profile.kind === 'light-touch';
  if (answers.healthCare === true && service) return 'psr';
  const oldFramework = profile.route === 'call-off' && answers.framework?.underAct === false;
  if (oldFramework || threshold === undefined) return 'pcr-2015';
  return threshold.above ? 'act-above' : 'act-below';
}

/**
 * The threshold in force when the procurement commences, by buyer and kind; undefined where it commenced before the Act
 * (24 February 2025, the first row). A public contract is one of not less than the threshold (PA23 s.3).
 */
function readThreshold(
  pack: CharterPack,
  buyer: BuyerKind,
  profile: ContractProfile,
): StatutoryPosition['threshold'] {
  // a call-off from a framework under the Act is under the Act whenever it is made
  const rows = pack.thresholds.filter(({ from }) => from <= profile.procurementStart);
  const row = rows.at(-1) ?? (profile.route === 'call-off' ? pack.thresholds[0] : undefined);
  if (row === undefined) return undefined;
  const pounds = row[thresholdName(buyer, profile)];
  return { pounds, above: profile.longestWithVat >= penceOf(pounds) };
}

type ThresholdName = 'works' | 'subCentral' | 'central' | 'lightTouch' | 'utility' | 'utilityLightTouch';

function thresholdName(buyer: BuyerKind, { kind }: ContractProfile): ThresholdName {
  if (kind === 'works') return 'works';
  if (kind === 'light-touch') return buyer === 'utility' ? 'utilityLightTouch' : 'lightTouch';
  if (buyer === 'utility') return 'utility';
  return buyer === 'central' ? 'central' : 'subCentral';
}
