import type { CharterPack } from '../../charter/pack';
import type { CardElement } from '../cardJson';
import { fold, type FoldView } from './fold';
import { quietLine } from './text';

/** Characters of JSON that a body takes on the wire, which counts UTF-16. */
export function jsonLength(value: unknown): number {
  return JSON.stringify(value).length;
}

/** Folds the parts, cutting by part what passes the room: a part that does not fit says where the whole text is. */
export function fitParts(
  pack: CharterPack,
  parts: readonly FoldView[],
  room: number,
): readonly CardElement[] {
  const elements: CardElement[] = [];
  let left = room;
  for (const part of parts) {
    const whole = fold(pack, part);
    const shown = jsonLength(whole) <= left ? whole : fold(pack, cutPart(pack, part));
    elements.push(...shown);
    left -= jsonLength(shown);
  }
  return elements;
}

function cutPart(pack: CharterPack, part: FoldView): FoldView {
  return { ...part, body: [quietLine(pack.wording.cards.review.inWord)] };
}
