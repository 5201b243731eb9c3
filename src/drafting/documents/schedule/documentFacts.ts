import type { CharterPack } from '../../../charter/pack';
import type { Measure } from '../../../charter/schema/measure';
import type { FactName } from '../../../charter/schema/law/fact';
import { formOf, isScheduleFirst } from '../../contract/form';
import { comesOverYears } from '../../contract/packageFloor';
import type { Kpi, RatingBand } from '../../kpis/kpi';
import { bandOf, isOverAtOnce } from '../../kpis/kpiBand';
import { countReports } from '../../kpis/reportCount';
import { readSetKpis, type SetKpis } from '../../kpis/section52';
import { chosenRemedies } from '../../remedies/chosen';
import { remedyMenu } from '../../remedies/menu';
import { totalsOf, takesSums } from '../../remedies/prices';
import { isOffered } from '../../targets/target';
import type { DocumentBasis, DocumentInput } from './documentInput';

/** What they are found from. */
type FactsInput = Pick<
  DocumentInput,
  'pack' | 'context' | 'content' | 'profile' | 'position' | 'kpis' | 'assessment'
>;

/**
 * The facts that paragraphs depend on: those of the law on this contract, of its form, of the settings, of the KPIs, of how social value
 * is assessed and of the remedies; and the menu of remedies, which is judged by all the others.
 */
export function findDocumentFacts({
  pack,
  context,
  content,
  profile,
  position,
  kpis,
  assessment: { mode, short },
}: FactsInput): Pick<DocumentBasis, 'facts' | 'remedies'> {
  const { settings } = context;
  const form = formOf(pack, profile);
  const hasMode = (mode: Kpi['target']['mode']): boolean => kpis.some(({ target }) => target.mode === mode);
  const measures = kpis.flatMap(({ measureId }) => pack.measures.get(measureId) ?? []);
  const counts = measures.map(({ people }) => people);
  const reports = kpis
    .filter(({ target }) => target.mode !== 'monitored')
    .map(({ frequency }) => countReports(profile.months, frequency));
  const found: readonly (readonly [FactName, boolean])[] = [
    ['offered', kpis.some(({ target }) => isOffered(target))],
    ['fixed-target', kpis.some(({ target }) => target.mode === 'number' || target.mode === 'baseline')],
    [`assessed-${mode}`, true],
    ['short-offer-fails', short === 'fail'],
    ['baseline', hasMode('baseline')],
    ['rated-by-cases', kpis.some(({ bands }) => bands.some(isByCases))],
    ['monitored', hasMode('monitored')],
    ['profile', kpis.some(({ profile: points }) => points.length > 0)],
    ['target', kpis.some(({ target }) => target.mode !== 'monitored')],
    ['total', totalsOf(pack, kpis).length > 0],
    ['reported-once', reports.includes(1) && !isOverAtOnce(pack, profile)],
    ['light', bandOf(pack, profile).light],
    ['small', profile.scale === 'brief'],
    ['few-reports', reports.some((count) => count <= pack.figures.fewReports.value)],
    ['more-reports', reports.some((count) => count > pack.figures.fewReports.value)],
    ['kpis-set', position.facts.has('kpi-duty') && isAnySet(readSetKpis(pack, kpis, content.choices))],
    ['few-people', kpis.some((kpi) => isOfFewPeople(pack, kpi))],
    ['recruits', counts.some((people) => people === 'recruited' || people === 'priority')],
    ['days-from-start', measures.some(({ daysFromStart }) => daysFromStart)],
    ['taken-up', measures.some(({ takenUp }) => takenUp)],
    ['priority-groups', counts.includes('priority')],
    ['worker-shares', measures.filter(isShareOfWorkers).length > 1],
    ['divided', measures.some(({ unitKind }) => unitKind === 'percent' || unitKind === 'intensity')],
    ['goods-over-years', comesOverYears(pack, profile)],
    ['worker-share', measures.some(isShareOfWorkers)],
    ['skills-contact', settings.skillsContact !== undefined],
    [`form-${form.family}`, true],
    ['incentives', form.incentives],
    ['schedule-first', isScheduleFirst(form, profile)],
  ];
  const facts = new Set([
    ...position.facts,
    ...found.filter(([, holdsTrue]) => holdsTrue).map(([fact]) => fact),
  ]);
  // what bars a remedy is read from all the others, so these come last
  const remedies = remedyMenu(pack, profile, facts);
  const chosen = chosenRemedies(remedies, content.choices.remedies);
  if (chosen.some(({ remedy }) => !remedy.always)) facts.add('remedy');
  if (takesSums(chosen)) facts.add('remedy-sums');
  return { facts, remedies };
}

/** Whether it counts the cases that fail. */
function isByCases({ limits, few }: RatingBand): boolean {
  return [limits, few].some((each) => each?.unit === 'cases-short');
}

/** Whether anything is set under section 52. */
function isAnySet({ kpis, services }: SetKpis): boolean {
  return kpis.length + services.length > 0;
}

/** A target of few people of a priority group is published with the contract, so that a count under it would tell of each of them; of other people it tells nothing. */
function isOfFewPeople(pack: CharterPack, { measureId, section52, target }: Kpi): boolean {
  const measure = pack.measures.get(measureId);
  if (section52 !== 'yes' || measure?.unitKind !== 'count' || measure.people !== 'priority') return false;
  return (
    isOffered(target) || (target.mode === 'number' && target.value < pack.figures.fewestPeopleShown.value)
  );
}

/** Two shares of workers count the same people, which is no double counting. */
function isShareOfWorkers({ people, unitKind }: Measure): boolean {
  return people !== 'none' && unitKind === 'percent';
}
