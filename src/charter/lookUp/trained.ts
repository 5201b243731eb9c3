import { z } from 'zod';
import { digestOf } from '../packDigest';
import type { Classifier, WordsOf } from './classifier';

/** A classifier as it is kept beside the pack that it was trained on. */
export const trainedFile = z.strictObject({
  /** The digest of what it learnt from; of anything else it says nothing. */
  digest: z.string(),
  labels: z.array(z.string()).min(1),
  step: z.number().positive(),
  /** Base64 of the weights, a signed byte each. */
  weights: z.string(),
});
export type Trained = z.infer<typeof trainedFile>;

export function packUp(learntFrom: readonly object[], { labels, step, weights }: Classifier): Trained {
  const bytes = Buffer.from(weights.buffer);
  return { digest: digestOf(learntFrom), labels: [...labels], step, weights: bytes.toString('base64') };
}

/** The classifier that was trained on this; undefined where there is none, or it learnt from something else. */
export function unpack(
  trained: Trained | undefined,
  learntFrom: readonly object[],
  wordsOf: WordsOf,
): Classifier | undefined {
  if (trained?.digest !== digestOf(learntFrom)) return undefined;
  const bytes = Buffer.from(trained.weights, 'base64');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return { labels: trained.labels, step: trained.step, wordsOf, weights };
}
