import type { OpenQuestion } from '../../drafting/questions/answerWords';

/** What each step holds besides its name. A step is declared here and in its room; the compiler finds either missing. */
interface Holds {
  readonly question: { readonly question: OpenQuestion; readonly changing: boolean };
  readonly form: object;
  readonly profile: object;
  readonly newSettings: object;
  readonly belowFloor: object;
  readonly shortlist: object;
  readonly measures: object;
  readonly kpis: object;
  readonly assessment: object;
  readonly remedies: object;
  readonly reasons: object;
  readonly section52: object;
  readonly review: object;
  readonly rename: object;
  readonly delete: object;
  readonly tender: object;
}

export type StepName = keyof Holds;

/** Where a draft stands in the interview: what its next card asks. Computed each time, never stored. */
export type Step<N extends StepName = StepName> = { readonly [K in N]: { readonly step: K } & Holds[K] }[N];
