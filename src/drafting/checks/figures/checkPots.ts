import { fill } from '../../../charter/fill';
import { formatNumber } from '../../figures/formatQuantity';
import { testGate } from '../../targets/gates';
import type { SharedPot } from '../../targets/sharing';
import { nameKpis } from '../../kpis/nameKpis';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

/** Figures of the officer that draw more from a pot than it holds, and a pot that was not compared with the people there are (docs/domain.md#one-pot). */
export function checkPots(input: CheckInput): readonly Issue[] {
  const pots = new Set(input.kpis.flatMap(({ pot }) => pot ?? []));
  return [...pots].flatMap((pot) => [...overdrawn(input, pot), ...peopleUnknown(input, pot)]);
}

function overdrawn({ pack, kpis }: CheckInput, pot: SharedPot): readonly Issue[] {
  if (pot.drawn <= pot.holds) return [];
  const drawing = kpis.filter((kpi) => kpi.pot === pot);
  return [
    {
      code: 'pot-overdrawn',
      level: 'consider',
      message: fill(pack.wording.document.checks.potOverdrawn, {
        kpis: nameKpis(pack, drawing),
        drawn: formatNumber(pot.drawn),
        formula: pot.formula,
        sum: pot.sum,
      }),
      about: { kpi: drawing[0]?.number ?? 0 },
      sources: [...pack.engine.checks.proportionate, pack.engine.ourDefault],
    },
  ];
}

/** Said where the contract is so large that the number of people is asked for. */
function peopleUnknown({ pack, profile, kpis }: CheckInput, pot: SharedPot): readonly Issue[] {
  const { askedBehind } = pack.engine.workforceCap;
  if (profile.workforce !== undefined || !testGate(pack, profile, askedBehind).passed) return [];
  const [first] = kpis.filter((kpi) => kpi.pot === pot);
  return [
    {
      code: 'people-unknown',
      level: 'consider',
      message: fill(pack.wording.document.checks.peopleUnknown, { sum: pot.sum }),
      about: { kpi: first?.number ?? 0 },
      sources: [pack.engine.ourDefault],
    },
  ];
}
