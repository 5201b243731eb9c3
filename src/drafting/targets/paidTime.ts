import type { CharterPack } from '../../charter/pack';
import type { Pence } from '../../record/answers';
import { penceOf } from '../figures/pence';

/** The paid time that one unit of a measure takes, in hours and pence (our default); undefined where no hours are known of it. */
export function paidTimeOf(
  { measures, figures, assessment }: CharterPack,
  measureId: string,
): { readonly hours: number; readonly pence: Pence } | undefined {
  const { hoursPerWeek, poundsPerPerson } = assessment.tellsApart;
  const { hoursEach, takesWeeks } = measures.get(measureId) ?? {};
  const hours = hoursEach ?? (takesWeeks === undefined ? undefined : takesWeeks * hoursPerWeek);
  if (hours === undefined) return undefined;
  const perHour = penceOf(poundsPerPerson) / (figures.weeksWorkedPerYear.value * hoursPerWeek);
  return { hours, pence: Math.round(perHour * hours) };
}
