import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DraftDocument } from '../../drafting/documents/schedule/assembleDraft';
import type { CardElement } from '../json/cardJson';
import { fold } from '../elements/fold';
import { paragraph, quietLine } from '../elements/lines/text';
import { leadingParts, standingParts } from './documentParts';
import { fitParts, jsonLength, type ShowPart } from './fitParts';

/** What the fold of the standing parts takes before their text. */
const FOLD_LINE = 900;

/**
 * The document in the room there is: the KPI schedule, the clauses of the commitments and the law as folds of their own, what
 * stands in every draft of this size under one fold more. Where text is left out, the fold says where the whole of it is.
 */
export function documentFolds(
  pack: CharterPack,
  document: DraftDocument,
  room: number,
): readonly CardElement[] {
  const words = pack.wording.cards.review;
  const inWord = quietLine(words.inWord);
  const standing = standingParts(pack, document);
  const titles = jsonLength(standing.flatMap((part) => showStanding(part, false)));
  const showFold: ShowPart = (part, whole) => fold(pack, { ...part, body: whole ? part.body : [inWord] });
  const first = fitParts(leadingParts(pack, document), room - FOLD_LINE - titles, showFold);
  const body = fitParts(standing, room - FOLD_LINE - jsonLength(first), showStanding);
  const rest = fold(pack, {
    id: 'standing',
    title: words.standing,
    note: fill(words.standingNote, { count: standing.length }),
    body: [inWord, ...body],
  });
  return [...first, ...rest];
}

/** A standing part under its title, one after the other: a fold for each would take more room than its text. */
const showStanding: ShowPart = (part, whole) => [
  paragraph(part.title, { weight: 'bolder' }, 'medium'),
  ...(whole ? part.body : []),
];
