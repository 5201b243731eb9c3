import { fill } from '../../../charter/fill';
import type { Kpi } from '../../kpis/kpi';
import { sayCannot } from '../../targets/cannot';
import { checkDelivery } from '../../targets/delivery';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

/** A figure that cannot be delivered in the time, or by the people, that there are; no proposal is one (docs/domain.md#people-and-time). */
export function checkFeasibility(input: CheckInput): readonly Issue[] {
  return input.kpis.flatMap((kpi) => checkKpi(input, kpi));
}

function checkKpi({ pack, profile }: CheckInput, { number, name, measureId, target }: Kpi): readonly Issue[] {
  const measure = pack.measures.get(measureId);
  if (measure === undefined) return [];
  const { cannotBeDone, tooShort } = pack.wording.document.checks;
  const common = {
    code: 'cannot-be-done',
    level: 'consider',
    about: { kpi: number, measureId },
    sources: [...pack.engine.checks.proportionate, pack.engine.ourDefault],
  } as const;
  if (profile.months < measure.forMonths)
    return [{ ...common, message: fill(tooShort, { number, name, months: measure.forMonths }) }];
  if (target.mode !== 'number') return [];
  const delivery = checkDelivery(pack.figures, profile, measure, target.value);
  if (delivery.can) return [];
  const why = sayCannot(pack, profile, measure, target.value, delivery);
  return [{ ...common, message: fill(cannotBeDone, { number, name, why }) }];
}
