import type { CharterPack } from '../pack';
import { classify, train, type Classifier, type Phrasing } from '../lookUp/classifier';
import { unpack } from '../lookUp/trained';
import { sentenceMeans, type SentenceMeans } from '../schema/sentence';
import { sentenceWords } from './sentenceWords';

/** What a sentence most likely wants, and how likely: a share of one. */
export interface LikelyMeaning {
  readonly means: SentenceMeans;
  readonly share: number;
}

/** By the sentences, which an authority's policy leaves as they are: its pack is another, and knows the same. */
const known = new WeakMap<CharterPack['sentences'], Classifier>();

/** What a sentence most likely wants of us; undefined where the pack has no sentences to learn from. */
export function likelyMeaning(pack: CharterPack, text: string): LikelyMeaning | undefined {
  if (pack.sentences.size === 0) return undefined;
  const shares = classify(learntOf(pack), text);
  const [best] = [...(shares ?? [])].sort(([, one], [, other]) => other - one);
  return best && { means: sentenceMeans.parse(best[0]), share: best[1] };
}

/** All sentences of a pack with what they want: what is learnt. */
export function sentencesOf({ sentences }: CharterPack): readonly Phrasing[] {
  return [...sentences.values()].flatMap(({ means, sentences: texts }) =>
    texts.map((text) => ({ text, label: means })),
  );
}

function learntOf(pack: CharterPack): Classifier {
  const already = known.get(pack.sentences);
  if (already) return already;
  const sentences = sentencesOf(pack);
  const learnt = unpack(pack.trainedSentences, sentences, sentenceWords) ?? train(sentences, sentenceWords);
  known.set(pack.sentences, learnt);
  return learnt;
}
