import type { Answers } from '../../record/answers';

/** What a reader made of the officer's words: the answer, or the code of the error whose wording stands beside the question. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string; readonly slots: Readonly<Record<string, string>> };

/** What was read from one sentence; `uncertain` names what was guessed, e.g. the kind from "refurbishment". */
export interface RequestReading {
  readonly answers: Answers;
  /** Words that gave the kind, for "Works (from “refurbishment”)". */
  readonly kindFrom?: string;
  /** Who buys, by the name that the sentence gives. */
  readonly buyer?: string;
}

/** Limits of a question, from `questions.yaml`. A limit left out does not limit. */
export type Limits = Readonly<Record<string, number>>;

/** Longest quotation of the officer's words in an error. */
const QUOTED = 60;

/** A reading that succeeded. */
export function accept<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** A reading of the same words as something else. */
export function mapReading<T, U>(reading: Reading<T>, make: (value: T) => U): Reading<U> {
  return reading.ok ? accept(make(reading.value)) : reading;
}

/** A reading that did not: `read` is what the officer typed, quoted back to them cut to a readable length. */
export function refuse<T>(
  error: string,
  read = '',
  slots: Readonly<Record<string, string>> = {},
): Reading<T> {
  const quoted = Array.from(read.slice(0, QUOTED * 2));
  const cut = quoted.length > QUOTED ? `${quoted.slice(0, QUOTED - 1).join('')}…` : quoted.join('');
  return { ok: false, error, slots: { read: cut, ...slots } };
}
