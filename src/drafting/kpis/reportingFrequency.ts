import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Frequency } from '../../charter/schema/vocabulary';
import { fullTerm, type ContractProfile } from '../contract/contractProfile';
import { bandOf, findBand, isOverAtOnce, type Shape } from './kpiBand';

/** Months between two reports. */
export const MONTHS_BETWEEN = { quarterly: 3, 'half-yearly': 6, annual: 12 } as const;

/**
 * Whether the term, with or without its extensions, ends within a period that is reported, so that what is left needs a report of
 * its own. Schedules that are not brief have a final report anyway.
 */
export function endsWithinPeriod(
  profile: Pick<ContractProfile, 'scale' | 'months' | 'extensionMonths'>,
  frequency: Frequency,
): boolean {
  if (profile.scale !== 'brief' || frequency === 'at-completion') return false;
  return [profile.months, fullTerm(profile)].some((months) => months % MONTHS_BETWEEN[frequency] !== 0);
}

/**
 * How often a KPI is reported (docs/domain.md#reporting). Contracts whose value, or value of a year, stands in a brief band report once a
 * year, and a full term that holds no more than one report, or a light contract that is over at once, reports once, at the end.
 */
export function chooseFrequency(
  pack: CharterPack,
  profile: Shape & Pick<ContractProfile, 'annualWithoutVat'>,
  { frequency }: Pick<Measure, 'frequency'>,
): Frequency {
  if (frequency === 'at-completion') return frequency;
  const brief = [findBand(pack, profile.annualWithoutVat), bandOf(pack, profile)].some(
    ({ scale }) => scale === 'brief',
  );
  const wanted = brief ? 'annual' : frequency;
  return isOverAtOnce(pack, profile) || fullTerm(profile) <= MONTHS_BETWEEN[wanted]
    ? 'at-completion'
    : wanted;
}
