import type { CharterPack } from '../../charter/pack';
import { kind as kindSchema, type Kind } from '../../charter/schema/vocabulary';
import type { Question } from '../../charter/schema/question';
import { readChoice } from './readChoice';
import { accept, refuse, type Reading } from './reading';
import { foldCase } from './readWords';
import { findNatures } from '../contract/natures';

/** The kind that the officer typed or picked. */
export function readKind(text: string, question: Pick<Question, 'choices' | 'limits'>): Reading<Kind> {
  const choice = readChoice(text, question, 'not-a-kind');
  if (!choice.ok)
    return choice.error === 'not-a-kind' && namesTwo(text, question) ? refuse('two-kinds', text) : choice;
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

/** The kind of the first nature, in the pack's order, whose words stand in the title and suggest one. */
export function readKindFromTitle(pack: Pick<CharterPack, 'natures'>, title: string): KindGuess | undefined {
  for (const { id, from, to } of findNatures(pack, title)) {
    const kind = pack.natures.get(id)?.suggestsKind;
    if (kind !== undefined) return { kind, from: title.slice(from, to) };
  }
  return undefined;
}
