import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { factName, type Condition, type FactName } from '../../charter/schema/law/fact';
import type { ContractProfile, Understood } from '../contract/contractProfile';
import { formatDate } from '../figures/formatDate';
import { formatMoney } from '../figures/formatMoney';
import { formatTested } from '../figures/formatTested';
import { penceOf } from '../figures/pence';

const NOT = 'not-';

/** A condition taken apart: a fact, and whether it must hold. */
export interface Asked {
  readonly fact: FactName;
  readonly holds: boolean;
}

/** The conditions of a text, one by one. */
export function readConditions(when: readonly Condition[]): readonly Asked[] {
  return when.map((condition) => {
    const holds = !condition.startsWith(NOT);
    return { fact: factName.parse(holds ? condition : condition.slice(NOT.length)), holds };
  });
}

/** How conditions are put together: all of them after "because", or after "where", or any one of them after "where". */
export type Joined = keyof CharterPack['wording']['explaining']['joined'];

/** What a fact of law that the pack tests follows from, in words; empty for one that is read from the contract as it stands. */
export function followsFrom({ pack, profile, context }: Understood, name: FactName): string {
  const test = pack.law.facts.find((each) => each.fact === name);
  if (test === undefined) return '';
  const { kinds } = pack.buyers;
  const buyer = fill(pack.wording.explaining.tested.buyer, {
    buyer: kinds[context.settings.buyerKind].label,
  });
  const brings = readConditions(test.when).filter(({ holds }) => holds);
  const words = brings.map(({ fact }) => factInWords(pack, profile, fact));
  return join(pack, [...words, ...(Object.keys(test.buyer).length > 0 ? [buyer] : [])], 'because');
}

/** Conditions in words, each with the sum or day that its test asks for and this contract's own. */
export function conditionsInWords(
  pack: CharterPack,
  profile: ContractProfile,
  asked: readonly Asked[],
  joined: Joined = 'because',
): string {
  const words = asked.map(({ fact, holds }) =>
    holds
      ? factInWords(pack, profile, fact)
      : fill(pack.wording.explaining.notHolding, { fact: pack.wording.explaining.facts[fact] }),
  );
  return join(pack, words, joined);
}

function join({ wording }: CharterPack, words: readonly string[], joined: Joined): string {
  const template = wording.explaining.joined[joined];
  return [...new Set(words)].reduceRight(
    (other, one) => (other === '' ? one : fill(template, { one, other })),
    '',
  );
}

function factInWords(pack: CharterPack, profile: ContractProfile, name: FactName): string {
  const { facts, tested } = pack.wording.explaining;
  const fact = facts[name];
  const test = pack.law.facts.find((each) => each.fact === name);
  if (test === undefined) return fact;
  const value = formatTested(pack, profile);
  const sum = (pounds: number): string => formatMoney(penceOf(pounds));
  if (test.moreThan !== undefined) return fill(tested.moreThan, { fact, sum: sum(test.moreThan), value });
  if (test.atLeast !== undefined) return fill(tested.atLeast, { fact, sum: sum(test.atLeast), value });
  if (test.moreThanAYear !== undefined)
    return fill(tested.moreThanAYear, { fact, sum: sum(test.moreThanAYear) });
  if (test.runsPast !== undefined) return fill(tested.runsPast, { fact, date: formatDate(test.runsPast) });
  if (test.begunFrom === undefined) return fact;
  const [date, begun] = [formatDate(test.begunFrom), formatDate(profile.procurementStart)];
  return fill(tested.begunFrom, { fact, date, begun });
}
