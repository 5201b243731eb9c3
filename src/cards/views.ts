import type { Commitment } from '../charter/schema/charterText';
import type { Measure } from '../charter/schema/measure';
import type { Question } from '../charter/schema/question';
import type { AssembledDraft, OfficerNotes } from '../drafting/documents/schedule/assembleDraft';
import type { DraftStatus } from '../charter/schema/vocabulary';
import type { Kpi } from '../drafting/kpis/kpi';
import type { Differences } from '../drafting/whatDiffers';
import type { LegalNote } from '../drafting/law/legalPosition';
import type { Shortlist } from '../drafting/selection/selection';
import type { CardAction } from './json/cardAction';

/** What a button that writes carries: draft, its revision as shown, and a nonce for this card. */
export interface WriteKey {
  readonly d: string;
  readonly r: number;
  readonly n: string;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** "from your council's settings", "from “refurbishment”". */
  readonly note?: string;
}

export interface ButtonView {
  readonly title: string;
  readonly action: CardAction;
}

/** A short message with buttons: help-less replies, not understood, cancelled, not found, settings saved. */
export interface NoticeView {
  readonly title?: string;
  readonly lines: readonly string[];
  readonly buttons: readonly ButtonView[];
}

export interface QuestionView {
  readonly write: WriteKey;
  readonly question: Question;
  /** The wording to show instead of the question's own, e.g. "Is £90,000 with VAT, without, or no VAT?". */
  readonly ask?: string;
  readonly aspect?: 'vat';
  /** A line above: "Back to Grounds maintenance, Town Park." */
  readonly lead?: string;
  readonly error?: string;
  /** What was typed, to refill the input. */
  readonly typed?: string;
  /** VAT basis picked, for the value question. */
  readonly basis?: string;
  readonly canGoBack: boolean;
  /** "Question 2 of about 6"; absent when one answer is being changed. */
  readonly progress?: { readonly number: number; readonly of: number };
}

/** What an answered card turns into: its answers, read-only, with Change. */
export interface AnsweredView {
  readonly facts: readonly Fact[];
  readonly change?: CardAction;
}

/** One form for everything: a new draft in one go, or the whole profile changed at once. Field ids are question ids. */
export interface FormView {
  readonly write: WriteKey;
  readonly questions: readonly Question[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly isNew: boolean;
}

export interface SettingsView {
  /** The settings' revision as shown. */
  readonly revision: number;
  readonly nonce: string;
  readonly values: Readonly<Record<SettingsField, string>>;
  readonly errors: Readonly<Partial<Record<SettingsField, string>>>;
  readonly contractForms: readonly { readonly id: string; readonly name: string; readonly works: boolean }[];
  /** Asked for the first time, before a draft. */
  readonly first: boolean;
  /** Shown in place of an older form that was pressed. */
  readonly changedSince?: boolean;
}
export type SettingsField =
  | 'name'
  | 'nation'
  | 'buyerKind'
  | 'formWorks'
  | 'formOther'
  | 'localArea'
  | 'skillsContact'
  | 'weighting'
  | 'kpiCeiling'
  | 'adopted' // "yes" or "no"
  | 'adoptedDecision'
  | 'adoptedOn';

/** "I read this contract as": one-line requests and forms are read back before anything is proposed. */
export interface ProfileView {
  readonly write: WriteKey;
  readonly facts: readonly Fact[];
  /** A regime that is not covered, told plainly. */
  readonly warnings: readonly string[];
}

export interface BelowFloorView {
  readonly write: WriteKey;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly reason: string;
  /** The officer recorded "no social value clause". */
  readonly recorded: boolean;
}

export interface ShortlistView {
  readonly write: WriteKey;
  readonly title: string;
  /** Shown when the profile was not read back on a card of its own. */
  readonly facts: readonly Fact[];
  readonly shortlist: Shortlist;
  readonly names: ReadonlyMap<string, Commitment>;
  /** Per commitment: the proposal in one line, "104 weeks: Apprenticeship Weeks delivered". */
  readonly proposals: ReadonlyMap<string, string>;
  readonly legal: readonly LegalNote[];
  readonly error?: string;
  readonly ticked: readonly string[];
}

export interface MeasuresView {
  readonly write: WriteKey;
  readonly title: string;
  readonly groups: readonly {
    readonly commitment: Commitment;
    readonly measures: readonly Measure[];
    readonly chosen: readonly string[];
  }[];
  readonly most: number;
  readonly error?: string;
}

export interface KpisView {
  readonly write: WriteKey;
  readonly title: string;
  readonly kpis: readonly Kpi[];
  /** What stands in each target field, and what is wrong with it, by measure id. */
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

export interface ReviewView {
  readonly write: WriteKey;
  readonly reference: string;
  readonly title: string;
  readonly status: DraftStatus;
  readonly version: number;
  readonly assembled: AssembledDraft;
  /** Workforce reasons not accepted yet, in words. */
  readonly reasons: readonly {
    readonly id: string;
    readonly matter: string;
    readonly route: string;
    readonly reason: string;
  }[];
  /** "Mark as ready" was pressed while something must be fixed. */
  readonly refused?: string;
  /** What is not as the officer last saw it, because the charter pack is another since. */
  readonly differs?: Differences;
}

export interface ReadyView {
  readonly write: WriteKey;
  readonly reference: string;
  readonly title: string;
  readonly version: number;
  readonly kpis: number;
}

export interface WordView {
  readonly reference: string;
  readonly title: string;
  readonly version: number;
  readonly link: string;
  /** "Works until 15:40 today." in words. */
  readonly expires: string;
  readonly reviewed: boolean;
}

/** Change…: every answer with its value, then the choices. */
export interface ChangeView {
  readonly write: WriteKey;
  readonly title: string;
  readonly answers: readonly { readonly question: string; readonly label: string; readonly value: string }[];
}

export interface WhyView {
  readonly d: string;
  readonly title: string;
  readonly shortlist: Shortlist;
  readonly names: ReadonlyMap<string, Commitment>;
  readonly kpis: readonly Kpi[];
  readonly sources: OfficerNotes['sources'];
}

/** The working of one target. */
export interface WhyKpiView {
  readonly d: string;
  readonly kpi: Kpi;
}

export interface DraftsView {
  readonly rows: readonly {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly status: DraftStatus;
    readonly changed: string;
    readonly revision: number;
  }[];
  readonly page: number;
  readonly more: boolean;
  readonly total: number;
  readonly nonce: string;
}

/** An opened draft that is complete or not: its menu (open, change, duplicate, rename, delete) stands on the review card and here. */
export interface DraftMenuView {
  readonly write: WriteKey;
  readonly reference: string;
  readonly title: string;
  readonly status: DraftStatus;
  readonly facts: readonly Fact[];
  /** What is still open, in words; absent when nothing is. */
  readonly waitingFor?: string;
}

export interface CommitmentView {
  readonly commitment: Commitment;
  readonly theme: { readonly id: string; readonly name: string };
  readonly charter: { readonly title: string; readonly status: string; readonly version: string };
  readonly measures: readonly Measure[];
  /** A draft under way in which the commitment can be used. */
  readonly useIn?: { readonly write: WriteKey; readonly title: string };
  /** Other commitments that a search found, for "see also". */
  readonly also: readonly Commitment[];
}
