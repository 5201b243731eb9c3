import { featuresOf, ROWS, type Features, type Word } from './features';
import { shuffler } from './shuffler';

/** A text that is to be learnt, and what it asks for. */
export interface Phrasing {
  readonly text: string;
  readonly label: string;
}

/** The words of a text that tell, as it is cut for what is learnt and for what is asked alike. */
export type WordsOf = (text: string) => readonly Word[];

/** A linear classifier: a weight for each feature and label. */
export interface Classifier {
  readonly labels: readonly string[];
  readonly wordsOf: WordsOf;
  /** Row by row: the weights of one feature for every label, in steps of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
}

const ROUNDS = 12;
const PACE = 0.5;
/** By how much every weight is drawn back towards nothing when its feature is met. */
const DECAY = 3e-4;
/** A weight beyond this tells no more than one of this size. */
const HEAVIEST = 12;
const STEPS = 127;

/** Learns the phrasings: softmax regression by stochastic steps (Adagrad) in an order that is always the same. */
export function train(phrasings: readonly Phrasing[], wordsOf: WordsOf): Classifier {
  const labels = [...new Set(phrasings.map(({ label }) => label))];
  const weights = new Float32Array(ROWS * labels.length);
  const squares = new Float32Array(weights.length);
  const examples = phrasings
    .map(({ text, label }) => ({ features: featuresOf(wordsOf(text)), label: labels.indexOf(label) }))
    .filter(({ features }) => features.at.length > 0);
  const order = shuffler(examples.length);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const index of order()) {
      const example = examples[index];
      if (example) learn(weights, squares, labels.length, example);
    }
  const step = HEAVIEST / STEPS;
  const whole = Int8Array.from(weights, (weight) =>
    Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step))),
  );
  return { labels, wordsOf, weights: whole, step };
}

function learn(
  weights: Float32Array,
  squares: Float32Array,
  count: number,
  { features, label }: { readonly features: Features; readonly label: number },
): void {
  const shares = sharesOf(weights, count, 1, features);
  for (let each = 0; each < features.at.length; each += 1) {
    const row = (features.at[each] ?? 0) * count;
    const weight = features.weight[each] ?? 0;
    for (let of = 0; of < count; of += 1) {
      const at = row + of;
      const slope = ((shares[of] ?? 0) - (of === label ? 1 : 0)) * weight + DECAY * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (PACE * slope) / (Math.sqrt(squares[at] ?? 0) + 1e-6);
    }
  }
}

/** How likely a text asks for each label; adds up to one. Undefined where no word tells. */
export function classify(classifier: Classifier, text: string): ReadonlyMap<string, number> | undefined {
  const { labels, weights, step, wordsOf } = classifier;
  const features = featuresOf(wordsOf(text));
  if (features.at.length === 0) return undefined;
  const shares = sharesOf(weights, labels.length, step, features);
  return new Map(labels.map((label, of) => [label, shares[of] ?? 0]));
}

function sharesOf(
  weights: Float32Array | Int8Array,
  count: number,
  step: number,
  { at, weight }: Features,
): Float64Array {
  const scores = new Float64Array(count);
  for (let each = 0; each < at.length; each += 1) {
    const row = (at[each] ?? 0) * count;
    const scale = (weight[each] ?? 0) * step;
    for (let of = 0; of < count; of += 1) scores[of] = (scores[of] ?? 0) + scale * (weights[row + of] ?? 0);
  }
  const most = Math.max(...scores);
  let sum = 0;
  for (let of = 0; of < count; of += 1) sum += scores[of] = Math.exp((scores[of] ?? 0) - most);
  return scores.map((score) => score / sum);
}
