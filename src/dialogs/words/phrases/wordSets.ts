/** Phrases as words, by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases to be found in messages; each stands together, and apostrophes and capitals do not count. */
export function phrasesOf(list: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const words = wordsOf(phrase);
    byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
  }
  return byFirst;
}

/** Whether one of the phrases stands anywhere in a message. */
export function occurs(phrases: Phrases, said: readonly string[]): boolean {
  for (let at = 0; at < said.length; at += 1) if (lengthAt(phrases, said, at) > 0) return true;
  return false;
}

/** Which words stand in one of the phrases. */
export function covered(phrases: Phrases, said: readonly string[]): readonly boolean[] {
  const in_ = said.map(() => false);
  for (let at = 0; at < said.length; at += 1) in_.fill(true, at, at + lengthAt(phrases, said, at));
  return in_;
}

/** How many words the longest phrase has that begins there. */
export function lengthAt(phrases: Phrases, said: readonly string[], at: number): number {
  // asked some hundreds of times of every message, and mostly in vain
  const begun = phrases.get(said[at] ?? '');
  if (begun === undefined) return 0;
  return begun.reduce(
    (longest, phrase) =>
      phrase.length > longest && phrase.every((word, more) => said[at + more] === word)
        ? phrase.length
        : longest,
    0,
  );
}

/** The words of a message in lower case, without apostrophes. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’‘`]/g, '')
      .match(/[\p{L}\p{N}<>-]+/gu) ?? []
  );
}
