const WORD = /[\p{L}\p{N}']+/gu;
/** Shorter words are one slip away from too many others. */
const LEAST_LETTERS = 5;
/** More words than these are not put right: each is compared with every word of about its length. */
const MOST_PUT_RIGHT = 8;

/** Words that are spelt as they should be, by their length. */
export interface Spelling {
  readonly known: ReadonlySet<string>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

/** How these texts spell. */
export function spellingOf(texts: readonly string[]): Spelling {
  const known = new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []));
  const byLength = new Map<number, string[]>();
  for (const word of known) {
    const alike = byLength.get(word.length);
    if (alike) alike.push(word);
    else byLength.set(word.length, [word]);
  }
  return { known, byLength };
}

/** The text with each unknown word put right that is one letter more, less, other or swapped away from exactly one known word. */
export function putRight({ known, byLength }: Spelling, text: string): string {
  let left = MOST_PUT_RIGHT;
  return text.replace(WORD, (typed) => {
    const word = typed.toLowerCase();
    if (word.length < LEAST_LETTERS || /\d/.test(word) || left === 0 || known.has(word)) return typed;
    left -= 1;
    const meant = [-1, 0, 1]
      .map((more) => word.length + more)
      .filter((length) => length >= LEAST_LETTERS)
      .flatMap((length) => (byLength.get(length) ?? []).filter((each) => isOneSlip(word, each)));
    return meant.length === 1 ? (meant[0] ?? typed) : typed;
  });
}

/** One letter more, less or other, or two neighbours swapped. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.length - start, other.length - start];
  // compared letter by letter from behind: nothing is cut out of words that mostly have nothing to do with each other
  const most = Math.min(left, right);
  let end = 0;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  if (left !== right) return end === most;
  return (
    end >= left - 1 || (end >= left - 2 && one[start] === other[start + 1] && one[start + 1] === other[start])
  );
}
