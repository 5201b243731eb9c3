/** A word as typed, and as it is compared. */
export interface Word {
  readonly typed: string;
  readonly term: string;
}

/** A text as the classifier sees it: places in the table of weights, and how much each counts. */
export interface Features {
  readonly at: Int32Array;
  readonly weight: Float32Array;
}

/** Rows of the table of weights; a feature's row is its hash, so that no list of words is kept. */
export const ROWS = 1 << 16;

const WORD = 1;
const PAIR = 0.6;
const LETTERS = 0.25;
/** Letter groups of these lengths, with the ends of the word marked. */
const SHORTEST = 3;
const LONGEST = 5;

/** Words, pairs of neighbours and groups of letters, scaled to length one; nothing where there is no word. */
export function featuresOf(words: readonly Word[]): Features {
  const counted = new Map<number, number>();
  const count = (feature: string, weight: number): void => {
    const row = hash(feature);
    counted.set(row, (counted.get(row) ?? 0) + weight);
  };
  words.forEach(({ typed, term }, index) => {
    count(`w:${term}`, WORD);
    if (index > 0) count(`p:${words[index - 1]?.term ?? ''} ${term}`, PAIR);
    const groups = lettersOf(typed);
    // a long word holds many groups and must not outweigh a short one
    for (const group of groups) count(`l:${group}`, LETTERS / Math.sqrt(groups.length / 4));
  });
  const length = Math.sqrt([...counted.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return {
    at: Int32Array.from(counted.keys()),
    weight: Float32Array.from(counted.values(), (weight) => weight / length),
  };
}

function lettersOf(word: string): readonly string[] {
  const marked = `_${word}_`;
  const groups: string[] = [];
  for (let size = SHORTEST; size <= LONGEST; size += 1)
    for (let start = 0; start + size <= marked.length; start += 1)
      groups.push(marked.slice(start, start + size));
  return groups;
}

/** FNV-1a over the code units. */
function hash(feature: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    value ^= feature.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0) % ROWS;
}
