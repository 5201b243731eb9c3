import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile } from '../contract/contractProfile';
import { formatMoney } from '../figures/formatMoney';
import { formatNumber } from '../figures/formatQuantity';
import { rememberBy, rememberByPair } from '../remember';
import type { RuleOutcome } from './benchmark';
import { testGate, type GateTest } from './gates';
import type { Target, Workings } from './target';
import { applyTargetRule, offered } from './targetRules';

/** The target that the rules give a measure for this contract, before the officer changes it. */
export interface ProposedTarget {
  readonly target: Target;
  readonly workings: Workings;
  /** The measure's first rule was used: none of its gates failed. */
  readonly firstRule: boolean;
}

/**
 * Tries the measure's rules in order; the first whose gates all pass and which gives a figure is used. Every gate tried is
 * kept with what it found. Where no rule gives anything the figure is left to tenderers: it is never made up.
 */
export function proposeTarget(pack: CharterPack, profile: ContractProfile, measure: Measure): ProposedTarget {
  return proposals(pack)(profile, measure);
}

/** Ranking, KPIs and checks all ask for the same targets. */
const proposals = rememberBy((pack: CharterPack) =>
  rememberByPair((profile: ContractProfile, measure: Measure) => tryRules(pack, profile, measure)),
);

function tryRules(pack: CharterPack, profile: ContractProfile, measure: Measure): ProposedTarget {
  const wording = pack.wording.proportion.target;
  const tried = new Map<string, GateTest>();
  for (const [index, rule] of measure.targetRules.entries()) {
    const tests = rule.gates.map((id) => testGate(pack, profile, id));
    for (const test of tests) tried.set(test.id, test);
    if (!tests.every(({ passed }) => passed)) continue;
    const outcome = applyTargetRule({ pack, profile, measure }, rule);
    if (outcome !== undefined) {
      return { ...toProposal(pack, profile, outcome, [...tried.values()]), firstRule: index === 0 };
    }
    tried.set('whole-number', {
      id: 'whole-number',
      passed: false,
      sentence: fill(wording.noWholeNumber, {
        value: formatMoney(profile.initialWithoutVat),
        rule: 'rule' in rule ? rule.rule : '',
      }),
      sources: [],
    });
  }
  const basis = fill(wording.offerBasis, { name: measure.name, unit: measure.unit });
  const outcome = offered({ pack, profile, measure }, basis);
  return { ...toProposal(pack, profile, outcome, [...tried.values()]), firstRule: false };
}

function toProposal(
  pack: CharterPack,
  profile: ContractProfile,
  { target, ...outcome }: RuleOutcome,
  gates: readonly GateTest[],
): Omit<ProposedTarget, 'firstRule'> {
  const workings = {
    ...outcome,
    inputs: readInputs(pack, profile),
    gates: gates.map(({ id, passed, sentence }) => ({ id, passed, sentence })),
    sources: [...new Set([...outcome.sources, ...gates.flatMap(({ sources }) => sources)])],
  };
  return { target, workings };
}

/** The facts that the arithmetic starts from, as shown. */
function readInputs(pack: CharterPack, profile: ContractProfile): Workings['inputs'] {
  const { inputs } = pack.wording.proportion.target;
  const { workforce } = profile;
  return [
    { name: inputs.value, value: formatMoney(profile.initialWithoutVat) },
    { name: inputs.term, value: formatMonths(pack, profile.months) },
    ...(workforce === undefined ? [] : [{ name: inputs.workforce, value: formatNumber(workforce) }]),
  ];
}

/** A term as printed: 18 months, 1 month. */
function formatMonths(pack: CharterPack, months: number): string {
  const { one, many } = pack.wording.proportion.months;
  return fill(months === 1 ? one : many, { count: formatNumber(months) });
}
