import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Policy, PolicyAmount, PolicyFigure, PolicyWhen } from '../../charter/schema/policy';
import { formatDate } from '../figures/formatDate';
import { formatList } from '../figures/formatList';
import { formatMoney } from '../figures/formatMoney';
import { formatQuantity } from '../figures/formatQuantity';
import { penceOf } from '../figures/pence';

/** What a policy would set, line by line, for whoever runs the assistant: no officer reads it. */
export function tellPolicy(pack: CharterPack, policy: Policy): readonly string[] {
  const { tenant, source, weightings, assessment, kpiBands, figures } = policy;
  return [
    `${source.title}, adopted on ${formatDate(source.adoptedOn)}, for the tenant ${tenant}`,
    ...weightings.map(({ percent, when }) => `Weighting ${String(percent)}%: ${tellWhen(when)}`),
    ...assessment.map(({ mode, when }) => `${pack.assessment.modes[mode].label}: ${tellWhen(when)}`),
    ...kpiBands.map(
      ({ most, preselect, when }) =>
        `KPIs, ${String(preselect)} proposed and ${String(most)} at most: ${tellWhen(when)}`,
    ),
    ...figures.flatMap((figure) => {
      const measure = pack.measures.get(figure.measure);
      return measure === undefined ? [] : [tellFigure(pack, measure, figure)];
    }),
  ];
}

function tellFigure(pack: CharterPack, measure: Measure, figure: PolicyFigure): string {
  const amount = (of: PolicyAmount): string => tellAmount(pack, measure, of);
  const { value, floor, ceiling, when } = figure;
  const limits =
    floor === undefined || ceiling === undefined
      ? ''
      : `; offers from ${amount(floor)} to ${amount(ceiling)}`;
  return `${measure.code} ${measure.name}, ${amount(value)}${limits} (${tellWhence(figure)}): ${tellWhen(when)}`;
}

function tellAmount({ wording }: CharterPack, measure: Measure, amount: PolicyAmount): string {
  const { singular } = wording.proportion;
  if (typeof amount === 'number') return formatQuantity(amount, measure, singular);
  const each = formatQuantity(amount.amount, measure, singular);
  return 'per' in amount
    ? `${each} a ${amount.per}`
    : `${each} for each ${formatMoney(penceOf(amount.poundsEach))}`;
}

function tellWhence(figure: PolicyFigure): string {
  if (figure.from === 'policy') return 'policy';
  const { contracts, suppliers, since, until } = figure;
  return `past results of ${String(contracts)} contracts with ${String(suppliers)} suppliers, ${formatDate(since)} to ${formatDate(until)}`;
}

function tellWhen(
  when: (PolicyWhen & { readonly scales?: readonly string[] | undefined }) | undefined,
): string {
  const { from, below, kinds, routes, scales } = when ?? {};
  const parts = [
    ...[kinds, routes, scales].flatMap((each) => (each === undefined ? [] : [formatList(each)])),
    ...(from === undefined ? [] : [`from ${formatMoney(penceOf(from))}`]),
    ...(below === undefined ? [] : [`below ${formatMoney(penceOf(below))}`]),
  ];
  return parts.length === 0 ? 'any contract' : parts.join(', ');
}
