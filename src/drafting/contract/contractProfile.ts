import type { CharterPack } from '../../charter/pack';
import type { Instrument, Kind, Scale } from '../../charter/schema/vocabulary';
import type { Answers, AuthoritySettings, PartyNames, QuestionId, Route } from '../../record/answers';
import { lastDayOfTerm } from '../figures/calendar';
import type { DraftContent, DraftingContext } from '../../record/draft';
import { findBand } from '../kpis/kpiBand';
import { chooseForm } from './chooseForm';
import { readNatures } from './natures';
import { longestMonths, readSums, type Sums } from './sums';
import type { DefaultOrigin } from '../questions/question';
import { QUESTION_IDS, QUESTIONS } from '../questions/registry';
import { keepOneOfEach, rememberBy, rememberByPair } from '../remember';

/** Where a profile fact comes from, for the read-back card. */
export type FactOrigin = 'answered' | 'read-from-title' | DefaultOrigin;

/** The contract as understood: all answers given, everything else derived. Sums are whole pence. */
export interface ContractProfile extends Sums {
  readonly title: string;
  readonly kind: Kind;
  readonly instrument: Instrument;
  readonly route: Route;
  readonly months: number;
  readonly extensionMonths: number;
  /** ISO dates; `end` is the last day of the initial term. */
  readonly start: string;
  readonly end: string;
  readonly place: string;
  /** Nature ids read from the title. */
  readonly natures: readonly string[];
  readonly scale: Scale;
  readonly workforce?: number;
  readonly weighting: number;
  readonly formId: string;
  /** The edition of the form; empty where it is not known. */
  readonly edition: string;
  /** What a framework's own terms call the parties, where the officer entered it. */
  readonly parties?: PartyNames;
  /** The Schedule comes before the main terms on social value. */
  readonly scheduleFirst: boolean;
  readonly procurementStart: string;
  readonly origins: Readonly<Partial<Record<QuestionId, FactOrigin>>>;
}

/** A draft whose contract is understood: what everything else is worked out from. */
export interface Understood {
  readonly pack: CharterPack;
  readonly context: DraftingContext;
  readonly content: DraftContent;
  readonly profile: ContractProfile;
}

/** Months of the initial term and every option to extend. */
export function fullTerm({
  months,
  extensionMonths,
}: Pick<ContractProfile, 'months' | 'extensionMonths'>): number {
  return months + extensionMonths;
}

/** Derives the profile; undefined while a needed answer is missing (`nextQuestion` says which). */
export function readProfile(
  pack: CharterPack,
  { settings, today }: DraftingContext,
  { answers, choices }: DraftContent,
): ContractProfile | undefined {
  // The law is that of the day the procurement began: unless the officer gives another, the day the draft was made.
  const begun = answers.procurementStart ?? choices.begunOn ?? today;
  const known = profilesOf(pack, settings)(answers);
  if (!known.has(begun)) {
    const profile = deriveProfile(pack, settings, answers, begun);
    known.set(begun, profile && oneOfEach(pack)(profile));
  }
  return known.get(begun);
}

/** The profiles of the drafts now under way; a ranking of every measure hangs on each (about 100 kB). */
const PROFILES_KEPT = 64;
const oneOfEach = rememberBy((_pack: CharterPack) => keepOneOfEach<ContractProfile>(PROFILES_KEPT));

/** Profiles by the day the procurement began. */
const profilesOf = rememberByPair((_pack: CharterPack, _settings: AuthoritySettings) =>
  rememberBy((_answers: Answers) => new Map<string, ContractProfile | undefined>()),
);

function deriveProfile(
  pack: CharterPack,
  settings: AuthoritySettings,
  answers: Answers,
  procurementStart: string,
): ContractProfile | undefined {
  const { title, value, term, start, kind, place, workforce } = answers;
  if (title === undefined || value?.basis === undefined || term === undefined) return undefined;
  if (start === undefined || kind === undefined || place === undefined) return undefined;
  const sums = readSums({ ...value, basis: value.basis }, term);
  const route = kind === 'grant' ? 'competition' : (answers.route ?? 'competition');
  const instrument = route === 'call-off' ? 'call-off' : kind;
  return {
    title,
    kind,
    instrument,
    route,
    months: term.months,
    extensionMonths: longestMonths(term) - term.months,
    start,
    end: lastDayOfTerm(start, term.months),
    place,
    ...sums,
    natures: readNatures(pack, title),
    scale: findBand(pack, sums.longestWithoutVat).scale,
    ...(typeof workforce === 'number' ? { workforce } : {}),
    weighting: answers.weighting ?? settings.weighting,
    ...readForm(pack, settings, answers, { kind, route }),
    procurementStart,
    origins: readOrigins(answers),
  };
}

type FormFacts = Pick<ContractProfile, 'formId' | 'edition' | 'parties' | 'scheduleFirst'>;

/** The form of contract with what is known of it. An edition given for another form says nothing of this one. */
function readForm(
  pack: CharterPack,
  settings: AuthoritySettings,
  answers: Answers,
  bought: Pick<ContractProfile, 'kind' | 'route'>,
): FormFacts {
  const { form, edition, parties, precedence } = answers;
  return {
    formId: chooseForm(pack, settings, answers, bought),
    edition: edition !== undefined && edition.of === form ? edition.edition : '',
    ...(parties === undefined ? {} : { parties }),
    scheduleFirst: precedence === true,
  };
}

function readOrigins(answers: Answers): ContractProfile['origins'] {
  return Object.fromEntries(
    QUESTION_IDS.map(
      (id) => [id, answers[id] === undefined ? QUESTIONS[id].byDefault : 'answered'] as const,
    ).filter(([, origin]) => origin !== undefined),
  );
}
