import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, heldBy, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { choiceInput } from '../elements/inputs/inputs';
import { heading, paragraph, quietLine } from '../elements/lines/text';

export interface LotsView {
  readonly source: string;
  /** The whole, then its lots: each with what it holds besides what all have in common. */
  readonly choices: readonly { readonly title: string; readonly contract: string }[];
  readonly base: string;
  /** So many lots has the notice. */
  readonly count: number;
  readonly remarks: readonly string[];
}

/** A notice with several lots: which one is meant. */
export function lotsCard(pack: CharterPack, view: LotsView): Card {
  const words = pack.wording.cards.importing.lots;
  const [whole, ...lots] = view.choices;
  const choices = [
    ...(whole ? [{ title: fill(words.whole, whole), value: whole.contract }] : []),
    ...lots.map(({ title, contract }) => ({ title, value: contract })),
  ];
  const intro = fill(words.intro, { source: view.source, count: view.count });
  const more = lots.length < view.count ? [fill(words.more, { shown: lots.length, count: view.count })] : [];
  const input = choiceInput(pack, {
    ...{ id: 'contract', label: words.choose, required: true, searched: true, choices },
  });
  return card({
    buttons: [
      button(words.take, { verb: 'beginFrom', base: view.base }, { sendsInputs: true, style: 'positive' }),
    ],
    held: () => heldBy([input]),
    draw: (foot) =>
      adaptiveCard(
        [words.title, intro, ...more, ...view.remarks],
        [
          heading(words.title),
          paragraph(intro),
          ...more.map((line) => quietLine(line)),
          ...view.remarks.map((line) => paragraph(line)),
          input,
        ],
        foot,
      ),
  });
}
