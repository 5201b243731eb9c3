import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Kpi } from '../../../drafting/kpis/kpi';
import type { CardElement } from '../../json/cardJson';
import { paragraph, quietLine, richText, run } from './text';

/** How a target came about: why it is proportionate, the formula with its numbers, the gates, the rules. */
export function workingLines(pack: CharterPack, kpi: Kpi): readonly CardElement[] {
  const words = pack.wording.cards.workings;
  const { workings } = kpi;
  const gates = workings.gates.map(({ passed, sentence }) =>
    richText([run(`${passed ? words.passed : words.failed} `, { weight: 'bolder' }), run(sentence)]),
  );
  const inputs = workings.inputs.map(({ name, value }) => fill(words.input, { name, value })).join('; ');
  const basis = isAuthoritysFigure(kpi)
    ? words.authority
    : workings.ourDefault
      ? words.ourDefault
      : workings.rules.length > 0
        ? fill(words.rules, { rules: workings.rules.join(', ') })
        : '';
  return [
    paragraph(workings.why),
    ...labelled(words.formula, workings.formula),
    ...(kpi.target.mode === 'number'
      ? [...labelled(words.inputs, inputs), ...labelled(words.rounding, workings.rounding)]
      : []),
    ...gates,
    ...(basis === '' ? [] : [quietLine(basis)]),
  ];
}

/** The title of the fold: "Why 104 weeks?" for a figure, otherwise the way the target is set. */
export function whyTitle(pack: CharterPack, kpi: Kpi): string {
  const words = pack.wording.cards.workings;
  if (kpi.target.mode === 'number') return fill(words.whyNumber, { target: kpi.targetText });
  return { offered: words.whyOffered, baseline: words.whyBaseline, monitored: words.whyMonitored }[
    kpi.target.mode
  ];
}

/** Whether the officer set this target, which is said wherever it is shown. */
export function isOfficersFigure(kpi: Kpi): boolean {
  return (kpi.target.mode === 'number' || kpi.target.mode === 'offered') && kpi.target.by === 'officer';
}

/** Whether the figure is the authority's own data, unchanged by the officer. */
function isAuthoritysFigure({ target }: Kpi): boolean {
  return target.mode === 'number' && target.by === 'authority';
}

function labelled(label: string, text: string): readonly CardElement[] {
  return text === '' ? [] : [richText([run(`${label} `, { weight: 'bolder' }), run(text)])];
}
