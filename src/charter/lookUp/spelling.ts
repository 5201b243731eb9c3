/** Shorter words are one slip away from too many others. */
const LEAST_LETTERS = 5;

/** Words that are spelt as they should be, held so that a slip is found without trying each. */
export interface Spelling {
  readonly known: ReadonlySet<string>;
  /** Known words by each of their forms with one letter left out. */
  readonly shortened: ReadonlyMap<string, readonly string[]>;
}

/** How these texts spell. */
export function spellingOf(texts: readonly string[]): Spelling {
  const known = new Set(texts.flatMap(wordsIn));
  const shortened = new Map<string, string[]>();
  for (const word of known)
    if (word.length >= LEAST_LETTERS)
      for (const form of [word, ...withoutOne(word)])
        shortened.set(form, [...(shortened.get(form) ?? []), word]);
  return { known, shortened };
}

/** The text with each unknown word put right that is one letter more, less, other or swapped away from exactly one known word. */
export function putRight({ known, shortened }: Spelling, text: string): string {
  return text.replace(/[\p{L}']+/gu, (typed) => {
    const word = typed.toLowerCase();
    if (word.length < LEAST_LETTERS || known.has(word)) return typed;
    const near = new Set([word, ...withoutOne(word)].flatMap((form) => shortened.get(form) ?? []));
    const meant = [...near].filter((each) => isOneSlip(word, each));
    return meant.length === 1 ? (meant[0] ?? typed) : typed;
  });
}

/** One letter more, less or other, or two neighbours swapped. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
}

function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}
