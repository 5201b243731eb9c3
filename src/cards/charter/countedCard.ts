import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Card } from '../card';
import { countedFacts } from '../elements/countedFacts';
import type { Button } from '../elements/buttons/button';
import { markedLine, paragraph } from '../elements/lines/text';
import type { CardAction } from '../json/cardAction';
import { pagedCard } from '../paged/pagedCard';
import type { PartView } from '../paged/pages';

/** Measures in full, a page of them. */
export interface CountedView {
  /** The commitment that they serve, or the draft for which they are on offer. */
  readonly title: string;
  /** Whether they serve several commitments, so that each says which. */
  readonly ofSeveral: boolean;
  readonly measures: readonly Measure[];
  /** The first is 0; one beyond the last is the last. */
  readonly page: number;
  readonly turn: (page: number) => CardAction;
  readonly ways: readonly Button[];
}

/** What each measure is for, what it counts, its evidence and how often it is reported, a page at a time. */
export function countedCard(pack: CharterPack, { measures, ofSeveral, ...view }: CountedView): Card {
  const parts = measures.map((measure) => measurePart(pack, measure, ofSeveral));
  return pagedCard(pack, { ...view, heading: pack.wording.cards.commitment.measures, parts });
}

function measurePart(pack: CharterPack, measure: Measure, ofSeveral: boolean): PartView {
  // its name is the title of the part, and what they all serve that of the card
  const facts = countedFacts(pack, measure).slice(1, ofSeveral ? undefined : -1);
  // one under the other: beside its label the text would be a narrow column in a dialog
  const lines = facts.map(({ label, value }) => markedLine(`${label}:`, value));
  return { title: measure.name, body: [paragraph(measure.why), ...lines] };
}
