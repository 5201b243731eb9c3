import { fill } from '../../../charter/fill';
import type { Assessment } from '../../assessment/assessment';
import { boundBy } from '../../assessment/mode';
import { mostMarksWorth, paidTimeOfTotal, worthOfMarks } from '../../assessment/worth';
import { formatMoney } from '../../figures/formatMoney';
import { formatNumber } from '../../figures/formatQuantity';
import { penceOf } from '../../figures/pence';
import type { Kpi } from '../../kpis/kpi';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

const THOUSAND = 1000;

/** Of a check that is lifted by recording who decided it, and why. */
const ALL = 'marks-worth';
const idOf = (measureId: string): string => `${ALL}:${measureId}`;

/**
 * That the marks of a KPI, and all of them together, are worth no more of the price than stands in proportion to what is asked. What is many times
 * more stops the draft until who decided it is recorded (docs/domain.md#assessment).
 */
export function checkMarksWorth(input: CheckInput, assessment: Assessment): readonly Issue[] {
  if (assessment.weighting === 0) return [];
  if (assessment.mode === 'method')
    return [
      ...assessment.method.scored.flatMap((kpi, index) =>
        checkKpi(input, assessment, kpi, assessment.method.each[index] ?? 0),
      ),
      ...checkWhole(input, assessment),
    ];
  if (assessment.mode === 'fixed') return [];
  return assessment.offers.flatMap(({ kpi, target, marks }) => {
    const { measureId } = kpi;
    const best = { mode: 'number', value: target.ceiling ?? 0, by: 'officer' } as const;
    const cost = paidTimeOfTotal(input.pack, { measureId, target: best });
    const worth = worthOfMarks(input.pack, input.profile, assessment.weighting, marks);
    const isStopped = cost !== undefined && cost > 0 && worth > cost * input.pack.assessment.worthStop;
    return isStopped && !isDecided(input, idOf(measureId))
      ? [stopped(input, kpi, marks, { worth, cost })]
      : [];
  });
}

/** Whether somebody is recorded who decided that it stands. */
function isDecided({ content: { choices } }: Pick<CheckInput, 'content'>, id: string): boolean {
  return Object.hasOwn(choices.checkedBy ?? {}, id);
}

function checkKpi(input: CheckInput, { weighting }: Assessment, kpi: Kpi, marks: number): readonly Issue[] {
  const { pack, profile } = input;
  const { worthStop, step, sources } = pack.assessment;
  // a step is the least that a KPI carries
  if (marks <= Math.max(step, mostMarksWorth(pack, profile, weighting, kpi))) return [];
  const cost = paidTimeOfTotal(pack, kpi);
  const worth = worthOfMarks(pack, profile, weighting, marks);
  if (cost !== undefined && worth > cost * worthStop && !isDecided(input, idOf(kpi.measureId)))
    return [stopped(input, kpi, marks, { worth, cost })];
  const words = pack.wording.document.checks;
  const said = {
    number: kpi.number,
    name: kpi.name,
    marks: formatNumber(marks),
    worth: aboutThousands(worth),
  };
  const message =
    cost === undefined
      ? fill(words.marksOfShare, said)
      : fill(words.marksWorth, { ...said, cost: aboutThousands(cost) });
  return [{ code: 'assessment', level: 'consider', message, sources, about: { kpi: kpi.number } }];
}

/** That of one KPI, which stops the draft. */
function stopped(
  { pack }: CheckInput,
  { number, name, measureId }: Kpi,
  marks: number,
  { worth, cost }: { readonly worth: number; readonly cost: number },
): Issue {
  const message = fill(pack.wording.document.checks.marksStop, {
    ...{ number, name, marks: formatNumber(marks), worth: aboutThousands(worth) },
    ...{ cost: aboutThousands(cost), times: pack.assessment.worthStop },
  });
  const about = { checks: [idOf(measureId)], kpi: number };
  return { code: 'to-be-checked', level: 'mustFix', message, sources: pack.assessment.sources, about };
}

/** That of all marks, where a question on delivery as a whole carries what the KPIs cannot. */
function checkWhole(
  { pack, profile, content, position: { facts } }: CheckInput,
  { weighting, shared, method: { whole, carried, scored } }: Assessment,
): readonly Issue[] {
  if (whole === 0) return [];
  const { worthStop, worthMost, shareWorthFrom, marks, sources } = pack.assessment;
  const consider = (message: string): Issue => ({ code: 'assessment', level: 'consider', message, sources });
  const bound = boundBy(pack, facts);
  const rest = formatNumber(whole);
  if (bound !== undefined) return [consider(fill(bound.wholeCarries, { rest, marks: formatNumber(marks) }))];
  const words = pack.wording.document.checks;
  const ofShare = penceOf(shareWorthFrom) / worthMost;
  const cost = scored.reduce((sum, kpi) => sum + (paidTimeOfTotal(pack, kpi) ?? ofShare), 0);
  const worth = worthOfMarks(pack, profile, weighting, shared);
  const said = {
    ...{ marks: formatNumber(shared), worth: aboutThousands(worth), cost: aboutThousands(cost), rest },
    // small things are held in marks too, whatever they cost
    ...{
      most: formatNumber(Math.floor(weighting * Math.min((cost * worthMost) / worth, carried / shared))),
    },
  };
  if (worth <= cost * worthStop || isDecided({ content }, ALL))
    return [consider(fill(words.wholeWorth, said))];
  const message = fill(words.wholeStop, { ...said, times: worthStop });
  return [{ code: 'to-be-checked', level: 'mustFix', message, sources, about: { checks: [ALL] } }];
}

/** To whole thousands of pounds, one at least: neither sum is known to the pound. */
function aboutThousands(pence: number): string {
  const step = penceOf(THOUSAND);
  return formatMoney(Math.max(1, Math.round(pence / step)) * step);
}
