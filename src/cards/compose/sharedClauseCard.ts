import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Clause } from '../../charter/schema/clause';
import type { Measure } from '../../charter/schema/measure';
import type { Card } from '../card';
import { factRows } from '../elements/facts';
import { heading, paragraph, quietLine, subheading } from '../elements/lines/text';
import { countedFacts } from '../elements/countedFacts';
import { sharedCard } from './sharedCard';

export interface SharedClauseView {
  readonly clause: Clause;
  readonly measure: Measure;
  /** "services and call-offs": the contracts that it is written for. */
  readonly instruments: string;
  readonly paragraphs: readonly string[];
}

/** A clause of the library with what it counts, to read in a chat. */
export function sharedClauseCard(pack: CharterPack, view: SharedClauseView): Card {
  const words = pack.wording.compose.library;
  const { clause, measure, instruments, paragraphs } = view;
  const lead = fill(words.clauseLead, { instruments });
  const { reviewedBy } = clause;
  const reviews = pack.wording.explaining.paragraph;
  return sharedCard(
    [clause.title, lead, paragraphs[0] ?? ''],
    [
      heading(clause.title),
      quietLine(lead, 'none'),
      ...paragraphs.map((text) => paragraph(text)),
      subheading(words.counted),
      ...factRows(countedFacts(pack, measure)),
      quietLine(words.figure, 'medium'),
      quietLine(reviewedBy === null ? reviews.notReviewed : fill(reviews.reviewed, { by: reviewedBy })),
    ],
  );
}
