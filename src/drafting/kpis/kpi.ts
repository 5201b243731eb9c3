import { fill } from '../../charter/fill';
import { bandOf } from './kpiBand';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Frequency, Role } from '../../charter/schema/vocabulary';
import { formOf } from '../contract/form';
import type { ContractProfile, Understood } from '../contract/contractProfile';
import { drawProfile, startsLow, type ProfilePoint } from './deliveryProfile';
import { describeBaseline, describeTarget } from '../targets/describeTarget';
import type { DraftContent } from '../../record/draft';
import { wordForKind } from '../contract/grantWords';
import { applyOfficerTarget } from '../targets/officerTarget';
import { drawBands, type RatingBand } from './ratingBands';
import { countReports } from './reportCount';
import { chooseFrequency, endsWithinPeriod } from './reportingFrequency';
import type { Shortlist } from '../selection/selection';
import type { StatutoryPosition } from '../law/statutoryPosition';
import { isOffered, type Target, type Workings } from '../targets/target';
import { sharePots, type SharedPot } from '../targets/sharing';
import { countedBy, proposeFromBaseline, sayBaseline, takesBaseline } from '../targets/knownBaseline';
import { proposeTarget } from '../targets/targets';

export type { RatingBand } from './ratingBands';
export type { Target, Workings } from '../targets/target';

/** A measure with its target for one contract: one row of the KPI schedule. */
export interface Kpi {
  readonly number: number;
  readonly measureId: string;
  readonly commitmentId: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly calculation: string;
  readonly baseline: string;
  readonly target: Target;
  /** The target in words as printed: "104 weeks", "as offered in the tender". */
  readonly targetText: string;
  /** To-date figures by quarter (by year over five years); empty where reported once or no figure. */
  readonly profile: readonly ProfilePoint[];
  readonly evidence: readonly string[];
  readonly frequency: Frequency;
  readonly reported: string;
  readonly owner: string;
  readonly bands: readonly RatingBand[];
  /** Whether it is set under section 52 of the Procurement Act 2023, open until the officer has chosen; absent where that puts no duty on the contract. */
  readonly section52?: 'yes' | 'no' | 'open';
  readonly published: string;
  readonly elsewhere: string;
  readonly workings: Workings;
  /** The pot that it draws on with others, or that the officer's figures overdraw (docs/domain.md#one-pot). */
  readonly pot?: SharedPot;
}

/** A contract with its commitments selected. */
export interface Selected extends Understood {
  readonly statutory: Pick<StatutoryPosition, 'published' | 'facts'>;
  readonly shortlist: Shortlist;
}

/** What every KPI of one contract shares. */
interface Shared {
  readonly pack: CharterPack;
  readonly profile: ContractProfile;
  readonly content: DraftContent;
  readonly statutory: Selected['statutory'];
  readonly pots: readonly SharedPot[];
}

/** The KPIs of a draft, in charter order, numbered from 1: the officer's choices over the proposals. */
export function draftKpis({ shortlist, statutory, ...given }: Selected): readonly Kpi[] {
  const { pack } = given;
  const chosen = shortlist.entries.filter(({ verdict }) => verdict === 'chosen');
  const bestFirst = [...chosen].sort((one, other) => other.score - one.score);
  const pots = sharePots(pack, given.profile, measuresOf(pack, bestFirst), given.content.choices.targets);
  const shared: Shared = { ...given, statutory, pots };
  return measuresOf(pack, chosen).map((measure, index) => draftKpi(shared, measure, index + 1));
}

function measuresOf(pack: CharterPack, entries: Shortlist['entries']): readonly Measure[] {
  return entries.flatMap(({ measureIds }) => measureIds).flatMap((id) => pack.measures.get(id) ?? []);
}

function draftKpi({ pack, profile, content, statutory, pots }: Shared, usual: Measure, number: number): Kpi {
  const known = takesBaseline(usual) ? content.choices.baselines?.[usual.id] : undefined;
  const measure = countedBy(usual, known);
  const pot = pots.find(({ shares }) => shares.has(measure.id));
  const share = pot?.shares.get(measure.id);
  const byRules = proposeTarget(pack, profile, usual, share);
  const proposal = known === undefined ? byRules : proposeFromBaseline(pack, measure, known, byRules);
  const chosen = content.choices.targets?.[measure.id];
  const { target, workings } = applyOfficerTarget(pack, profile, { measure, proposal, share }, chosen);
  const frequency = chooseFrequency(pack, profile, measure, target);
  const points = drawProfile(pack, profile, measure, target, frequency);
  const { unitKind, rated, overBy } = measure;
  const cases = measure.people === 'none' ? undefined : profile.workforce;
  const rateable = { unitKind, rated, overBy, cases, reports: countReports(profile.months, frequency) };
  const form = formOf(pack, profile);
  const { owner, ownerLight, reported, reportedLast } = pack.wording.proportion;
  const told = fill(reported[frequency], { completion: form.completion });
  const word = (text: string): string => wordForKind(pack, profile.kind, text);
  return {
    number,
    measureId: measure.id,
    commitmentId: measure.commitment,
    name: word(measure.name),
    role: chooseRole(measure, target),
    unit: measure.unit,
    calculation: word(measure.calculation),
    baseline:
      known === undefined ? describeBaseline(pack, measure, target) : sayBaseline(pack, measure, known),
    target,
    targetText: describeTarget(pack, measure, target, profile.kind),
    profile: points,
    evidence: measure.evidence.map(word),
    frequency,
    reported: endsWithinPeriod(profile, frequency)
      ? fill(reportedLast, { reported: told, completion: form.completion })
      : told,
    owner: fill(bandOf(pack, profile).light ? ownerLight : owner, { supplier: form.supplier }),
    bands: drawBands(
      pack,
      { ...rateable, hasProfile: points.length > 0, startsLow: startsLow(pack, points, target) },
      target,
    ),
    ...readPublication(pack, statutory, content, measure, target),
    elsewhere: listElsewhere(pack, measure),
    workings: { ...workings, formula: word(workings.formula), why: word(workings.why) },
    ...(pot?.measureIds.includes(measure.id) === true ? { pot } : {}),
  };
}

/** The part the KPI plays follows from how its target is set; a method measure stays one. */
function chooseRole({ role }: Measure, target: Target): Role {
  if (target.mode === 'monitored') return 'monitored';
  if (role === 'method') return 'method';
  return isOffered(target) ? 'offered' : 'required';
}

/** Codes of the measure in other schemes, those to check marked so. */
function listElsewhere(pack: CharterPack, { elsewhere }: Measure): string {
  const { codeToCheck, code } = pack.wording.proportion.elsewhere;
  return elsewhere
    .map((each) => fill(each.check ? codeToCheck : code, { scheme: each.scheme, code: each.code }))
    .join('; ');
}

/** Whether the officer set it under section 52, where that binds and it can be assessed, and what is printed on its publication. */
function readPublication(
  pack: CharterPack,
  { facts, published }: Selected['statutory'],
  { choices }: DraftContent,
  { id }: Measure,
  { mode }: Target,
): Pick<Kpi, 'section52' | 'published'> {
  if (!facts.has('kpi-duty')) return { published };
  const isSet = mode !== 'monitored' && choices.section52?.kpis.includes(id) === true;
  if (isSet) return { section52: 'yes', published };
  // a KPI that is monitored only cannot be set, chosen or not
  const isOpen = mode !== 'monitored' && choices.section52 === undefined;
  return { section52: isOpen ? 'open' : 'no', published: pack.law.kpiDuty.notSet };
}
