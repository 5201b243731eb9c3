import type { CharterPack } from '../pack';
import { classify, train, type Classifier, type Phrasing } from '../lookUp/classifier';
import { unpack } from '../lookUp/trained';
import {
  PLACES,
  sentenceMeans,
  type SaidAt,
  type SentenceList,
  type SentenceMeans,
} from '../schema/sentence';
import { saidAt, sentenceWords } from './sentenceWords';

/** What a sentence may want, and how likely: a share of one. */
export interface LikelyMeaning {
  readonly means: SentenceMeans;
  readonly share: number;
}

/** No more meanings of one sentence are of interest. */
const MOST = 3;

/** By the sentences, which an authority's policy leaves as they are: its pack is another, and knows the same. */
const known = new WeakMap<CharterPack['sentences'], Classifier>();

/** What a sentence said there may want of us, the likeliest first; nothing where the pack has no sentences to learn from. */
export function likelyMeanings(pack: CharterPack, at: SaidAt, text: string): readonly LikelyMeaning[] {
  if (pack.sentences.length === 0) return [];
  const shares = classify(learntOf(pack), saidAt(at, text));
  return [...(shares ?? [])]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([means, share]) => ({ means: sentenceMeans.parse(means), share }));
}

/** All sentences of a pack with what they want, each at one of the places where it may be said, in turn: what is learnt. */
export function sentencesOf({ sentences }: CharterPack): readonly Phrasing[] {
  return sentences.flatMap(({ means, at, sentences: texts }) =>
    texts.map((text, index) => ({ text: saidAt(placeOf(at, index), text), label: means })),
  );
}

/** The groups of places in turn, and the places of a group in turn. */
function placeOf(at: SentenceList['at'], index: number): SaidAt {
  const place = at[index % at.length] ?? 'start';
  if (place !== 'steps' && place !== 'questions') return place;
  const places = PLACES[place];
  return places[Math.floor(index / at.length) % places.length] ?? 'start';
}

/** What was learnt from a pack's sentences, to be kept by the build. */
export function keptSentences(pack: CharterPack): Omit<Classifier, 'wordsOf'> {
  const { labels, weights, step } = learntOf(pack);
  return { labels, weights, step };
}

/** From now on this is what was learnt from the pack's sentences. */
export function useKeptSentences(pack: CharterPack, kept: Omit<Classifier, 'wordsOf'>): void {
  known.set(pack.sentences, { ...kept, wordsOf: sentenceWords });
}

function learntOf(pack: CharterPack): Classifier {
  const already = known.get(pack.sentences);
  if (already) return already;
  const sentences = sentencesOf(pack);
  const learnt = unpack(pack.trainedSentences, sentences, sentenceWords) ?? train(sentences, sentenceWords);
  known.set(pack.sentences, learnt);
  return learnt;
}
