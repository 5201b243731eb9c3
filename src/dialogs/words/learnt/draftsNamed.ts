import type { CharterPack } from '../../../charter/pack';
import { calledBy, type CalledCommand, type DraftAct } from '../drafts/calledDraft';
import { isOfCard, readCompared, type Compared, type Side } from '../drafts/compared';
import type { Heard } from '../heard';
import type { Intent } from '../intent';
import { normalise } from '../phrases/normalise';

/** A name of a draft has no more words than this in what officers say. */
const LONGEST_NAME = 5;
const REFERENCE = /\bsv-? ?(\d{1,9})\b/gi;
/** After these comes what a draft is to be called. */
const NEW_NAME =
  /\b(?:to|as|called|named|titled|labelled|listed as|be|name:|now)\s+["“'‘]?(\S.{1,79}?)["”'’]?[.!]?$/;

/** Where a reference stands in a sentence, or words that call a draft: each of them, in order. */
function draftsIn(pack: CharterPack, text: string): readonly (Side & object)[] {
  const references = [...text.matchAll(REFERENCE)].map(([, digits = '']) => ({
    reference: `SV-${digits.padStart(4, '0')}`,
  }));
  if (references.length > 0) return references;
  const words = normalise(text).split(/[\s,:;]+/);
  const found: (Side & object)[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 1;
    for (let size = Math.min(LONGEST_NAME, words.length - at); size > 0; size -= 1) {
      const called = placed(calledBy(pack, words.slice(at, at + size).join(' ')));
      if (called === undefined) continue;
      found.push(called);
      taken = size;
      break;
    }
    at += taken;
  }
  return found;
}

function placed(called: CalledCommand['called'] | undefined): (Side & object) | undefined {
  if (called === undefined || called === 'this') return undefined;
  // "a new draft" is none of those that are there
  return 'words' in called && called.words.some((word) => NEW.has(word)) ? undefined : called;
}
const NEW: ReadonlySet<string> = new Set(['new', 'fresh', 'next', 'whole', 'another']);

/** What is to be done with the one draft that a sentence names wherever in it; undefined where it names none or several. */
export function actOnNamed({ turn, text, at }: Heard, act: DraftAct): Intent | undefined {
  const title = act === 'rename' ? (NEW_NAME.exec(text)?.[1] ?? '') : '';
  const [only, ...others] = draftsIn(turn.pack, title === '' ? text : text.slice(0, text.lastIndexOf(title)));
  if (others.length > 0) return undefined;
  if (only === undefined) {
    const called = at ? 'this' : looselyNamed(turn.pack, text);
    return called && { intent: 'named', named: { command: 'called', act, called, rest: title } };
  }
  if ('reference' in only)
    return { intent: 'named', named: { command: 'named', act, reference: only.reference, rest: title } };
  return 'version' in only
    ? undefined
    : { intent: 'named', named: { command: 'called', act, called: only, rest: title } };
}

/** Whatever follows the verb of a short sentence. */
function looselyNamed(
  { wording }: CharterPack,
  text: string,
): { readonly words: readonly string[] } | undefined {
  const words = normalise(text)
    .split(' ')
    .slice(1)
    .filter((word) => !wording.dialogs.padding.articles.includes(word));
  return words.length > 0 && words.length < LONGEST_NAME ? { words } : undefined;
}

/** The two drafts, or the one beside that at hand, which a sentence that compares names wherever in it. */
export function comparedIn({ turn, text, at }: Heard): Compared | undefined {
  const plain = readCompared(turn.pack, text);
  if (plain) return at && isOfCard(plain, text) ? undefined : plain;
  const numbers = [...text.matchAll(/(?<![\w-])(\d{1,2})(?![\w-])/g)].map(([, place]) => ({
    place: Number(place),
  }));
  const named = draftsIn(turn.pack, text);
  // beside a draft they are of its card
  const [one, other] = named.length > 0 || at ? named : numbers;
  if (one === undefined) return undefined;
  if (other !== undefined) return { one, other };
  return at && { one, other: 'this' };
}
