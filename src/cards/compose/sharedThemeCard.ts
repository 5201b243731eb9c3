import type { CharterPack } from '../../charter/pack';
import type { Theme } from '../../charter/schema/charterText';
import type { Card } from '../card';
import { charterLine } from '../elements/lines/commitmentLines';
import { heading, paragraph, quotation } from '../elements/lines/text';
import { sharedCard } from './sharedCard';

/** A theme with its commitments word for word, to read in a chat. */
export function sharedThemeCard(pack: CharterPack, { name, commitments }: Theme): Card {
  return sharedCard(
    [name, ...commitments.map(({ words }) => words)],
    [
      heading(name),
      ...commitments.flatMap((commitment) => [
        paragraph(commitment.name, { weight: 'bolder' }, 'medium'),
        quotation(commitment.words),
      ]),
      charterLine(pack, pack.charter),
    ],
  );
}
