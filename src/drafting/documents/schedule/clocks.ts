import { clockSlot } from '../../../charter/clockSlot';
import type { CharterPack } from '../../../charter/pack';
import type { Figures } from '../../../charter/schema/figures';
import type { Clock } from '../../../charter/schema/law/clock';
import type { Slots } from './outline';

const MONTHS_PER_YEAR = 12;
const ALL = 100;

/** The Working Days of a clock on a contract of so many months, whole ones (docs/domain.md#clocks). */
export function workingDays(
  { workingDaysPerYear }: Figures,
  { days, shareOfTerm, least }: Clock,
  months: number,
): number {
  const perMonth = workingDaysPerYear.value / MONTHS_PER_YEAR;
  const part = Math.floor((months * perMonth * shareOfTerm) / ALL);
  return Math.max(least, Math.min(days, part));
}

/** Every clock of the pack as a figure for this term. */
export function clockSlots({ clocks, figures }: CharterPack, months: number): Slots {
  return Object.fromEntries(
    [...clocks.values()].map((clock) => [clockSlot(clock.id), String(workingDays(figures, clock, months))]),
  );
}
