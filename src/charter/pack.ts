import type { AssessmentRules } from './schema/assessment';
import type { Trained } from './lookUp/trained';
import type { Buyers } from './schema/law/buyer';
import type { CharterText, Commitment, Theme } from './schema/charterText';
import type { Clock } from './schema/law/clock';
import type { Clause } from './schema/clause';
import type { ContractForm } from './schema/contractForm';
import type { Definition, DocumentPart } from './schema/documentPart';
import type { Law, LegalStatement, Thresholds, WorkforceReason } from './schema/law/law';
import type { CpvEntry, FacetEntry } from './schema/facet';
import type { Figures } from './schema/figures';
import type { Measure } from './schema/measure';
import type { PackStamp } from './schema/packStamp';
import type { PhrasingList } from './schema/phrasing';
import type { Policy } from './schema/policy';
import type { Question } from './schema/question';
import type { Remedies } from './schema/law/remedy';
import type { Ratings } from './schema/ratings';
import type { Contradiction, Engine, Gate, ProportionalityRule, Source, WordRule } from './schema/rule';
import type { Importing } from './schema/importing';
import type { Sayings } from './schema/sayings';
import type { SentenceList } from './schema/sentence';
import type { KindCue, Nature, SelectionRule } from './schema/selection';
import type { Facet } from './schema/vocabulary';
import type { Wording } from './schema/wording/wording';

/** A commitment with the theme it stands under. */
export type CommitmentEntry = Commitment & { readonly theme: Pick<Theme, 'id' | 'name'> };

/** The charter pack, loaded, checked and frozen. Maps keep the order of the files. */
export interface CharterPack {
  /** Which pack this is: kept with all that was written with it. */
  readonly stamp: PackStamp;
  readonly charter: CharterText;
  readonly commitments: ReadonlyMap<string, CommitmentEntry>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly document: readonly DocumentPart[];
  readonly definitions: readonly Definition[];
  readonly forms: ReadonlyMap<string, ContractForm>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly rules: ReadonlyMap<string, ProportionalityRule>;
  readonly gates: ReadonlyMap<string, Gate>;
  readonly engine: Engine;
  readonly figures: Figures;
  readonly ratings: Ratings;
  readonly assessment: AssessmentRules;
  readonly remedies: Remedies;
  readonly clocks: ReadonlyMap<string, Clock>;
  readonly thresholds: Thresholds;
  /** Who may be buying, and what binds whom. */
  readonly buyers: Buyers;
  readonly law: Law;
  /** In the order in which they are read. */
  readonly legal: ReadonlyMap<string, LegalStatement>;
  readonly workforceReasons: ReadonlyMap<string, WorkforceReason>;
  readonly contradictions: readonly Contradiction[];
  readonly wordRules: readonly WordRule[];
  readonly facets: ReadonlyMap<Facet, FacetEntry>;
  readonly cpv: ReadonlyMap<string, CpvEntry>;
  readonly natures: ReadonlyMap<string, Nature>;
  /** In the order in which they are looked for. */
  readonly kindCues: readonly KindCue[];
  readonly selection: ReadonlyMap<string, SelectionRule>;
  /** What the look-up learns from, by commitment, and what lies outside the Charter. */
  readonly phrasings: ReadonlyMap<string, PhrasingList>;
  /** The look-up as trained on these phrasings; absent where the pack was not built. */
  readonly trained?: Trained;
  readonly questions: ReadonlyMap<string, Question>;
  readonly wording: Wording;
  /** What officers say in words of their own. */
  /** Sentences by what they want of us, and what was learnt from them; absent where the pack was not built. */
  readonly sentences: readonly SentenceList[];
  readonly trainedSentences?: Trained;
  readonly sayings: Sayings;
  /** How notices, specifications and plans head their facts. */
  readonly importing: Importing;
  /** Capitalised names that need no definition in contract text (docs/drafting-standard.md#rule-3). */
  readonly properNouns: readonly string[];
  /** What the authority has decided for itself, and the pack without it; absent where it has no policy. */
  readonly authority?: { readonly policy: Policy; readonly without: CharterPack };
}

/** What rendering a document reads of the pack: plain data, which another thread can be given. */
export type RenderPack = Pick<CharterPack, 'wording' | 'document'>;
