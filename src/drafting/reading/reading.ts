import type { Answers } from '../answers';

/** What a reader made of the officer's words: the answer, or the code of the error whose wording stands beside the question. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string; readonly slots: Readonly<Record<string, string>> };

/** What was read from one sentence; `uncertain` names what was guessed, e.g. the kind from "refurbishment". */
export interface RequestReading {
  readonly answers: Answers;
  /** Words that gave the kind, for "Works (from “refurbishment”)". */
  readonly kindFrom?: string;
}
