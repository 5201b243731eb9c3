import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile } from '../contract/contractProfile';
import { formatAbout } from '../figures/formatAbout';
import { formatMonths } from '../figures/formatMonths';
import { formatNumber } from '../figures/formatQuantity';
import { rememberByPair } from '../remember';
import { authorityFigure, byAuthority } from './authorityFigure';
import type { NoFigure, RuleContext, RuleOutcome, Share } from './benchmark';
import { sayCannot } from './cannot';
import { checkDelivery } from './delivery';
import { testGate, type GateTest } from './gates';
import type { Target, Workings } from './target';
import { offered } from './offer';
import { applyTargetRule } from './targetRules';
import { quartersTaken } from './workingTime';

/** A target with its working. */
export type FoundTarget = Pick<ProposedTarget, 'target' | 'workings'>;

/** The target that the rules give a measure for this contract, before the officer changes it. */
export interface ProposedTarget {
  readonly target: Target;
  readonly workings: Workings;
  /** The authority's own figure, or the measure's first rule was used: none of its gates failed. */
  readonly firstRule: boolean;
  /** No rule gives it, or one of what tenderers may offer: at least as uncertain as our own floor. */
  readonly guessed: boolean;
  /** Not proposed at this size. */
  readonly onRequest: boolean;
}

/**
 * The authority's own figure stands first, where its policy has one that can be delivered. Then the measure's rules in order; the first whose gates all pass and which gives a figure that can be delivered is used.
 * Every gate tried is kept with what it found. Where no rule gives anything the figure is left to tenderers: it is never made up.
 * Without a share the measure has the pot that it draws on to itself.
 */
export function proposeTarget(
  pack: CharterPack,
  profile: ContractProfile,
  measure: Measure,
  share?: Share,
): ProposedTarget {
  return share === undefined
    ? proposals(pack, profile)(measure)
    : tryRules({ pack, profile, measure, share });
}

/** Ranking, KPIs and checks all ask for the same targets. */
const proposals = rememberByPair((pack: CharterPack, profile: ContractProfile) => {
  // measures live as long as their pack, so a plain map holds nothing that would go; weak ones cost the collector dear (measured)
  const made = new Map<Measure, ProposedTarget>();
  return (measure: Measure): ProposedTarget => {
    const known = made.get(measure) ?? tryRules({ pack, profile, measure });
    made.set(measure, known);
    return known;
  };
});

function tryRules(context: RuleContext): ProposedTarget {
  const { pack, profile, measure } = context;
  const wording = pack.wording.proportion.target;
  const tried = new Map<string, GateTest>();
  const notUsed = (sentence: string): void => {
    tried.set(NO_FIGURE, { id: NO_FIGURE, passed: false, sentence, why: sentence, sources: [] });
  };
  const own = authorityFigure(context);
  if (own !== undefined) {
    const outcome = keepDeliverable(context, byAuthority(context, own));
    if ('target' in outcome)
      return { ...toProposal(pack, profile, outcome, []), firstRule: true, guessed: false, onRequest: false };
    notUsed(outcome.noFigure);
  }
  for (const [index, rule] of measure.targetRules.entries()) {
    const tests = rule.gates.map((id) => gateTests(pack, profile)(id));
    for (const test of tests) tried.set(test.id, test);
    if (!tests.every(({ passed }) => passed)) continue;
    const outcome = keepDeliverable(context, applyTargetRule(context, rule));
    if ('target' in outcome) {
      const proposal = toProposal(pack, profile, outcome, asLeft(pack, outcome.target, [...tried.values()]));
      const guessed = rule.by === 'offer';
      return { ...proposal, firstRule: index === 0, guessed, onRequest: guessed && rule.onRequest };
    }
    notUsed(outcome.noFigure);
  }
  const basis = fill(wording.offerBasis, { name: measure.name, unit: measure.unit });
  const outcome = offered(context, basis);
  const proposal = toProposal(pack, profile, outcome, [...tried.values()]);
  return { ...proposal, firstRule: false, guessed: true, onRequest: true };
}

/** Many measures stand behind the same few gates. */
const gateTests = rememberByPair((pack: CharterPack, profile: ContractProfile) => {
  const tests = new Map<string, GateTest>();
  return (id: string): GateTest => {
    const known = tests.get(id) ?? testGate(pack, profile, id);
    tests.set(id, known);
    return known;
  };
});

/** Stands among the gates where a rule whose gates passed gave no figure. */
const NO_FIGURE = 'no-figure';

/** Gates of a rule that was passed over stand beside a figure as another way of setting it: it is not the figure that failed. */
function asLeft(pack: CharterPack, target: Target, tests: readonly GateTest[]): readonly GateTest[] {
  if (target.mode !== 'number') return tests;
  const { gateOtherWay } = pack.wording.proportion.target;
  return tests.map((test) =>
    test.passed || test.id === NO_FIGURE
      ? test
      : { ...test, sentence: fill(gateOtherWay, { why: test.why }) },
  );
}

/** What cannot be delivered in the time and by the people there are is never proposed (docs/domain.md#people-and-time). */
function keepDeliverable(context: RuleContext, outcome: RuleOutcome | NoFigure): RuleOutcome | NoFigure {
  if (!('target' in outcome) || outcome.target.mode !== 'number') return outcome;
  const { pack, profile, measure } = context;
  const delivery = checkDelivery(pack.figures, profile, measure, outcome.target.value);
  if (delivery.can)
    return { ...outcome, formula: outcome.formula + sayAtOnce(pack, measure, delivery.atOnce) };
  const why = sayCannot(pack, profile, measure, outcome.target.value, delivery);
  return { noFigure: fill(pack.wording.proportion.target.notUsed, { why }) };
}

/** How many people a figure in weeks means at a time. */
function sayAtOnce(pack: CharterPack, { takesWeeks }: Measure, atOnce: number): string {
  if (takesWeeks === undefined || quartersTaken(takesWeeks) > 0) return '';
  const { one, many } = pack.wording.proportion.target.atOnce;
  return fill(atOnce === 1 ? one : many, { count: formatNumber(atOnce) });
}

function toProposal(
  pack: CharterPack,
  profile: ContractProfile,
  { target, ...outcome }: RuleOutcome,
  gates: readonly GateTest[],
): FoundTarget {
  const workings = {
    ...outcome,
    inputs: inputsOf(pack, profile),
    gates: gates.map(({ id, passed, sentence }) => ({ id, passed, sentence })),
    sources: [...new Set([...outcome.sources, ...gates.flatMap(({ sources }) => sources)])],
  };
  return { target, workings };
}

/** The facts that the arithmetic starts from, as shown: the same for every measure. */
const inputsOf = rememberByPair((pack: CharterPack, profile: ContractProfile): Workings['inputs'] => {
  const { inputs } = pack.wording.proportion.target;
  const { workforce } = profile;
  return [
    { name: inputs.value, value: formatAbout(pack, profile.initialWithoutVat) },
    { name: inputs.term, value: formatMonths(pack, profile.months) },
    ...(workforce === undefined ? [] : [{ name: inputs.workforce, value: formatNumber(workforce) }]),
  ];
});
