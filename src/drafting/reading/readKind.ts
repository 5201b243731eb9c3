import type { CharterPack } from '../../charter/pack';
import { kind as kindSchema, type Kind } from '../../charter/schema/vocabulary';
import type { Question } from '../../charter/schema/question';
import { readChoice } from './readChoice';
import { accept, refuse, type Reading } from './reading';
import { foldCase } from './readWords';

/** The kind that the officer typed or picked. */
export function readKind(text: string, question: Pick<Question, 'choices' | 'limits'>): Reading<Kind> {
  const choice = readChoice(text, question, 'not-a-kind');
  if (!choice.ok) return choice.error === 'not-a-kind' && namesTwo(text, question) ? refuse('two-kinds', text) : choice;
  const kind = kindSchema.safeParse(choice.value);
  return kind.success ? accept(kind.data) : refuse('not-a-kind', text);
}

/** "works and services". */
function namesTwo(text: string, { choices, limits }: Pick<Question, 'choices' | 'limits'>): boolean {
  const parts = foldCase(text).split(/ and | & |\/|, ?|\+/);
  const kinds = parts.map((part) => readChoice(part, { choices, limits }, 'not-a-kind'));
  return parts.length > 1 && kinds.every((each) => each.ok);
}

/** A kind guessed from a title, with the words that told. */
export interface KindGuess {
  readonly kind: Kind;
  readonly from: string;
}

/** The kind that the natures of the title suggest; undefined where none does, or they disagree. */
export function readKindFromTitle(pack: Pick<CharterPack, 'natures'>, title: string): KindGuess | undefined {
  const guesses = [...pack.natures.values()].flatMap(({ words, suggestsKind }) =>
    suggestsKind === undefined ? [] : words.flatMap((word) => guessFrom(title, word, suggestsKind)),
  );
  const [first] = guesses.sort((a, b) => b.from.length - a.from.length);
  return first !== undefined && guesses.every((guess) => guess.kind === first.kind) ? first : undefined;
}

function guessFrom(title: string, word: string, kind: Kind): readonly KindGuess[] {
  const at = findWord(foldCase(title), foldCase(word));
  return at === -1 ? [] : [{ kind, from: title.slice(at, at + word.length) }];
}

/** Where a word or phrase stands on word boundaries; -1 where it does not. */
function findWord(folded: string, word: string): number {
  const isEdge = (character: string): boolean => !/[\p{L}\p{N}]/u.test(character);
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    if (isEdge(folded.charAt(at - 1)) && isEdge(folded.charAt(at + word.length))) return at;
  }
  return -1;
}
