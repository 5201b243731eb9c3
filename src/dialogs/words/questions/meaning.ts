import { fill, slotsOf } from '../../../charter/fill';
import { isSpokenOf } from '../../../charter/lookUp/lookUp';
import type { CharterPack } from '../../../charter/pack';
import { questionWords } from '../../../drafting/questions/questionWords';
import { QUESTION_IDS } from '../../../drafting/questions/registry';
import type { QuestionId } from '../../../record/answers';

/** What a term means: ours, or the document's where it speaks of no contract of its own; undefined where neither knows it. */
export function findMeaning(pack: CharterPack, term: string): { term: string; meaning: string } | undefined {
  const asked = term
    .replace(/^(?:a|an|the|our|your|by) /, '')
    .replace(/ (?:exactly|actually|here|anyway|then|again|please)$/, '');
  const { glossary, parties } = pack.wording.dialogs.asks;
  const names = (form: string): boolean => form.toLowerCase() === asked || `${form.toLowerCase()}s` === asked;
  const own = glossary.find(({ terms }) => terms.some(names));
  // as the pack writes it: abbreviations keep their capitals
  if (own) return { term: capitalised(own.terms.find(names) ?? asked), meaning: own.meaning };
  const definition = pack.definitions.find(({ term, forms }) => [term, ...forms].some(names));
  // A definition that speaks of this contract's own dates and papers has no meaning outside its document.
  if (!definition || !slotsOf(definition.text).every((slot) => Object.hasOwn(parties, slot)))
    return undefined;
  return { term: definition.term, meaning: fill(definition.text, parties) };
}

/** What a label of our own cards asks for, by the words that stand on the card. */
export function labelMeaning(pack: CharterPack, term: string): { term: string; meaning: string } | undefined {
  const asked = term.replace(/^(?:the|our|your) /, '');
  const id = QUESTION_IDS.find((each) => questionWords(pack, each).label.toLowerCase() === asked);
  if (id === undefined) return undefined;
  const { label, hint } = questionWords(pack, id);
  return { term: label, meaning: pack.wording.dialogs.asks.whyAsked[id] ?? hint };
}

/** Longer words are no term, and what the Charter has nearest to them is no answer. */
const MOST_WORDS = 4;

/** Whether anything can be said of a term: its meaning, or what the Charter says of it. */
export function isKnown(pack: CharterPack, term: string): boolean {
  const isShort = term.split(' ').length <= MOST_WORDS;
  if (findMeaning(pack, term) !== undefined || labelMeaning(pack, term) !== undefined) return true;
  return isShort && !/\d/.test(term) && isSpokenOf(pack, term);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The answer whose name a term is: "the value", "our start date". */
export function answerCalled(pack: CharterPack, term: string): QuestionId | undefined {
  const asked = term
    .replace(/^(?:the|our|my) /, '')
    .replace(/ (?:now|again|at the moment|in the draft|here)$/, '');
  return QUESTION_IDS.find((each) => questionWords(pack, each).names.includes(asked));
}

/** Whether a term is a section of an Act. */
export function isSection(term: string): boolean {
  return /^section \d+$/.test(term);
}
