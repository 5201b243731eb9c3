import type { IssueCode } from '../../charter/schema/vocabulary';

export type { IssueCode } from '../../charter/schema/vocabulary';

/** What the checks found. `mustFix` blocks "ready"; `consider` does not. */
export interface Issue {
  readonly code: IssueCode;
  readonly level: 'mustFix' | 'consider';
  /** What is wrong and how to put it right, for the officer. */
  readonly message: string;
  /** What it is about: KPI number, clause part number, measure or workforce reason id, ids of checks to record, statement of law. */
  readonly about?: {
    readonly kpi?: number;
    readonly part?: number;
    readonly measureId?: string;
    readonly reasonId?: string;
    readonly checks?: readonly string[];
    /** The statement of law that says so. */
    readonly statement?: string;
  };
  readonly sources: readonly string[];
}

/** How many things are to be put right before *Ready*: the workforce reasons are recorded together, so they are one. */
export function countToFix(issues: readonly Issue[]): number {
  const mustFix = issues.filter(({ level }) => level === 'mustFix');
  const apart = mustFix.filter(({ code }) => code !== 'workforce-reason').length;
  return apart + (mustFix.length > apart ? 1 : 0);
}
