import type { Source } from '../../../charter/schema/rule';
import type { Instrument, Kind } from '../../../charter/schema/vocabulary';
import type { Pence } from '../../../record/answers';
import type { Issue } from '../../checks/issue';
import type { Kpi } from '../../kpis/kpi';
import type { SetKpi } from '../../kpis/section52';
import type { UnitPrice } from '../../remedies/prices';
import type { LegalNote } from '../../law/legalPosition';
import type { Reference, ReferringText } from './references';

/** Which shape of document this code writes; a saved version of an older one is rendered all the same. From 2 on texts say where they name other parts. */
export const DOCUMENT_SHAPE = 2;

export interface DocumentParagraph extends ReferringText {
  /** "5.1"; empty in the incorporation clause. */
  readonly number: string;
}

/** Where a part comes from, so that every clause can be traced. */
export interface Origin {
  /** Clause id or standing part id of the pack. */
  readonly id: string;
  readonly commitmentId?: string;
  readonly measureId?: string;
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
  readonly sources: readonly string[];
}

export interface DocumentSection {
  readonly number: number;
  readonly title: string;
  /** "Charter: Employment and skills, second commitment", only where the Charter was adopted. */
  readonly charterReference?: string;
  readonly paragraphs: readonly DocumentParagraph[];
  /** What is printed right after it. */
  readonly introduces?: 'definitions' | 'kpis' | 'prices';
  readonly origin: Origin;
}

/** One question of the tender documents: what it asks, how it is scored, and the cells to fill in. */
export interface TenderQuestion {
  readonly heading: string;
  /** `room`: somebody writes an answer there, so that it takes the whole width. */
  readonly rows: readonly {
    readonly label: string;
    readonly lines: readonly string[];
    readonly room?: true;
  }[];
}

/** How social value is assessed, for the tender documents; no part of the contract. */
export interface TenderPart {
  readonly intro: string;
  readonly paragraphs: readonly string[];
  /** The references in each of the paragraphs, in their order; absent in a version kept before they were told apart. */
  readonly references?: readonly (readonly Reference[])[];
  readonly questions: readonly TenderQuestion[];
  /** The numbers of the KPIs about which a scored question asks; absent in a version kept before it was said. */
  readonly scored?: readonly number[];
}

/** The notes for the officer: never part of the contract text. */
export interface OfficerNotes {
  /** One per commitment chosen: its words, why it was chosen. */
  readonly chosen: readonly {
    readonly commitmentId: string;
    readonly name: string;
    readonly words: string;
    readonly place: string;
    readonly reason: string;
  }[];
  readonly notChosen: readonly {
    readonly commitmentId: string;
    readonly name: string;
    readonly reason: string;
  }[];
  /** On the form of contract; absent in a version kept before these notes were. */
  readonly form?: readonly string[];
  /** On how social value is assessed and where the figures are from; absent as above. */
  readonly assessment?: readonly string[];
  /** On the remedies chosen; absent as above, empty where none is. */
  readonly remedies?: readonly string[];
  /** On what is set under section 52; absent as above, empty where its duty does not hold. */
  readonly section52?: readonly string[];
  readonly legal: readonly LegalNote[];
  readonly workforceReasons: readonly {
    readonly id: string;
    readonly matter: string;
    readonly route: string;
    readonly reason: string;
    /** ISO date. */
    readonly acceptedOn?: string;
    /** Who accepted it, and the fact of this contract that it rests on; absent where it was accepted before names were kept. */
    readonly by?: Readonly<Record<'name' | 'post' | 'fact', string>>;
  }[];
  /** Who confirmed, and when (ISO date), that this wording, which no lawyer had reviewed, may go to bidders. */
  readonly tenderConfirmed?: Readonly<Record<'name' | 'post' | 'on', string>>;
  readonly sources: readonly Source[];
  /** The contract is small, so its sources are named only. */
  readonly brief?: true;
}

/** The contract in figures, for files of data. */
export interface ContractFigures {
  readonly kind: Kind;
  /** ISO dates of the initial term. */
  readonly start: string;
  readonly end: string;
  readonly extensionMonths: number;
  /** Of the initial term. */
  readonly withoutVat: Pence;
  readonly withVat: Pence;
  /** Which KPIs the next notice names, by measure or title, or why it names none; open until the officer has settled it. */
  readonly section52:
    'no-duty' | 'open' | { readonly material: readonly SetKpi[]; readonly whyNone?: string };
}

/** The assembled document: plain data, rendered to Markdown, Word and cards. */
export interface DraftDocument {
  readonly title: string;
  readonly authority: string;
  readonly instrument: Instrument;
  /** What the form of contract calls the parties: "the Authority", "the Supplier". */
  readonly parties: { readonly authority: string; readonly supplier: string };
  readonly charter: {
    readonly title: string;
    readonly status: string;
    readonly version: string;
    readonly adopted: boolean;
  };
  /** Facts of the contract as read, label and value, for the head of the document. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** The same in figures; absent in a version kept before they were. */
  readonly contract?: ContractFigures;
  /** The clause for the contract's front that brings the Schedule in. */
  readonly incorporation: readonly DocumentParagraph[];
  readonly sections: readonly DocumentSection[];
  readonly definitions: readonly (ReferringText & { readonly term: string })[];
  readonly kpis: readonly Kpi[];
  /** What one unit short costs, where a remedy takes sums; absent in versions kept before prices were. */
  readonly prices?: readonly UnitPrice[];
  readonly reviewed: boolean;
  /** Absent in a version kept before there was one. */
  readonly tender?: TenderPart;
  readonly notes: OfficerNotes;
}

export interface AssembledDraft {
  readonly document: DraftDocument;
  readonly issues: readonly Issue[];
}

/** What a document says of the contract itself. */
export type DocumentHead = Pick<
  DraftDocument,
  'title' | 'authority' | 'instrument' | 'parties' | 'charter' | 'facts' | 'contract'
>;
