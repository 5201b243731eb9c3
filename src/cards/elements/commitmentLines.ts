import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Commitment } from '../../charter/schema/charterText';
import type { Measure } from '../../charter/schema/measure';
import type { CardElement, ColumnSet } from '../cardJson';
import { pressableRow } from './rows';
import { bullet, paragraph, quietLine, quotation } from './text';

/** A commitment's name on a row that opens it. */
export function commitmentRow(pack: CharterPack, commitment: Commitment): ColumnSet {
  return openingRow(pack, commitment, [paragraph(commitment.name, {}, 'none')]);
}

/** A commitment word for word with its place, on a row that opens it. */
export function quotedRow(pack: CharterPack, commitment: Commitment): ColumnSet {
  return openingRow(pack, commitment, [
    paragraph(commitment.name, { weight: 'bolder' }, 'none'),
    quotation(commitment.words),
    quietLine(commitment.place, 'none'),
  ]);
}

function openingRow(pack: CharterPack, commitment: Commitment, items: readonly CardElement[]): ColumnSet {
  const { buttons, commitment: words } = pack.wording.cards;
  return pressableRow(items, {
    word: buttons.open,
    spoken: fill(words.open, { name: commitment.name }),
    action: { verb: 'openCommitment', commitment: commitment.id },
  });
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
