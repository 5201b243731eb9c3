import type { CharterPack } from '../../charter/pack';
import type { Instrument, Kind, Scale } from '../../charter/schema/vocabulary';
import type {
  Answers,
  AuthoritySettings,
  Pence,
  Route,
  TermAnswer,
  ValueAnswer,
  VatBasis,
} from '../../record/answers';
import { lastDayOfTerm } from '../figures/calendar';
import type { DraftContent, DraftingContext } from '../../record/draft';
import { findBand } from '../kpis/kpiBand';
import { readFacets, type Facets } from './facets';
import { readNatures } from './natures';
import { addVat, removeVat, scalePence } from '../figures/pence';
import { keepOneOfEach, rememberBy, rememberByPair } from '../remember';

/** The contract as understood: all answers given, everything else derived. Sums are whole pence. */
export interface ContractProfile {
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
  /** Initial term, without and with VAT; initial term and extensions with VAT (statutory tests). */
  readonly initialWithoutVat: Pence;
  readonly initialWithVat: Pence;
  readonly longestWithVat: Pence;
  /** A year's share of the initial value; a term under a year counts as one year. */
  readonly annualWithoutVat: Pence;
  /** Nature ids read from the title. */
  readonly natures: readonly string[];
  readonly scale: Scale;
  readonly workforce?: number;
  readonly weighting: number;
  readonly formId: string;
  readonly procurementStart: string;
  readonly facets: Facets;
}

/** A draft whose contract is understood: what everything else is worked out from. */
export interface Understood {
  readonly pack: CharterPack;
  readonly context: DraftingContext;
  readonly content: DraftContent;
  readonly profile: ContractProfile;
}

const MONTHS_PER_YEAR = 12;

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
  const { title, value, term, start, kind, place, workforce, bought } = answers;
  if (title === undefined || value?.basis === undefined || term === undefined) return undefined;
  if (start === undefined || kind === undefined || place === undefined) return undefined;
  const sums = readSums({ ...value, basis: value.basis }, term);
  const route = kind === 'grant' ? 'competition' : (answers.route ?? 'competition');
  const instrument = route === 'call-off' ? 'call-off' : kind;
  const natures = readNatures(pack, title);
  return {
    title,
    kind,
    instrument,
    route,
    months: term.months,
    extensionMonths: sumOf(term.extensions),
    start,
    end: lastDayOfTerm(start, term.months),
    place,
    ...sums,
    natures,
    scale: findBand(pack, sums.initialWithoutVat).scale,
    ...(workforce === undefined ? {} : { workforce }),
    weighting: answers.weighting ?? settings.weighting,
    formId: chooseForm(pack, settings, answers, kind, instrument),
    procurementStart,
    facets: readFacets(pack, {
      title,
      kind,
      natures,
      annualWithoutVat: sums.annualWithoutVat,
      ...(workforce === undefined ? {} : { workforce }),
      ...(bought === undefined ? {} : { bought }),
    }),
  };
}

type Sums = Pick<
  ContractProfile,
  'initialWithoutVat' | 'initialWithVat' | 'longestWithVat' | 'annualWithoutVat'
>;

/**
 * The value in its four forms. A total is for the initial term, so extensions add to it in proportion; a sum per year is
 * taken for each month. Targets are worked out without VAT over the initial term, statutory tests with VAT and every
 * extension (docs/domain.md#value-and-vat; PA23 Schedule 3).
 */
function readSums(value: ValueAnswer & { readonly basis: VatBasis }, term: TermAnswer): Sums {
  const longest = term.months + sumOf(term.extensions);
  const per = value.per === 'year' ? MONTHS_PER_YEAR : term.months;
  const initial = scalePence(value.pence, term.months, per);
  const initialWithoutVat = value.basis === 'with' ? removeVat(initial) : initial;
  return {
    initialWithoutVat,
    initialWithVat: withVat(initial, value.basis),
    longestWithVat: withVat(scalePence(value.pence, longest, per), value.basis),
    annualWithoutVat: scalePence(initialWithoutVat, MONTHS_PER_YEAR, Math.max(term.months, MONTHS_PER_YEAR)),
  };
}

function withVat(pence: Pence, basis: VatBasis): Pence {
  return basis === 'without' ? addVat(pence) : pence;
}

function sumOf(months: readonly number[]): number {
  return months.reduce((sum, each) => sum + each, 0);
}

/** The form answered, else the one of the settings; where that does not suit the instrument, the first of the pack that does. */
function chooseForm(
  pack: CharterPack,
  settings: AuthoritySettings,
  answers: Answers,
  kind: Kind,
  instrument: Instrument,
): string {
  const bySettings = kind === 'works' ? settings.formWorks : settings.formOther;
  const suits = (id: string): boolean => pack.forms.get(id)?.instruments.includes(instrument) ?? false;
  const wanted = [answers.form, bySettings].find((id) => id !== undefined && suits(id));
  return wanted ?? [...pack.forms.keys()].find(suits) ?? bySettings;
}
