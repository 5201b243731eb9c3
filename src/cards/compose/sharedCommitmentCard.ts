import type { CharterPack, CommitmentEntry } from '../../charter/pack';
import type { Card } from '../card';
import { charterLine, measureLines } from '../elements/lines/commitmentLines';
import { heading, quietLine, quotation, subheading } from '../elements/lines/text';
import { sharedCard } from './sharedCard';

/** One commitment word for word with its place and how it can be counted, to read in a chat. */
export function sharedCommitmentCard(pack: CharterPack, commitment: CommitmentEntry): Card {
  const { id, name, words, place } = commitment;
  const measures = [...pack.measures.values()].filter((measure) => measure.commitment === id);
  return sharedCard(
    [name, words, place],
    [
      heading(name),
      quotation(words),
      quietLine(place, 'none'),
      subheading(pack.wording.cards.commitment.measures),
      ...measureLines(pack, measures),
      charterLine(pack, pack.charter),
    ],
  );
}
