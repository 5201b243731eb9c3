import type { CharterPack } from '../../charter/pack';
import type { Question as QuestionWords } from '../../charter/schema/question';
import type { Answers, QuestionId } from '../../record/answers';
import type { DraftContent, DraftingContext } from '../../record/draft';
import type { ContractProfile } from '../contract/contractProfile';
import type { Reading } from '../reading/reading';

/** What an answer is read against: the day, the authority's settings, and the draft so far. */
export interface AnswerContext extends DraftingContext {
  readonly content: DraftContent;
}

/** An answer that was given. */
export type AnswerOf<Id extends QuestionId> = NonNullable<Answers[Id]>;

/** Reads words, typed or from a card or form: the answers to merge, or the error code, worded beside the question. */
export type AnswerReader = (pack: CharterPack, words: string, context: AnswerContext) => Reading<Answers>;

/** What may be picked in place of typing. */
export type Choices = QuestionWords['choices'];

/** The parts of answers that are asked by themselves: the VAT basis of the value. */
export type AspectName = 'vat';

/** A part of an answer that its words may leave open, and that is then asked by itself and has an input of its own. */
export interface Aspect<Id extends QuestionId> {
  readonly name: AspectName;
  isOpen(answer: AnswerOf<Id>): boolean;
  readonly read: AnswerReader;
  /** What is picked in its input. */
  typed(answer: AnswerOf<Id>): string | undefined;
  /** The sentence that asks for it. */
  ask(pack: CharterPack, answer: AnswerOf<Id>): string;
  /** What to do where the officer does not know: where to look, and what to take until then. */
  unsure(pack: CharterPack): string;
  choices(pack: CharterPack): Choices;
}

/** Where an answer comes from that nobody gave: the authority's policy or its settings, or what is usual. */
export type DefaultOrigin = 'policy' | 'settings' | 'default';

/** Everything there is to say of a question but its words, which the pack has. */
export interface Question<Id extends QuestionId> {
  readonly id: Id;
  /** In the interview; the form asks every question. */
  readonly asked: 'always' | 'never' | ((pack: CharterPack, context: AnswerContext) => boolean);
  /** Proposed from other answers and confirmed where the contract is read back, so that it is never asked by itself before. */
  readonly proposed?: true;
  /** Whether the answer says anything of a contract with these answers; absent: of every contract. */
  readonly concerns?: (answers: Answers) => boolean;
  /** Whether any words answer it, so that none typed there mean something else. */
  readonly freeText: boolean;
  /** What its answer is the name of, where it is a name. */
  readonly names?: 'contract' | 'place';
  /** Whether it is answered by a sum, a length, a day or a number: a word for a thing is no answer. */
  readonly ofFigures?: true;
  /** Whether its field may stay empty when the form is sent. */
  readonly mayStayEmpty: boolean;
  /** Whether it stands in "I read this contract as", and whether among what is said first. */
  readonly readBack: 'first' | 'then' | 'never';
  /** What stands for the answer until it is given; absent: nothing does. */
  readonly byDefault?: Exclude<DefaultOrigin, 'policy'>;
  /** Whether the authority's policy answers it for such a contract, before anything else does; absent: it never does. */
  readonly byPolicy?: (pack: CharterPack, profile: ContractProfile) => boolean;
  readonly read: AnswerReader;
  /** The text to refill an input with, which `read` reads back to the same answer. Choices give their value. */
  typed(answer: AnswerOf<Id>): string;
  /** The answer in words for reading back: "3 years + 1 year". */
  told(pack: CharterPack, answer: AnswerOf<Id>): string;
  /** What its input offers; absent: a line to type in. */
  readonly choices?: (pack: CharterPack) => Choices;
  /** What it offers when it is first asked, where that hangs on the draft. */
  readonly firstChoices?: (pack: CharterPack, context: AnswerContext) => Choices;
  /** Whether any number of the choices can be ticked; the input then sends their values, joined by commas. */
  readonly ticksMany?: boolean;
  /** Whether “I don’t know” is an answer to keep. */
  readonly mayBeUnknown?: boolean;
  /** Left on the form as it was shown, it is worked out anew and no answer. */
  readonly isWorkedOut?: boolean;
  readonly aspect?: Aspect<Id>;
}
