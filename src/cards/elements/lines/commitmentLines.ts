import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Commitment } from '../../../charter/schema/charterText';
import type { Measure } from '../../../charter/schema/measure';
import type { CardElement, ColumnSet, Container } from '../../json/cardJson';
import { rowAction } from '../buttons/button';
import { pressableRow } from '../rows';
import { bullet, paragraph, quietLine, quotation } from './text';

/** A commitment's name on a row that opens it. */
export function commitmentRow(pack: CharterPack, commitment: Commitment): ColumnSet {
  return pressableRow([paragraph(commitment.name, {}, 'none')], {
    word: pack.wording.cards.buttons.open,
    spoken: fill(pack.wording.cards.commitment.open, { name: commitment.name }),
    action: { verb: 'openCommitment', commitment: commitment.id },
  });
}

/** A commitment word for word with its place, the whole of which opens it. */
export function quotedCommitment(pack: CharterPack, commitment: Commitment): Container {
  const words = pack.wording.cards.commitment;
  return {
    type: 'Container',
    spacing: 'medium',
    selectAction: rowAction(fill(words.open, { name: commitment.name }), {
      verb: 'openCommitment',
      commitment: commitment.id,
    }),
    items: [
      paragraph(commitment.name, { weight: 'bolder' }, 'none'),
      quotation(commitment.words),
      quietLine(commitment.place),
      paragraph(words.more, { color: 'accent' }),
    ],
  };
}

/** How a commitment can be counted: a line for each measure. */
export function measureLines(pack: CharterPack, measures: readonly Measure[]): readonly CardElement[] {
  const words = pack.wording.cards.commitment;
  if (measures.length === 0) return [quietLine(words.noMeasures)];
  return measures.map(({ name, unit }) => bullet(fill(words.measure, { name, unit })));
}

/** The Charter's title, version and status, under everything quoted from it. */
export function charterLine(
  pack: CharterPack,
  charter: { readonly title: string; readonly status: string; readonly version: string },
): CardElement {
  const { title, status, version } = charter;
  return quietLine(fill(pack.wording.cards.common.charterLine, { title, status, version }), 'medium');
}
