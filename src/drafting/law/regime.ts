import type { CharterPack } from '../../charter/pack';
import type { Regime } from '../../charter/schema/law/fact';
import type { Thresholds } from '../../charter/schema/law/law';
import type { ThresholdClass } from '../../charter/schema/law/buyer';
import type { DraftContent, DraftingContext } from '../../record/draft';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import { standsOn, thresholdClassOf } from './buyer';

/** The threshold that this procurement is measured against, and whether it is reached. */
export interface Threshold {
  readonly pounds: number;
  readonly above: boolean;
  /** The same buyer's threshold for goods and services, pounds. */
  readonly services: number;
}

/** Which law governs, and the threshold where that is the 2023 Act. */
export interface Governing {
  readonly regime: Regime;
  readonly threshold?: Threshold;
}

/**
 * The first that applies: nation, grant, health care service bought by a body that the Regime binds (Health Care Services (Provider
 * Selection Regime) Regulations 2023), law before the Act, then the threshold. Never today's date.
 */
export function readRegime(
  pack: CharterPack,
  { settings }: DraftingContext,
  { answers }: DraftContent,
  profile: ContractProfile,
  buyer: ThresholdClass = thresholdClassOf(pack, settings.buyerKind).is,
): Governing {
  if (settings.nation !== 'england') return { regime: 'outside-england' };
  if (profile.kind === 'grant') return { regime: 'grant' };
  const service = profile.kind === 'services' || profile.kind === 'light-touch';
  const bound = standsOn(pack, settings.buyerKind, 'providerSelection').is === 'yes';
  if (answers.healthCare === true && service && bound) return { regime: 'psr' };
  const oldFramework = profile.route === 'call-off' && answers.framework?.underAct === false;
  const threshold = readThreshold(pack, buyer, profile);
  if (oldFramework || threshold === undefined) return { regime: 'pcr-2015' };
  return { regime: threshold.above ? 'act-above' : 'act-below', threshold };
}

/**
 * The threshold in force when the procurement commences, by buyer and kind, on the value with VAT and every extension (PA23
 * Schedule 3); undefined where it commenced before the Act (24 February 2025, the first row). A public contract is one of not
 * less than the threshold (PA23 s.3).
 */
function readThreshold(
  pack: CharterPack,
  buyer: ThresholdClass,
  profile: ContractProfile,
): Threshold | undefined {
  const row = thresholdsOf(pack, profile);
  if (row === undefined) return undefined;
  const pounds = row[thresholdName(buyer, profile)];
  return { pounds, above: profile.longestWithVat >= penceOf(pounds), services: row[NAMES[buyer]] };
}

/** The thresholds in force when the procurement commences; a call-off from a framework under the Act is under the Act whenever it is made. */
function thresholdsOf({ thresholds }: CharterPack, profile: ContractProfile): Thresholds[number] | undefined {
  const rows = thresholds.filter(({ from }) => from <= profile.procurementStart);
  return rows.at(-1) ?? (profile.route === 'call-off' ? thresholds[0] : undefined);
}

/** Works worth the buyer's threshold for goods and services: from there section 85 lets suitability be assessed first (check). */
export function isWorksOverServices(
  pack: CharterPack,
  profile: ContractProfile,
  buyer: ThresholdClass,
): boolean {
  const row = thresholdsOf(pack, profile);
  return (
    row !== undefined && profile.kind === 'works' && profile.longestWithVat >= penceOf(row[NAMES[buyer]])
  );
}

type ThresholdName = Exclude<keyof Thresholds[number], 'from' | 'sources'>;

function thresholdName(buyer: ThresholdClass, { kind }: ContractProfile): ThresholdName {
  if (kind === 'works') return 'works';
  if (kind === 'light-touch') return buyer === 'utility' ? 'utilityLightTouch' : 'lightTouch';
  return NAMES[buyer];
}

const NAMES: Readonly<Record<ThresholdClass, ThresholdName>> = {
  'sub-central': 'subCentral',
  central: 'central',
  utility: 'utility',
};
