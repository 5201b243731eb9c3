/** What the checks found. `mustFix` blocks "ready"; `consider` does not. */
export type IssueCode =
  | 'empty-slot'
  | 'no-unit'
  | 'no-target'
  | 'no-evidence'
  | 'double-counting'
  | 'out-of-proportion'
  | 'pot-overdrawn'
  | 'cannot-be-done'
  | 'people-unknown'
  | 'too-many-kpis'
  | 'no-commitment'
  | 'unmeasurable-words'
  | 'contradiction'
  | 'remedy'
  | 'workforce-reason'
  | 'to-be-checked'
  | 'assessment'
  | 'our-figures'
  | 'precedence'
  | 'what-is-bought'
  | 'section-52'
  | 'legal'
  | 'measure-withdrawn'
  | 'not-reviewed';

export interface Issue {
  readonly code: IssueCode;
  readonly level: 'mustFix' | 'consider';
  /** What is wrong and how to put it right, for the officer. */
  readonly message: string;
  /** What it is about: KPI number, clause part number, measure or workforce reason id, ids of checks to record. */
  readonly about?: {
    readonly kpi?: number;
    readonly part?: number;
    readonly measureId?: string;
    readonly reasonId?: string;
    readonly checks?: readonly string[];
  };
  readonly sources: readonly string[];
}

/** How many things are to be put right before *Ready*: the workforce reasons are recorded together, so they are one. */
export function countToFix(issues: readonly Issue[]): number {
  const mustFix = issues.filter(({ level }) => level === 'mustFix');
  const apart = mustFix.filter(({ code }) => code !== 'workforce-reason').length;
  return apart + (mustFix.length > apart ? 1 : 0);
}
