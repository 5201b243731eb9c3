import { namedInCharter } from '../../../drafting/explaining/namedInCharter';
import { formatList } from '../../../drafting/figures/formatList';
import type { Standing } from '../../turn';
import { kpisCalled } from '../../views/kpisCalled';
import { kpisOf } from '../../views/shortlistViews';
import { isPlainlyNamed } from '../choices/wanted';
import { normalise } from '../phrases/normalise';

/** A name in the Charter has no more words than this in what officers say. */
const LONGEST_NAME = 5;
/** More words say more than one thing. */
const MOST_WORDS = 20;
const PLACE = /^\d{1,2}$/;

/** The things on the card that a sentence names, wherever in it they stand, as they would be named alone; undefined where it names none. */
export function thingsNamed({ turn, draft }: Standing, text: string): string | undefined {
  const words = normalise(text).match(/[\p{L}\p{N}'&-]+/gu) ?? [];
  if (words.length > MOST_WORDS) return undefined;
  const { ordinals } = turn.pack.wording.dialogs;
  const kpis = kpisOf(turn, draft);
  const isThing = (span: readonly string[]): boolean => {
    const said = span.join(' ');
    if (span.length === 1 && (PLACE.test(said) || ordinals.some((names) => names.includes(said))))
      return true;
    if (namedInCharter(turn.pack, said) !== undefined || isPlainlyNamed(turn.pack, said)) return true;
    return kpisCalled(turn.pack, kpis, said).length === 1;
  };
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const taken = spanFrom(words, at, isThing);
    if (taken > 0) found.push(words.slice(at, at + taken).join(' '));
    at += Math.max(taken, 1);
  }
  return found.length === 0 ? undefined : formatList(found);
}

/** How many words from there name one thing; the most that do. */
function spanFrom(
  words: readonly string[],
  at: number,
  isThing: (span: readonly string[]) => boolean,
): number {
  for (let size = Math.min(LONGEST_NAME, words.length - at); size > 0; size -= 1) {
    const span = words.slice(at, at + size);
    // a small word at either end is no part of a name
    const isNamed = [span[0], span.at(-1)].every((word) => (word ?? '').length > 2 || PLACE.test(word ?? ''));
    if (isNamed && isThing(span)) return size;
  }
  return 0;
}
