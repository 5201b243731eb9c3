import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Kpi } from '../../drafting/kpis/kpi';
import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { heading, titleLine } from '../elements/lines/text';
import { whyTitle, workingLines } from '../elements/lines/workingLines';

/** The working of one target. */
export interface WhyKpiView {
  readonly d: string;
  readonly kpi: Kpi;
}

/** How one KPI's target came about: the working that stands folded under it on the card of all KPIs. */
export function whyKpiCard(pack: CharterPack, view: WhyKpiView): Card {
  const { why: words, buttons } = pack.wording.cards;
  const { kpi } = view;
  const title = fill(words.kpi, { number: kpi.number, why: whyTitle(pack, kpi) });
  return card({
    buttons: [
      button(buttons.goOn, { verb: 'goOn', d: view.d }),
      button(buttons.targets, { verb: 'editTargets', d: view.d }),
    ],
    draw: (foot) =>
      adaptiveCard(
        [title, kpi.name, kpi.workings.why],
        [heading(title), titleLine(kpi.name), ...workingLines(pack, kpi)],
        foot,
      ),
  });
}
