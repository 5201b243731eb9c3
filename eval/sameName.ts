/** Words that stand around a name and are no part of what it names. */
const AROUND = new Set(
  'a an the of in at on for to and across around within throughout all over by from contract contracts project site'.split(
    ' ',
  ),
);

/**
 * Whether two texts name one contract or place: the same words, without regard to case, signs and the small words around a name. A
 * title may besides have the place in it, which titles often do.
 */
export function isSameName(got: string, wanted: string, place = ''): boolean {
  const [read, given] = [wordsOf(got), wordsOf(wanted)];
  const inPlace = new Set(wordsOf(place));
  const beyond = read.filter((word) => !given.includes(word));
  return (
    given.every((word) => read.includes(word) || AROUND.has(word)) &&
    beyond.every((word) => AROUND.has(word) || inPlace.has(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’‘`]/g, '')
      .replace(/&/g, ' and ')
      .replace(/\bcounty wide\b/g, 'countywide')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
