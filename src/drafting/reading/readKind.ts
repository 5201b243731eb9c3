import type { CharterPack } from '../../charter/pack';
import { kind as kindSchema, type Kind } from '../../charter/schema/vocabulary';
import type { Question } from '../../charter/schema/question';
import { readChoice } from './readChoice';
import { accept, refuse, type Reading } from './reading';
import { foldCase } from './readWords';
import { endsInThings, findKindCues } from '../contract/kindCues';
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

/** Longer than any title that is accepted: each of its words is weighed against the others. */
const LONGEST_TITLE = 400;

/**
 * The kind that a title suggests: what its words surely say, what the first of its natures suggests, or what its words more often mean.
 * Services to people are light touch where a nature says so, unless people are what is supplied.
 */
export function readKindFromTitle(
  pack: Pick<CharterPack, 'natures' | 'kindCues'>,
  whole: string,
): KindGuess | undefined {
  const title = whole.slice(0, LONGEST_TITLE);
  const natures = findNatures(pack, title).flatMap(({ id, from, to }) => {
    const nature = pack.natures.get(id);
    if (nature?.suggestsKind === undefined) return [];
    return [{ kind: nature.suggestsKind, from: title.slice(from, to), ofPeople: nature.suppliesPeople }];
  });
  // whose work is supplied does not say what is bought: locum doctors are staff, and no treatment
  const people = natures.find(({ ofPeople }) => ofPeople);
  if (people !== undefined) return { kind: people.kind, from: people.from };
  const cues = findKindCues(pack.kindCues, title);
  // what surrounds a thing that is bought tells where it stands, and not what is done
  const things = natures[0]?.kind === 'services' ? endsInThings(pack.kindCues, title) : undefined;
  // a thing that the title names is bought, whatever the words before it say of a service
  const thing = cues.find(({ kind, isNoun }) => kind === 'goods' && isNoun);
  const guess = cues.find(({ sure }) => sure) ?? things ?? natures[0] ?? thing ?? cues[0];
  const lightTouch =
    guess?.kind === 'services' ? natures.find(({ kind }) => kind === 'light-touch') : undefined;
  const told = lightTouch ?? guess;
  return told === undefined ? undefined : { kind: told.kind, from: told.from };
}
