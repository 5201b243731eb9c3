import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Gate } from '../../charter/schema/rule';
import type { Kind, Trait } from '../../charter/schema/vocabulary';
import type { Sums } from '../contract/sums';
import { formatAbout } from '../figures/formatAbout';
import { formatMoney } from '../figures/formatMoney';
import { formatNumber } from '../figures/formatQuantity';
import { penceOf } from '../figures/pence';

/** What a gate found, with the full sentence shown beside the target. */
export interface GateTest {
  readonly id: string;
  readonly passed: boolean;
  readonly sentence: string;
  /** The same without its lead, as it stands after a colon. */
  readonly why: string;
  readonly sources: readonly string[];
}

type GateCase = Gate['cases'][number];

/** What of a contract a gate looks at. */
export interface Gated extends Pick<Sums, 'initialWithoutVat' | 'annualWithoutVat'> {
  readonly kind: Kind;
  readonly natures: readonly string[];
  readonly months: number;
}

/**
 * Tests a contract against a gate: the first case that fits its kind and nature decides; no case that fits, not passed.
 * Values are tested without VAT over the initial term, strictly more than the limit (docs/domain.md#value-and-vat).
 */
export function testGate(pack: CharterPack, profile: Gated, gateId: string): GateTest {
  const gate = pack.gates.get(gateId);
  if (gate === undefined) throw new RangeError(`No gate "${gateId}" in the pack`);
  const { sources } = gate;
  const words = pack.wording.proportion.target;
  const failed = (why: string): GateTest => {
    const sentence = fill(words.gateFailed, { why });
    return { id: gateId, passed: false, sentence, why, sources };
  };
  const traits = profile.natures.flatMap((nature) => pack.natures.get(nature)?.traits ?? []);
  const found = gate.cases.find((each) => fits(each, profile, traits));
  if (found === undefined) {
    const why = gate.failed.includes('{') ? fill(words.gateWithoutCase, { name: gate.name }) : gate.failed;
    return failed(why);
  }
  const passed = isMet(found, profile);
  const why = fill(passed ? gate.passed : gate.failed, slotsFor(pack, found, profile));
  return passed ? { id: gateId, passed, sentence: why, why, sources } : failed(why);
}

function fits(found: GateCase, profile: Gated, traits: readonly Trait[]): boolean {
  if (!found.kinds.includes(profile.kind)) return false;
  if (found.traits !== undefined && !shares(found.traits, traits)) return false;
  if (found.natures !== undefined && !shares(found.natures, profile.natures)) return false;
  return found.notNatures === undefined || !shares(found.notNatures, profile.natures);
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  return some.some((each) => others.includes(each));
}

function isMet(found: GateCase, profile: Gated): boolean {
  const largeEnough = found.moreThan === undefined || testedValue(found, profile) > penceOf(found.moreThan);
  const longEnough = found.minMonths === undefined || profile.months >= found.minMonths;
  return largeEnough && longEnough;
}

function testedValue(found: GateCase, profile: Gated): number {
  return found.per === 'year' ? profile.annualWithoutVat : profile.initialWithoutVat;
}

/** Only the slots that the case can fill: a sentence that asks for another is a defect of the pack. */
function slotsFor(pack: CharterPack, found: GateCase, profile: Gated): Record<string, string> {
  return {
    value: formatAbout(pack, testedValue(found, profile)),
    months: formatNumber(profile.months),
    ...(found.moreThan === undefined ? {} : { limit: formatMoney(penceOf(found.moreThan)) }),
    ...(found.minMonths === undefined ? {} : { minMonths: formatNumber(found.minMonths) }),
  };
}
