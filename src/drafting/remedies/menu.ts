import type { CharterPack } from '../../charter/pack';
import type { FactName } from '../../charter/schema/law/fact';
import type { Remedy } from '../../charter/schema/law/remedy';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import { holds } from '../law/holds';

/** A remedy of the pack for one contract: with why it is not allowed there, where it is not. */
export interface MenuEntry {
  readonly remedy: Remedy;
  readonly whyNot?: string;
  /** A named adviser has to have accepted it. */
  readonly needsAdviser: boolean;
}

/** Every remedy, in the order of the pack, judged by the facts of a document (docs/domain.md#remedies). */
export function remedyMenu(
  { remedies }: CharterPack,
  profile: Pick<ContractProfile, 'scale' | 'initialWithoutVat'>,
  facts: ReadonlySet<FactName>,
): readonly MenuEntry[] {
  return remedies.menu.map((remedy) => {
    const why = remedy.always ? undefined : whyNot(remedy);
    return {
      remedy,
      ...(why === undefined ? {} : { whyNot: why }),
      needsAdviser: remedy.adviserWhen.some((when) => holds(when, facts)),
    };
  });

  function whyNot({ barred, sums }: Remedy): string | undefined {
    const bar = barred.find(({ when }) => holds(when, facts));
    if (bar !== undefined) return bar.why;
    if (profile.scale === 'brief') return remedies.brief;
    return sums && profile.initialWithoutVat < penceOf(remedies.sums.atLeast)
      ? remedies.sums.below
      : undefined;
  }
}
