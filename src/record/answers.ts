import type { BuyerKind, Facet, Kind, Nation, QuestionId, Route } from '../charter/schema/vocabulary';

export type { QuestionId, Route };

/** Whole pence; safe integers only (the readers refuse more than £100 billion). */
export type Pence = number;

export type VatBasis = 'with' | 'without' | 'none';

/** The value as the officer gave it. `basis` is absent until they say. */
export interface ValueAnswer {
  readonly pence: Pence;
  /** "£90,000 a year" is `year`: the total is worked out once the term is known. */
  readonly per: 'total' | 'year';
  readonly basis?: VatBasis;
}

/** The initial term and the options to extend, in months. */
export interface TermAnswer {
  readonly months: number;
  /** Each option to extend: `3 years + 1 + 1` has two of 12. */
  readonly extensions: readonly number[];
}

/** The framework a call-off is made from. */
export interface FrameworkAnswer {
  readonly name: string;
  /** Whether the framework's own procurement began on or after 24 February 2025. */
  readonly underAct: boolean;
}

/** The edition of a form of contract as typed; empty where the officer does not know it. */
export interface EditionAnswer {
  /** The form answered when the edition was given, so that it is not taken for another's; absent: that of the settings. */
  readonly of?: string;
  readonly edition: string;
}

/** What a form of contract calls its two parties: "the Buyer", "the Supplier". */
export interface PartyNames {
  readonly authority: string;
  readonly supplier: string;
}

/** What the officer said of the contract's facets; what is named in none of the lists is as it is read. */
export interface BoughtAnswer {
  readonly present: readonly Facet[];
  readonly absent: readonly Facet[];
  /** Asked about, and not known: an estimate on which nothing is scored. */
  readonly unknown: readonly Facet[];
}

/** The officer's answers, by question id. Absent means not answered; each stands alone, so that changing one keeps the others. */
export interface Answers {
  readonly title?: string;
  readonly value?: ValueAnswer;
  readonly term?: TermAnswer;
  /** ISO date. */
  readonly start?: string;
  readonly kind?: Kind;
  /** As typed, e.g. "Leeds". */
  readonly place?: string;
  readonly route?: Route;
  readonly framework?: FrameworkAnswer;
  /** Asked only where the title speaks of health. */
  readonly healthCare?: boolean;
  /** Asked only where a facet that is not known decides what is proposed. */
  readonly bought?: BoughtAnswer;
  /** ISO date on which the procurement commences; default: the day the draft was made. */
  readonly procurementStart?: string;
  /** Contract form id; default from the settings or the instrument. */
  readonly form?: string;
  readonly edition?: EditionAnswer;
  /** What the framework's own terms call the parties. */
  readonly parties?: PartyNames;
  /** Whether the Schedule comes before the main terms on social value; off until the officer turns it on. */
  readonly precedence?: boolean;
  /** Per cent of the total score, price included, given to social value; default from the settings. */
  readonly weighting?: number;
  /** About how many people work on the contract at a time, for what they can take on; `unknown` where the officer cannot say. */
  readonly workforce?: number | 'unknown';
}

/** Facts that decide targets, commitments or the law: when one that was confirmed changes, the profile is read back once more. */
const DECIDES: Readonly<Record<QuestionId, boolean | 'from-the-first'>> = {
  title: false,
  value: true,
  term: true,
  start: false,
  kind: true,
  place: false,
  route: true,
  framework: true,
  healthCare: true,
  // it is asked of one or two facets; the others, which were worked out, are read back with it
  bought: 'from-the-first',
  procurementStart: true,
  form: false,
  edition: false,
  parties: false,
  precedence: false,
  weighting: false,
  workforce: true,
};

/** Whether the answer to a question decides targets, commitments or the law. */
export function decides(question: QuestionId): boolean {
  return DECIDES[question] !== false;
}

/** Whether even its first answer has the profile read back: the officer saw only a part of what it is about. */
export function readsBackFromTheFirst(question: QuestionId): boolean {
  return DECIDES[question] === 'from-the-first';
}

/** Asked once per authority (docs/domain.md#who-is-buying), changeable at any time. */
export interface AuthoritySettings {
  readonly name: string;
  readonly nation: Nation;
  readonly buyerKind: BuyerKind;
  /** Form id for works, and for everything else. */
  readonly formWorks: string;
  readonly formOther: string;
  /** Empty: the place of each contract. */
  readonly localArea: readonly string[];
  readonly skillsContact?: string;
  readonly weighting: number;
  readonly kpiCeiling: number;
  /** The authority's decision to adopt the Charter, with its ISO date; absent: not adopted. */
  readonly charterAdopted?: { readonly decision: string; readonly on: string };
}
