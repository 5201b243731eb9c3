import type { CharterPack } from '../../../charter/pack';
import type { Topic } from '../../../charter/schema/wording/topics';
import type { Moment } from '../../../charter/schema/sayings';
import { rememberBy } from '../../../drafting/remember';
import { lengthAt, occurs, phrasesOf, wordsOf, type Phrases } from '../phrases/wordSets';

/** Nobody asks at greater length. */
const LONGEST = 300;

const JOINED = /^(?:who|what|where|when|how|why)s$/;

interface Compiled {
  readonly topic: Topic;
  readonly of: readonly Phrases[];
  readonly refuses: Phrases;
}

/** What a question is about, by the words that it has; undefined where nothing is asked, or nothing that the pack can answer. */
export function findTopic(pack: CharterPack, text: string, at: Moment): Topic | undefined {
  return isAsking(pack, text) ? topicOf(pack, text, at) : undefined;
}

/** What a text is about, whether it asks or not, by the words that it has. */
export function topicOf(pack: CharterPack, text: string, at: Moment): Topic | undefined {
  if (text.length > LONGEST) return undefined;
  const said = wordsOf(text);
  // "who's meant to" is "who is meant to"
  const full = said.flatMap((word) => (JOINED.test(word) ? [word.slice(0, -1), 'is'] : [word]));
  const has = (set: Phrases): boolean => occurs(set, said) || occurs(set, full);
  return compiled(pack).find(
    ({ topic, of, refuses }) => topic.at?.includes(at) !== false && of.every(has) && !has(refuses),
  )?.topic;
}

/** Whether a message asks something: by its mark, or because a part of it begins as questions do. */
export function isAsking(pack: CharterPack, text: string): boolean {
  return /\?[\s)"'”!]*$/.test(text) || partsOf(text).some((part) => beginsAsking(pack, part));
}

/** Whether words begin as questions do: "does", "which", "do I". */
export function beginsAsking(pack: CharterPack, text: string): boolean {
  return lengthAt(asking(pack), wordsOf(text), 0) > 0;
}

/** A message by its marks; a dash has spaces beside it. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/(?<=[?!])\s+|[.;:]\s+|,\s+|\s+[-–—]+\s+|\.{2,}\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const asking = rememberBy(({ sayings }: CharterPack): Phrases => phrasesOf(sayings.asking));

const compiled = rememberBy(({ wording }: CharterPack): readonly Compiled[] =>
  wording.topics.map((topic) => ({
    topic,
    of: topic.of.map(phrasesOf),
    refuses: phrasesOf(topic.refuses ?? []),
  })),
);
