import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardJson, RichTextBlock } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { pressableRow } from '../elements/rows';
import { richText, run } from '../elements/lines/text';
import type { Fact } from '../elements/facts';
import type { CardAction } from '../json/cardAction';

/** What an answered card turns into: its answers, read-only, with Change. */
export interface AnsweredView {
  readonly facts: readonly Fact[];
  readonly change?: CardAction;
}

/** What a card turns into once it was answered: its answers, read-only, with Change. */
export function answeredCard(pack: CharterPack, view: AnsweredView): CardJson {
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
  return adaptiveCard(
    view.facts.map((fact) => fill(answered.spoken, { label: fact.label, value: fact.value })),
    body,
  );
}

function factLine(fact: Fact): RichTextBlock {
  const note = fact.note === undefined ? [] : [run(` (${fact.note})`, { isSubtle: true, size: 'small' })];
  return richText([run(`✓ ${fact.label}: `, { isSubtle: true }), run(fact.value), ...note], 'none');
}
