import { clockSlot } from '../../../charter/clockSlot';
import type { CharterPack } from '../../../charter/pack';
import type { Figures } from '../../../charter/schema/figures';
import type { Clock } from '../../../charter/schema/law/clock';
import type { Slots } from './outline';

const MONTHS_PER_YEAR = 12;
const ALL = 100;

/** A part of the term is counted in weeks, so that no limit reads as if it had been measured. */
const WEEK = 5;

/** The Working Days of a clock on a contract of so many months, whole weeks where they are a part of the term (docs/domain.md#clocks). */
export function workingDays(
  { workingDaysPerYear }: Figures,
  { days, shareOfTerm, least }: Clock,
  months: number,
): number {
  const perMonth = workingDaysPerYear.value / MONTHS_PER_YEAR;
  const part = Math.floor((months * perMonth * shareOfTerm) / (ALL * WEEK)) * WEEK;
  return Math.max(least, Math.min(days, part));
}

/** Every clock of the pack as a figure for this term. */
export function clockSlots({ clocks, figures }: CharterPack, months: number): Slots {
  return Object.fromEntries(
    [...clocks.values()].map((clock) => [clockSlot(clock.id), String(workingDays(figures, clock, months))]),
  );
}
