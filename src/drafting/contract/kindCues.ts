import type { CharterPack } from '../../charter/pack';
import type { Kind } from '../../charter/schema/vocabulary';
import { rememberBy } from '../remember';
import { goesOnBeside, isTitleNoun } from './modifiers';
import { wordsOf, type Word } from './natures';

/** Words of a title that tell of a kind. */
export interface KindCueFound {
  readonly kind: Kind;
  readonly sure: boolean;
  readonly from: string;
  /** They are the noun that the title names, and not words before it or under it. */
  readonly isNoun: boolean;
}

/** Before these stands what is bought, after them for whom and where; but "repairs to a roof" are done to what follows. */
const FOR_WHOM =
  /\s(?:for|at|in|(?<!\b(?:repairs?|works?|extensions?|improvements?|alterations?|adaptations?)\s)to|across)\s/i;

/**
 * The thing that a title ends with, where it is things that are bought: "replacement mortuary fridges". What is done to things names them
 * after "of".
 */
export function endsInThings(cues: CharterPack['kindCues'], title: string): KindCueFound | undefined {
  const head = title.slice(0, FOR_WHOM.exec(title)?.index).trimEnd();
  const last = /[^\s,&+/]+s$/i.exec(head)?.[0];
  if (last === undefined || last === head || /\sof\s/i.test(head)) return undefined;
  const [found, ...others] = cuesIn(cues, last);
  return found?.kind === 'goods' && others.length === 0 ? found : undefined;
}

/** What the words of a title tell of its kind, in the pack's order: those before "for" and "in", where they tell anything. */
export function findKindCues(cues: CharterPack['kindCues'], title: string): readonly KindCueFound[] {
  const head = title.slice(0, FOR_WHOM.exec(title)?.index);
  const told = head === title ? [] : cuesIn(cues, head);
  return told.length > 0 ? told : cuesIn(cues, title);
}

function cuesIn(cues: CharterPack['kindCues'], title: string): readonly KindCueFound[] {
  const words = wordsOf(title);
  return phrasesOf(cues).flatMap(({ kind, sure, phrases, unless, endings }) => {
    const hidden = spansOf(words, unless);
    const isFree = (span: Span): boolean => !hidden.some(({ at, end }) => at <= span.at && span.end <= end);
    const ended = words.flatMap(({ text }, at) =>
      endings.some((ending) => text.length > ending.length + 3 && text.endsWith(ending)) &&
      isTitleNoun(words, { at, count: 1 })
        ? [{ at, end: at + 1 }]
        : [],
    );
    const found = [...spansOf(words, phrases), ...ended].find(isFree);
    if (found === undefined) return [];
    const place = { at: found.at, count: found.end - found.at };
    const isNoun = isTitleNoun(words, place) && !goesOnBeside(words, found.end);
    const from = title.slice(words[found.at]?.from, words[found.end - 1]?.to);
    return [{ kind, sure, from, isNoun }];
  });
}

interface Span {
  readonly at: number;
  readonly end: number;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Where phrases stand among words. */
function spansOf(words: readonly Word[], phrases: Phrases): readonly Span[] {
  return words.flatMap(({ text }, at) =>
    (phrases.get(text) ?? [])
      .filter((phrase) => phrase.every((each, index) => words[at + index]?.text === each))
      .map((phrase) => ({ at, end: at + phrase.length })),
  );
}

/** The cues with their phrases by the first word. */
const phrasesOf = rememberBy((cues: CharterPack['kindCues']) =>
  cues.map(({ kind, sure, words, unless, endings }) => ({
    kind,
    sure,
    endings,
    phrases: byFirst(words),
    unless: byFirst(unless),
  })),
);

function byFirst(texts: readonly string[]): Phrases {
  const made = new Map<string, (readonly string[])[]>();
  for (const text of texts) {
    const phrase = wordsOf(text).map((word) => word.text);
    const first = phrase[0] ?? '';
    made.set(first, [...(made.get(first) ?? []), phrase]);
  }
  return made;
}
