import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { heading, titleLine } from '../elements/lines/text';
import { whyTitle, workingLines } from '../elements/lines/workingLines';
import type { Kpi } from '../../drafting/kpis/kpi';

/** The working of one target. */
export interface WhyKpiView {
  readonly d: string;
  readonly kpi: Kpi;
}

/** How one KPI's target came about: the working that stands folded under it on the card of all KPIs. */
export function whyKpiCard(pack: CharterPack, view: WhyKpiView): CardJson {
  const { why: words, buttons } = pack.wording.cards;
  const { kpi } = view;
  const title = fill(words.kpi, { number: kpi.number, why: whyTitle(pack, kpi) });
  return adaptiveCard(
    [title, kpi.name, kpi.workings.why],
    [heading(title), titleLine(kpi.name), ...workingLines(pack, kpi)],
    [
      submitButton(buttons.goOn, { verb: 'goOn', d: view.d }),
      submitButton(buttons.targets, { verb: 'editTargets', d: view.d }),
    ],
  );
}
