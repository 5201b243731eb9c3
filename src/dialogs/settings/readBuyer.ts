import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { buyerKind, type BuyerKind } from '../../charter/schema/vocabulary';
import { cleanText } from '../../drafting/reading/cleanText';
import { rememberBy } from '../../drafting/remember';

type Reading = { readonly ok: true; readonly kind: BuyerKind } | { readonly ok: false; readonly why: string };

/** No authority has a longer name. */
const MOST_WORDS = 12;

/** So many kinds are named where words fit more than one. */
const MOST_NAMED = 4;

/** The kind that was picked from the list, or the one that typed words find; words that fit several are answered with their names. */
export function readBuyer(pack: CharterPack, typed: string): Reading {
  const words = pack.wording.dialogs.settings;
  const picked = buyerKind.safeParse(typed);
  if (picked.success) return { ok: true, kind: picked.data };
  const found = findBuyers(pack, cleanText(typed).toLowerCase());
  const [only] = found;
  if (only !== undefined && found.length === 1) return { ok: true, kind: only };
  if (only === undefined || found.length > MOST_NAMED) return { ok: false, why: words.buyerKind };
  const names = found.map((kind) => pack.buyers.kinds[kind].label).join('; ');
  return { ok: false, why: fill(words.buyerKinds, { names }) };
}

/** Kinds of which a name is these words; else those of which a name has every one of them, as the beginning of a word. */
function findBuyers({ buyers }: CharterPack, typed: string): readonly BuyerKind[] {
  const said = wordsOf(typed);
  if (said.length === 0) return [];
  const named = buyerKind.options.map((kind) => ({
    kind,
    names: [buyers.kinds[kind].label, ...buyers.kinds[kind].words].map(wordsOf),
  }));
  const same = named.filter(({ names }) => names.some((name) => name.join(' ') === said.join(' ')));
  const within = named.filter(({ names }) =>
    names.some((name) => said.every((word) => name.some((each) => each.startsWith(word)))),
  );
  return (same.length > 0 ? same : within).map(({ kind }) => kind);
}

/** Whether words are the name of an authority: a few words with a capital, of which one is of a kind of buyer. */
export function namesAuthority({ buyers }: CharterPack, typed: string): boolean {
  const said = wordsOf(typed);
  const isName = /\p{Lu}/u.test(typed) && !typed.trimEnd().endsWith('?');
  if (!isName || said.length < 2 || said.length > MOST_WORDS) return false;
  const kinds = wordsOfKinds(buyers);
  return said.some(
    (word) => word.length >= 3 && kinds.has(word) && !/^(?:and|the|not|its|for|with)$/.test(word),
  );
}

/** Every word that a kind of buyer is called by: looked at for every message. */
const wordsOfKinds = rememberBy(
  ({ kinds }: CharterPack['buyers']): ReadonlySet<string> =>
    new Set(Object.values(kinds).flatMap(({ label, words }) => [label, ...words].flatMap(wordsOf))),
);

/** Whether words are what a kind of buyer is called, and no one buyer's name: "Housing association". */
export function isMerelyKind({ buyers }: CharterPack, typed: string): boolean {
  const said = wordsOf(typed).join(' ');
  return Object.values(buyers.kinds).some(({ label, words, names }) =>
    [label, ...words, ...names].some((each) => wordsOf(each).join(' ') === said),
  );
}

/**
 * Kinds of which the name of an authority speaks: by the most words, as in "University Hospitals … NHS Trust", and of as many words by
 * those that stand last.
 */
export function buyersNamed({ buyers }: CharterPack, authority: string): readonly BuyerKind[] {
  const said = ` ${wordsOf(authority).join(' ')} `;
  const found = buyerKind.options.flatMap((kind) =>
    buyers.kinds[kind].names.flatMap((each) => {
      const name = wordsOf(each);
      const at = said.lastIndexOf(` ${name.join(' ')} `);
      return at < 0 ? [] : [{ kind, words: name.length, at: at + name.join(' ').length }];
    }),
  );
  const [best] = [...found].sort((one, other) => other.words - one.words || other.at - one.at);
  return [
    ...new Set(
      found.filter(({ words, at }) => words === best?.words && at === best.at).map(({ kind }) => kind),
    ),
  ];
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
