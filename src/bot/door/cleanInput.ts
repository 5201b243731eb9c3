import { isPrototypeKey } from '../../charter/prototypeKeys';
import { cleanLines } from '../../drafting/reading/cleanText';

/** One more than any reader accepts, so that a longer text is still refused as too long. */
const LONGEST = 20_001;
const DEEPEST = 6;
const MOST_ENTRIES = 500;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The same of what is typed or pasted as a message: a specification or a notice as data is longer than any answer. */
const LONGEST_MESSAGE = 100_001;

/** Text as a person meant it, cleaned, and cut to what any reader accepts. */
export function cleanInput(text: string, longest: number = LONGEST): string {
  return cleanLines(text.slice(0, longest * 2)).slice(0, longest);
}

/** A message cleaned likewise. */
export function cleanMessage(text: string): string {
  return cleanInput(text, LONGEST_MESSAGE);
}

/** Teams sends some characters as HTML entities; one pass, so that what looks like an entity afterwards stays text. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,5}));/g,
    (entity: string, ...groups: string[]) => {
      const [decimal, hex, name] = groups;
      if (name) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? entity) : entity;
      const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}

/** A card's value with every text cleaned, prototype keys dropped, and nothing deeper than a card can be. */
export function cleanValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanInput(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return undefined;
  if (Array.isArray(value))
    return value.slice(0, MOST_ENTRIES).map((part: unknown) => cleanValue(part, depth + 1));
  const entries = Object.entries(value)
    .slice(0, MOST_ENTRIES)
    .map(([key, part]) => [cleanInput(key), part] as const)
    .filter(([key]) => !isPrototypeKey(key));
  return Object.fromEntries(entries.map(([key, part]) => [key, cleanValue(part, depth + 1)]));
}
