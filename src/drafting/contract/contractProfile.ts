import type { CharterPack } from '../../charter/pack';
import type { Instrument, Kind, Scale } from '../../charter/schema/vocabulary';
import type { Answers, AuthoritySettings, Route, TermAnswer } from '../../record/answers';
import { lastDayOfTerm } from '../figures/calendar';
import type { DraftContent, DraftingContext } from '../../record/draft';
import { bandOf } from '../kpis/kpiBand';
import { usualWeighting } from '../policy/weighting';
import { readForm, type FormFacts } from './form';
import { readFacets, type Facets } from './facets';
import { readNatures } from './natures';
import { longestMonths, readSums, type Sums } from './sums';
import { keepOneOfEach, rememberBy, rememberByPair } from '../remember';

/** The contract as understood: all answers given, everything else derived. Sums are whole pence. */
export interface ContractProfile extends Sums, FormFacts {
  readonly title: string;
  readonly kind: Kind;
  readonly instrument: Instrument;
  readonly route: Route;
  /** The name of the framework that a call-off is made from, where it is known. */
  readonly framework?: string;
  readonly months: number;
  readonly extensionMonths: number;
  /** ISO dates; `end` is the last day of the initial term. */
  readonly start: string;
  readonly end: string;
  readonly place: string;
  /** Nature ids read from the title. */
  readonly natures: readonly string[];
  /** By its value: what is asked, how it is assessed, and the clauses of KPIs. */
  readonly scale: Scale;
  /** Of the standing parts: that of its value, or a shorter one for few KPIs. */
  readonly documentScale: Scale;
  readonly workforce?: number;
  readonly weighting: number;
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

function termOf(term: TermAnswer): Pick<ContractProfile, 'months' | 'extensionMonths'> {
  return { months: term.months, extensionMonths: longestMonths(term) - term.months };
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
  { settings: ofToday, today }: DraftingContext,
  { answers, choices }: DraftContent,
): ContractProfile | undefined {
  const { settings } = choices.under ?? { settings: ofToday };
  // The law is that of the day the procurement began: unless the officer gives another, the day the draft was made.
  const begun = answers.procurementStart ?? choices.begunOn ?? today;
  const known = profilesOf(pack, settings)(answers);
  const cpv = choices.readFrom?.cpv;
  const under = cpv === undefined ? begun : `${begun} ${cpv}`;
  if (!known.has(under)) {
    const profile = deriveProfile(pack, settings, answers, { procurementStart: begun, cpv });
    known.set(under, profile && oneOfEach(pack)(profile));
  }
  return known.get(under);
}

/** The profiles of the drafts now under way; a ranking of every measure hangs on each (about 100 kB). */
const PROFILES_KEPT = 64;
const oneOfEach = rememberBy((_pack: CharterPack) => keepOneOfEach<ContractProfile>(PROFILES_KEPT));

/** Profiles by the day the procurement began, and the CPV code that was read with it. */
const profilesOf = rememberByPair((_pack: CharterPack, _settings: AuthoritySettings) =>
  rememberBy((_answers: Answers) => new Map<string, ContractProfile | undefined>()),
);

function deriveProfile(
  pack: CharterPack,
  settings: AuthoritySettings,
  answers: Answers,
  { procurementStart, cpv }: { readonly procurementStart: string; readonly cpv: string | undefined },
): ContractProfile | undefined {
  const { title, value, term, start, kind, place, workforce, bought } = answers;
  if (title === undefined || value?.basis === undefined || term === undefined) return undefined;
  if (start === undefined || kind === undefined || place === undefined) return undefined;
  const sums = readSums({ ...value, basis: value.basis }, term);
  const route = kind === 'grant' ? 'competition' : (answers.route ?? 'competition');
  const instrument = route === 'call-off' ? 'call-off' : kind;
  const natures = readNatures(pack, title);
  const { scale } = bandOf(pack, { kind, ...termOf(term), ...sums });
  return {
    title,
    kind,
    instrument,
    route,
    ...(route === 'call-off' && answers.framework !== undefined ? { framework: answers.framework.name } : {}),
    ...termOf(term),
    start,
    end: lastDayOfTerm(start, term.months),
    place,
    ...sums,
    natures,
    scale,
    documentScale: scale,
    ...(typeof workforce === 'number' ? { workforce } : {}),
    // where nobody competes nothing is scored
    weighting:
      route === 'direct-award'
        ? 0
        : (answers.weighting ?? usualWeighting(pack, settings, { kind, route, ...sums })),
    ...readForm(pack, settings, answers, { kind, route }),
    procurementStart,
    facets: readFacets(pack, {
      title,
      ...(cpv === undefined ? {} : { cpv }),
      kind,
      natures,
      annualWithoutVat: sums.annualWithoutVat,
      ...(typeof workforce === 'number' ? { workforce } : {}),
      ...(bought === undefined ? {} : { bought }),
    }),
  };
}
