import type { CharterPack } from '../../charter/pack';
import type { Measure, TargetRule } from '../../charter/schema/measure';
import type { ProportionalityRule } from '../../charter/schema/rule';
import type { Kind } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contract/contractProfile';
import { formatQuantity } from '../figures/formatQuantity';
import type { Target } from './target';

/** What a measure draws from the pot that it shares with others (docs/domain.md#one-pot). */
export interface Share {
  /** Parts of one included where it counts weeks. */
  readonly count: number;
  /** Opportunities that the pot holds for all. */
  readonly holds: number;
  /** The most that it may come to beside the others, parts of one included; absent where the people are not known. */
  readonly most?: number;
  /** How that was worked out. */
  readonly mostSum?: string;
  /** The sum with every share: "6 opportunities: 4 as apprenticeships and 2 as targeted starts"; absent where it draws alone. */
  readonly sum?: string;
}

/** What every rule works with. `share` is absent where the measure has the pot to itself. */
export interface RuleContext {
  readonly pack: CharterPack;
  readonly profile: ContractProfile;
  readonly measure: Measure;
  readonly share?: Share | undefined;
}

/** A published benchmark of the pack, with its numbers by name. */
export function findRule(
  pack: CharterPack,
  id: string,
): ProportionalityRule & { number(name: string): number } {
  const rule = pack.rules.get(id);
  if (rule === undefined) throw new RangeError(`No proportionality rule "${id}" in the pack`);
  const number = (name: string): number => {
    const value = rule.parameters[name];
    if (value === undefined) throw new RangeError(`Rule ${id} has no parameter "${name}"`);
    return value;
  };
  return { ...rule, number };
}

/** What one target rule yields for one contract, with the line of arithmetic that is shown. */
export interface RuleOutcome {
  readonly target: Target;
  readonly formula: string;
  readonly rounding: string;
  readonly why: string;
  /** Ids of the benchmarks used. */
  readonly rules: readonly string[];
  readonly ourDefault: boolean;
  readonly sources: readonly string[];
}

/** Why a rule gives no figure for this contract, as a full sentence. */
export interface NoFigure {
  readonly noFigure: string;
}

/** A target rule of one kind. */
export type RuleBy<B extends TargetRule['by']> = Extract<TargetRule, { by: B }>;

/** The source of every step that no one has published. */
export function ourDefaultSource(pack: CharterPack): string {
  return pack.engine.ourDefault;
}

/** The sentences of targets. */
export function targetWords(pack: CharterPack): CharterPack['wording']['proportion']['target'] {
  return pack.wording.proportion.target;
}

/** A figure in the unit of the measure. */
export function quantity({ pack, measure }: RuleContext, value: number): string {
  return formatQuantity(value, measure, pack.wording.proportion.singular);
}

/** Who makes an offer, and in what: tenderers in a tender, applicants for a grant in an application. */
export function offerWords(
  pack: CharterPack,
  kind: Kind,
): { readonly tenderers: string; readonly tender: string } {
  const { contract, grant } = pack.wording.proportion.offers;
  return kind === 'grant' ? grant : contract;
}
