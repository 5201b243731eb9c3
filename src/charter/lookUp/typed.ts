import type { CharterPack, CommitmentEntry } from '../pack';
import { learntOf } from './learnt';
import { lookUp } from './lookUp';
import { tellingWords } from './searchTerms';

/** Fewer letters begin too much. */
const LEAST_LETTERS = 2;
const MOST_FOUND = 10;

/** How much a word counts by where it begins one of a commitment's, best first; a whole word counts a little more. */
const WEIGHTS = { name: 4, alias: 3, measure: 2, words: 1 } as const;
const WHOLE = 0.5;

/**
 * The commitments for a text that is still being typed, best first: what it says so far looked up, and those in whose words every
 * word of it begins one. Which of the two goes first hangs on whether the last word is one yet.
 */
export function lookUpTyped(pack: CharterPack, typed: string): readonly string[] {
  const text = typed.toLowerCase();
  const said = lookedUp(pack, text);
  const begun = begunWith(pack, text);
  const last = wordsOf(text).at(-1) ?? '';
  const isWord = learntOf(pack).spelling.known.has(last);
  return [...new Set(isWord ? [...said, ...begun] : [...begun, ...said])].slice(0, MOST_FOUND);
}

function lookedUp(pack: CharterPack, text: string): readonly string[] {
  const result = lookUp(pack, text);
  switch (result.found) {
    case 'one':
      return [result.commitmentId, ...result.also];
    case 'several':
      return result.commitmentIds;
    case 'none':
      return [];
  }
}

/** Every telling word counts; the last one always, as it may yet become one. */
function begunWith(pack: CharterPack, text: string): readonly string[] {
  const words = wordsOf(text);
  const last = words.pop() ?? '';
  const asked = [...tellingWords(words.join(' '), pack.charter.commonWords).map(({ typed }) => typed), last];
  if (asked.join('').length < LEAST_LETTERS) return [];
  return spokenOf(pack)
    .map(({ id, spoken }) => ({ id, score: scoreOf(spoken, asked) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => id);
}

/** What a commitment is called and says, word by word, each with what it counts. */
type Spoken = ReadonlyMap<string, number>;

/** Nothing unless every word begins one. */
function scoreOf(spoken: Spoken, asked: readonly string[]): number {
  const scores = asked.map((begun) =>
    Math.max(
      0,
      ...[...spoken].map(([word, weight]) =>
        word.startsWith(begun) ? weight + (word === begun ? WHOLE : 0) : 0,
      ),
    ),
  );
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

const known = new WeakMap<CharterPack, readonly { readonly id: string; readonly spoken: Spoken }[]>();

function spokenOf(pack: CharterPack): readonly { readonly id: string; readonly spoken: Spoken }[] {
  const already = known.get(pack);
  if (already) return already;
  const made = [...pack.commitments.values()].map((commitment) => ({
    id: commitment.id,
    spoken: spokenOfOne(pack, commitment),
  }));
  known.set(pack, made);
  return made;
}

function spokenOfOne({ measures }: CharterPack, commitment: CommitmentEntry): Spoken {
  const { id, name, aliases, words, lead = '' } = commitment;
  const own = [...measures.values()].filter((measure) => measure.commitment === id);
  const texts = [
    { text: `${lead} ${words}`, weight: WEIGHTS.words },
    { text: own.map((measure) => measure.name).join(' '), weight: WEIGHTS.measure },
    { text: aliases.join(' '), weight: WEIGHTS.alias },
    { text: name, weight: WEIGHTS.name },
  ];
  return new Map(
    texts.flatMap(({ text, weight }) =>
      wordsOf(text.toLowerCase()).map((word): [string, number] => [word, weight]),
    ),
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
