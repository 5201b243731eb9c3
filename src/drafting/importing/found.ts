import type { BuyerKind } from '../../charter/schema/vocabulary';
import type { Answers, QuestionId } from '../../record/answers';

/** Something that was found, with the words or the place in the data that told it. */
export interface Found<T> {
  readonly value: T;
  readonly origin: string;
}

/** Why something that stands there was not taken, or is to be checked: each has its sentence in the pack. */
export type ImportRemark =
  | 'noValue'
  | 'placeholderValue'
  | 'otherCurrency'
  | 'valueUnclear'
  | 'optionsInValue'
  | 'termUnclear'
  | 'startUnclear'
  | 'twoValues'
  | 'misencoded'
  | 'repaired'
  | 'awarded'
  | 'cut'
  | 'severalReleases';

/** One remark with what it is about, as it stood there. */
export interface Remark {
  readonly code: ImportRemark;
  readonly read: string;
}

/** One contract as a text, a notice or a row tells it: only what is stated, nothing guessed. */
export interface ContractRead {
  readonly answers: Answers;
  readonly origins: { readonly [Id in QuestionId]?: string };
  readonly buyer?: Found<string>;
  /** The kind that a notice classes its buyer as. */
  readonly buyerKind?: BuyerKind;
  readonly cpv?: Found<string>;
  readonly remarks: readonly Remark[];
}

/** Why nothing at all could be read of something. */
export type ImportProblem =
  'brokenJson' | 'tooDeep' | 'notNotice' | 'noTender' | 'nothingRead' | 'brokenTable' | 'noTitleColumn';

/** What a text came to: one contract, the lots of a notice of which one is chosen, the rows of a plan, or why nothing. */
export type ImportRead =
  | { readonly what: 'contract'; readonly source: string; readonly contract: ContractRead }
  | {
      readonly what: 'lots';
      readonly source: string;
      readonly whole: ContractRead;
      readonly lots: readonly ContractRead[];
      readonly count: number;
    }
  | { readonly what: 'pipeline'; readonly rows: readonly ContractRead[]; readonly count: number }
  | { readonly what: 'problem'; readonly problem: ImportProblem };
