import type { ShortOffer } from '../charter/schema/assessment';
import type { AssessmentMode, BuyerKind, DraftStatus } from '../charter/schema/vocabulary';
import type { PackStamp } from '../charter/schema/packStamp';
import type { Answers, AuthoritySettings } from './answers';

/** A target that the officer set, in the measure's own unit; or the choice to leave it to tenderers. */
export type OfficerTarget = { readonly value: number } | OfferChoice;

/** A target left to tenderers; its limits and marks are ours until the officer sets their own. */
export interface OfferChoice {
  readonly offered: true;
  readonly floor?: number;
  readonly ceiling?: number;
  readonly marks?: number;
}

/** A present figure of a KPI that the officer knows, in a unit of its measure: of which year, and where it is from, in their words. */
export interface OfficerBaseline {
  readonly value: number;
  readonly unit: string;
  readonly period: string;
  readonly from: string;
}

/**
 * The remedies chosen beyond the ladder, the interest that their sums protect, who advised (empty where nobody was named), and
 * what one unit short costs, by measure, in pence.
 */
export interface RemedyChoice {
  readonly chosen: readonly string[];
  readonly interest: string;
  readonly adviser: string;
  readonly prices?: Readonly<Record<string, number>>;
}

/** What the officer set under section 52 of the Procurement Act 2023; nothing is, until they say so. */
export interface Section52Choice {
  /** KPIs of the draft, by measure. */
  readonly kpis: readonly string[];
  /** KPIs that stand elsewhere in the contract, by title. */
  readonly services: readonly string[];
  /** Those of both that are most material for the next notice, by measure or title; chosen again for each. */
  readonly material: readonly string[];
  /** Why none is suitable, which is published (section 52(2)); only where none is set. */
  readonly whyNone?: string;
}

/** How the officer has social value assessed. Which targets are offered stands with the targets. */
export interface AssessmentChoice {
  readonly mode: AssessmentMode;
  /** What becomes of an offer that is blank or below its floor. */
  readonly short: ShortOffer;
}

/** Who has checked something, or will, and by when, in the officer's words; `at` is when that was recorded (ISO time). */
export interface RecordedCheck {
  readonly by: string;
  readonly at: string;
}

/** A workforce reason as somebody accepts it: name and post, the one fact of this contract that it rests on, and the words accepted. */
export interface GivenReason {
  readonly name: string;
  readonly post: string;
  readonly fact: string;
  readonly route: string;
  readonly text: string;
}

/** One that was accepted, with the ISO time. */
export interface AcceptedReason extends GivenReason {
  readonly at: string;
}

/** An authority's settings as somebody saw them, by their revision. */
export interface SettingsSeen {
  readonly revision: number;
  readonly settings: AuthoritySettings;
}

/** What was read from a text, a notice or a file: by question the words or the place that told, while that answer stands. */
export interface ReadFrom {
  /** What it was, as it is called to people: the name of a file or of a service; empty for a text. */
  readonly source: string;
  readonly words: Readonly<Record<string, string>>;
  /** The first eight digits of its CPV code: it tells of the facets as one in the title does. */
  readonly cpv?: string;
  /** The kind of buyer that the notice classes it as; its name, where it speaks of one, wins. */
  readonly buyerKind?: BuyerKind;
}

/** What the officer chose beyond the facts. Absent means: not chosen yet, use the proposal. */
export interface Choices {
  /** ISO date on which the draft was begun: the procurement is taken to commence then, until the officer says otherwise. */
  readonly begunOn?: string;
  /** Who buys, as the request named it: proposed where the authority has not given its name yet. */
  readonly buyerSaid?: string;
  /** Where the first facts were read from, where the officer did not type them. */
  readonly readFrom?: ReadFrom;
  /** Begun one question at a time: what is missing is asked by itself, and not on the card that reads the contract back. */
  readonly oneByOne?: true;
  /** The contract read back and accepted. */
  readonly profileConfirmed?: boolean;
  /** The authority's settings that the draft is worked out under: those of when it was accepted, until its owner takes others. */
  readonly under?: SettingsSeen;
  /** Commitments asked for before the shortlist ("use it in this draft"): ticked there beside the proposals. */
  readonly wanted?: readonly string[];
  /** Commitment ids in charter order. */
  readonly commitments?: readonly string[];
  /** Measure ids per commitment, where the officer changed the proposal. */
  readonly measures?: Readonly<Record<string, readonly string[]>>;
  readonly targets?: Readonly<Record<string, OfficerTarget>>;
  /** Present figures by which targets are fixed, by measure; absent: measured first. */
  readonly baselines?: Readonly<Record<string, OfficerBaseline>>;
  readonly kpisConfirmed?: boolean;
  /** The targets in words as they stood when the KPIs were confirmed, by measure: what differs since is shown before *Ready*. */
  readonly targetsSeen?: Readonly<Record<string, string>>;
  /** The charter pack that they were worked out with. */
  readonly seenWith?: PackStamp;
  /** Workforce reasons accepted, by their ids; an ISO time alone where it was by one press, before names were kept. */
  readonly reasonsAccepted?: Readonly<Record<string, AcceptedReason | string>>;
  /** Absent: assessed as is proposed. */
  readonly assessment?: AssessmentChoice;
  /** Absent: none beyond the ladder. */
  readonly remedies?: RemedyChoice;
  /** With the ISO time at which it was chosen. */
  readonly section52?: Section52Choice & { readonly at: string };
  /** Who checked what law is not covered here, or advised on a measure: by the id of a check (`law/checksNeeded.ts`). */
  readonly checkedBy?: Readonly<Record<string, RecordedCheck>>;
  /** Below the proportionate floor: `none` records "no social value clause", `light` drafts one all the same. */
  readonly belowFloor?: 'none' | 'light';
}

/** What pure drafting works on: the officer's answers and choices, and nothing derived. */
export interface DraftContent {
  readonly answers: Answers;
  readonly choices: Choices;
}

/** The parts of a draft that changes alter. */
export type Alterable = DraftContent & { readonly status: DraftStatus; readonly version: number };

/** A draft as kept. `revision` rises by one with every change (the stale-press check); `version` counts numbered versions. */
export interface Draft extends DraftContent {
  readonly id: string;
  /** "SV-0042", unique within the tenant. */
  readonly reference: string;
  readonly tenantId: string;
  readonly ownerId: string;
  readonly status: DraftStatus;
  readonly revision: number;
  readonly version: number;
  /** The charter pack that the last change was made with. */
  readonly pack: PackStamp;
  /** How often the links to its documents were revoked: one given before opens no more. No change of the draft, and never undone. */
  readonly linksFrom: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Everything drafting needs besides the pack. `today` is an ISO date. */
export interface DraftingContext {
  readonly settings: AuthoritySettings;
  readonly today: string;
}
