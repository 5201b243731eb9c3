/** One more than any reader accepts, so that a longer text is still refused as too long. */
const LONGEST = 20_001;
const DEEPEST = 6;

// C0 and C1 controls but for tab and line feed; halves of surrogate pairs; marks that turn text round or hide in it
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/gu;
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g;
const SPACES = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Text as a person meant it: no control or hidden characters, plain spaces, trimmed, cut to what any reader accepts. */
export function cleanInput(text: string): string {
  return text
    .slice(0, LONGEST * 2)
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .trim()
    .slice(0, LONGEST);
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
  if (Array.isArray(value)) return value.slice(0, 500).map((part: unknown) => cleanValue(part, depth + 1));
  const entries = Object.entries(value).filter(([key]) => !PROTOTYPE_KEYS.has(key));
  return Object.fromEntries(
    entries.slice(0, 500).map(([key, part]) => [cleanInput(key), cleanValue(part, depth + 1)]),
  );
}
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
