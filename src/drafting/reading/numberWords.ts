const UNITS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Numbers in words as officers write them: one to twenty, then the tens. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 3) * 10]),
]);

/** The number that a word names. */
export function readNumberWord(word: string): number | undefined {
  return NUMBER_WORDS.get(word);
}

/** The words as one alternation, for patterns. */
export const NUMBER_WORD = [...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');

/** "Twenty-four", "forty five". */
export const TENS_AND_UNIT = String.raw`(?:twenty|${TENS.join('|')})[ -](?:${UNITS.slice(0, 9).join('|')})(?!\p{L})`;

const LARGE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  grand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
};
const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, quarters: 0.75 };

const WORD = String.raw`(?:${NUMBER_WORD}|hundred|thousand|million|billion)\b`;
/**
 * A number with words in it, of any length: "two hundred and fifty thousand", "2 point 4 million", "three quarters of a million". It
 * holds a large word at least, so that it is no count of anything small.
 */
export const NUMBER_IN_WORDS = String.raw`(?:(?:half|(?:a|three) quarters?(?: of)?) an?|an?|\d+(?:\.\d+)?|${WORD})(?:[ -](?:and )?(?:${WORD}|point (?:\d+|(?:${NUMBER_WORD})\b)|an? (?:half|quarter)\b|three quarters\b))+`;

/** Its value; undefined where the words are no one number: "two three thousand". */
export function readNumberInWords(written: string): number | undefined {
  let [all, part, last] = [0, 0, Infinity];
  let share = 1;
  const words = written
    .replace(/^(?:(half)|(?:(a) quarter|(three) quarters)(?: of)?) an? /, (_, half, one) => {
      share = half === undefined ? (one === undefined ? 0.75 : 0.25) : 0.5;
      return 'one ';
    })
    .replace(
      /\b(?:and )?(?:a (half|quarter)|three (quarters))/g,
      (_, one?: string, three?: string) => one ?? three ?? '',
    )
    .split(/[ -]/)
    .filter((word) => word !== 'and');
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const large = LARGE[word];
    const plain =
      word === 'a' || word === 'an'
        ? 1
        : (readNumberWord(word) ?? (/^\d/.test(word) ? Number(word) : undefined));
    if (large !== undefined) {
      if (large >= last) return undefined;
      [all, part, last] = [all + (part === 0 ? 1 : part) * large, 0, large];
    } else if (word === 'hundred') {
      if (part >= 100) return undefined;
      part = (part === 0 ? 1 : part) * 100;
    } else if (PARTS[word] !== undefined) part += PARTS[word];
    else if (word === 'point') {
      const digits = readNumberWord(words[at + 1] ?? '') ?? words[at + 1] ?? '';
      part += Number(`0.${String(digits)}`);
      // "point two five": a second digit
      const more = readNumberWord(words[at + 2] ?? '');
      if (more !== undefined && more < 10) part = Number(`${String(part)}${String(more)}`);
      at += more !== undefined && more < 10 ? 2 : 1;
    } else if (plain === undefined || !fits(part, plain)) return undefined;
    else part += plain;
  }
  return Math.round((all + part) * share * 100) / 100;
}

/** "Twenty" takes a unit, "two hundred" anything below; "two three" is no number. */
function fits(part: number, next: number): boolean {
  if (part === 0) return true;
  const isTens = part % 100 >= 20 && part % 10 === 0;
  return isTens ? next < 10 : part % 100 === 0 && next < 100;
}
