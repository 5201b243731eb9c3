import type { CharterPack } from '../pack';
import type { TargetRule } from '../schema/measure';
import { facet, kind, questionId, type Kind, type Route } from '../schema/vocabulary';
import { benchmarkOf } from './references';

const OPPORTUNITIES = ['poundsPerOpportunity'];

/** The numbers that target rules take from the benchmark that they name, by what they work out. */
const NEEDED_PARAMETERS: Readonly<Partial<Record<TargetRule['by'], readonly string[]>>> = {
  opportunities: OPPORTUNITIES,
  offer: OPPORTUNITIES,
  'fee-weeks': ['weeksPerStep', 'poundsPerStep'],
  'fee-placements': ['onePlacementFrom', 'twoPlacementsAbove'],
  baseline: ['monthsToBaseline', 'mostPercent'],
};

/** The pack has words for every question, what its target rules work with, and a form of contract for every instrument. */
export function checkNeededIds(pack: CharterPack): readonly string[] {
  const missing = questionId.options
    .filter((id) => !pack.questions.has(id))
    .map((id) => `the pack has no "${id}" among its questions`);
  const unread = facet.options
    .filter((id) => !pack.facets.has(id))
    .map((id) => `the pack has no "${id}" among its facets`);
  return [...missing, ...unread, ...checkHealthCare(pack), ...checkParameters(pack), ...checkForms(pack)];
}

function checkParameters(pack: CharterPack): readonly string[] {
  const needed = [...pack.measures.values()]
    .flatMap(({ targetRules }) => targetRules)
    .flatMap((rule) => {
      const id = benchmarkOf(rule);
      return id === undefined ? [] : (NEEDED_PARAMETERS[rule.by] ?? []).map((name) => ({ id, name }));
    })
    .filter(({ id, name }) => !((pack.rules.get(id)?.parameters[name] ?? 0) > 0));
  return [...new Set(needed.map(({ id, name }) => `rule ${id} has no parameter "${name}" above nought`))];
}

/** Without such a nature no service would ever fall under the law of health care services. */
function checkHealthCare({ natures }: CharterPack): readonly string[] {
  const asks = [...natures.values()].some(({ asksHealthCare }) => asksHealthCare);
  return asks ? [] : ['no nature asks whether a health care service is bought'];
}

function checkForms(pack: CharterPack): readonly string[] {
  const forms = [...pack.forms.values()];
  const has = (what: Kind, how: Route): boolean =>
    forms.some(({ kinds, routes }) => kinds.includes(what) && routes.includes(how));
  // a grant is not called off a framework
  const called = kind.options.filter((what) => what !== 'grant' && !has(what, 'call-off'));
  return [
    ...kind.options
      .filter((what) => !has(what, 'competition'))
      .map((what) => `no form of contract is for ${what}`),
    ...called.map((what) => `no form of contract is for ${what} called off from a framework`),
  ];
}
