import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Clause } from '../../charter/schema/clause';
import type { Measure } from '../../charter/schema/measure';
import type { Card } from '../card';
import { factRows } from '../elements/facts';
import type { CardElement } from '../json/cardJson';
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
  return sharedCard(spokenClause(pack, view), clauseBody(pack, view));
}

/** What is said of it where it cannot be seen. */
export function spokenClause(pack: CharterPack, view: SharedClauseView): readonly string[] {
  return [view.clause.title, leadOf(pack, view), view.paragraphs[0] ?? ''];
}

/** Its text, what it counts, and whether a lawyer has read it. */
export function clauseBody(pack: CharterPack, view: SharedClauseView): readonly CardElement[] {
  const words = pack.wording.compose.library;
  const { clause, measure, paragraphs } = view;
  const { reviewedBy } = clause;
  const reviews = pack.wording.explaining.paragraph;
  return [
    heading(clause.title),
    quietLine(leadOf(pack, view), 'none'),
    ...paragraphs.map((text) => paragraph(text)),
    subheading(words.counted),
    ...factRows(countedFacts(pack, measure)),
    quietLine(words.figure, 'medium'),
    quietLine(reviewedBy === null ? reviews.notReviewed : fill(reviews.reviewed, { by: reviewedBy })),
  ];
}

function leadOf(pack: CharterPack, { instruments }: SharedClauseView): string {
  return fill(pack.wording.compose.library.clauseLead, { instruments });
}
