import type { CharterPack } from '../../../charter/pack';
import { beginsAsking, partsOf } from '../questions/topic';
import { normalise } from './normalise';

/** Longer messages are told at length, and their parts hang together. */
const LONGEST = 200;
const MOST_PARTS = 5;
/** What follows hangs on it: "if I delete it, can I get it back?". */
const SUPPOSED = /^(?:if|when|once|unless|until|before|after|suppose|supposing|imagine|what if|say)\b/;

/**
 * The parts of a message that says what is wanted beside why: "delete that one, we've cancelled it", "got dragged into a meeting, where
 * were we?". None where it is of one piece, or supposes something.
 */
export function wishesIn(pack: CharterPack, text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const parts = partsOf(text).flatMap((part) => part.split(/\s+(?:because|but)\s+|\s*\((?=.*\))/));
  const said = parts.map((part) => part.replace(/^(?:and|so|but|also|then|just|no)\s+|\)$/gi, '').trim());
  const words = said.filter((part) => normalise(part) !== '');
  const isTold = words.length > 1 && words.length <= MOST_PARTS && !SUPPOSED.test(normalise(text));
  // "does it count, the second one?" is one question
  const [first = ''] = words;
  return isTold && !(beginsAsking(pack, first) && !first.endsWith('?') && text.trimEnd().endsWith('?'))
    ? words
    : [];
}
