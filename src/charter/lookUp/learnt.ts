import type { CharterPack } from '../pack';
import { OUTSIDE } from '../schema/phrasing';
import { train, type Classifier, type Phrasing, type WordsOf } from './classifier';
import { searchTerms, tellingWords } from './searchTerms';
import { spellingOf, type Spelling } from './spelling';
import { unpack } from './trained';

/** What the look-up of a pack knows. */
export interface Learnt {
  readonly classifier: Classifier;
  readonly commonWords: readonly string[];
  readonly spelling: Spelling;
  /** Every telling word that was met. */
  readonly terms: ReadonlySet<string>;
}

/** By the phrasings, which an authority's policy leaves as they are: its pack is another, and knows the same. */
const known = new WeakMap<CharterPack['phrasings'], Learnt>();

/** What is known of a pack: as it was trained when the product was built, else learnt when it is first asked; the same either way. */
export function learntOf(pack: CharterPack): Learnt {
  const already = known.get(pack.phrasings);
  if (already) return already;
  const { commonWords } = pack.charter;
  const phrasings = phrasingsOf(pack);
  const wordsOf = tellingWordsOf(pack);
  const spelling = spellingOf(phrasings.map(({ text }) => text));
  const learnt: Learnt = {
    classifier: unpack(pack.trained, phrasings, wordsOf) ?? train(phrasings, wordsOf),
    commonWords,
    spelling,
    terms: new Set([...spelling.known].flatMap((word) => searchTerms(word, commonWords))),
  };
  known.set(pack.phrasings, learnt);
  return learnt;
}

/** What is known of a pack, as the build keeps it: all but how a text is cut. */
export type KeptLearnt = Omit<Learnt, 'classifier'> & { readonly classifier: Omit<Classifier, 'wordsOf'> };

/** What is known of a pack, to be kept. */
export function keptOf(pack: CharterPack): KeptLearnt {
  const { classifier, ...rest } = learntOf(pack);
  const { labels, weights, step } = classifier;
  return { ...rest, classifier: { labels, weights, step } };
}

/** From now on this is known of the pack. */
export function useKept(pack: CharterPack, { classifier, ...rest }: KeptLearnt): void {
  known.set(pack.phrasings, { ...rest, classifier: { ...classifier, wordsOf: tellingWordsOf(pack) } });
}

/** How the look-up cuts a text: without the words that tell nothing here. */
export function tellingWordsOf({ charter }: CharterPack): WordsOf {
  return (text) => tellingWords(text, charter.commonWords);
}

/** The share of a text's telling words that were never met in what was learnt. */
export function unknownShare({ commonWords, terms }: Learnt, text: string): number {
  const asked = searchTerms(text, commonWords);
  return asked.filter((term) => !terms.has(term)).length / Math.max(asked.length, 1);
}

/**
 * All that a pack says of how its commitments are asked for: its phrasings, the Charter's words, and the names of the measures. What is
 * said to the assistant itself, as commands and by buttons, asks for nothing in the Charter.
 */
export function phrasingsOf({ phrasings, commitments, measures, wording }: CharterPack): readonly Phrasing[] {
  const { commands, unsure, corrections } = wording.dialogs;
  const toUs = [
    ...Object.values(commands).flat(),
    ...unsure,
    ...corrections,
    ...Object.values(wording.cards.buttons),
  ];
  return [
    ...[...phrasings.values()].flatMap(({ of, phrasings: texts }) =>
      texts.map((text) => ({ text, label: of })),
    ),
    ...[...commitments.values()].flatMap(({ id, name, words, aliases }) =>
      [name, words, ...aliases].map((text) => ({ text, label: id })),
    ),
    ...[...measures.values()].map(({ name, commitment }) => ({ text: name, label: commitment })),
    ...toUs.map((text) => ({ text, label: OUTSIDE })),
  ];
}
