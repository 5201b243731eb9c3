/** The one row of a list, newest first, that is in this place or has all these words in its title; undefined where none or several have. */
export function findCalled<Row extends { readonly title: string }>(
  rows: readonly Row[],
  called: { readonly place: number } | { readonly words: readonly string[] },
): Row | undefined {
  if ('place' in called) return rows[called.place - 1];
  const found = rows.filter(({ title }) => {
    const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return called.words.every((asked) => words.some((word) => word === asked || isForm(word, asked)));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** One form of a word begins with another of it, as in the plural. */
function isForm(word: string, asked: string): boolean {
  const [short, long] = word.length < asked.length ? [word, asked] : [asked, word];
  return short.length >= 4 && long.startsWith(short);
}
