import type { CharterPack } from '../charter/pack';
import type { Measure } from '../charter/schema/measure';
import type { ProportionalityRule } from '../charter/schema/rule';
import type { ContractProfile } from './contractProfile';

/** What every rule works with. */
export interface RuleContext {
  readonly pack: CharterPack;
  readonly profile: ContractProfile;
  readonly measure: Measure;
}

/** A published benchmark of the pack, with its numbers by name. */
export function findRule(pack: CharterPack, id: string): ProportionalityRule & { number(name: string): number } {
  const rule = pack.rules.get(id);
  if (rule === undefined) throw new RangeError(`No proportionality rule "${id}" in the pack`);
  const number = (name: string): number => {
    const value = rule.parameters[name];
    if (value === undefined) throw new RangeError(`Rule ${id} has no parameter "${name}"`);
    return value;
  };
  return { ...rule, number };
}
