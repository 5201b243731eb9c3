import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import type { CardAction } from '../json/cardAction';
import type { RichTextBlock } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import type { Fact } from '../elements/facts';
import { quietLine, richText, run } from '../elements/lines/text';
import { pressableRow } from '../elements/rows';

/** What an answered card turns into: its answers, read-only, with Change. */
export interface AnsweredView {
  readonly facts: readonly Fact[];
  readonly change?: CardAction;
}

/** What a card turns into once it was answered: its answers, read-only, with Change. */
export function answeredCard(pack: CharterPack, view: AnsweredView): Card {
  const { answered, buttons } = pack.wording.cards;
  const lines = view.facts.map(factLine);
  const labels = view.facts.map((fact) => fact.label).join(', ');
  const body =
    view.change === undefined
      ? lines
      : [
          pressableRow(lines, {
            word: buttons.change,
            spoken: fill(answered.change, { label: labels }),
            action: view.change,
          }),
        ];
  const spoken = view.facts.map(({ label, value }) => fill(answered.spoken, { label, value }));
  return card({ buttons: [], draw: () => adaptiveCard(spoken, body) });
}

/** What a card turns into that the conversation has left behind. */
export function leftCard(pack: CharterPack): Card {
  const { left } = pack.wording.cards.answered;
  return card({ buttons: [], draw: () => adaptiveCard([left], [quietLine(left, 'none')]) });
}

function factLine(fact: Fact): RichTextBlock {
  const note = fact.note === undefined ? [] : [run(` (${fact.note})`, { isSubtle: true, size: 'small' })];
  return richText([run(`✓ ${fact.label}: `, { isSubtle: true }), run(fact.value), ...note], 'none');
}
