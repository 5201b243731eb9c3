import type { CharterPack } from '../../charter/pack';
import type { StatutoryFact } from '../../charter/schema/law/fact';
import type { Understood } from '../contract/contractProfile';
import type { ThresholdClass } from '../../charter/schema/law/buyer';
import { thresholdClassOf } from './buyer';
import { holds } from './holds';
import { findStatutoryFacts } from './lawFacts';
import { readRegime, type Governing } from './regime';

/** Regime, threshold and the facts that follow from them: the part of the legal position that needs no KPI. */
export interface StatutoryPosition extends Governing {
  readonly facts: ReadonlySet<StatutoryFact>;
  /** What the schedule prints on publication beside each KPI. */
  readonly published: string;
}

/** The regime and what follows from it, on the value with VAT and every extension (PA23 Schedule 3). */
export function readStatutoryPosition({ pack, context, content, profile }: Understood): StatutoryPosition {
  const governing = readRegime(pack, context, content, profile);
  const { is, settled } = thresholdClassOf(pack, context.settings.buyerKind);
  const factsAs = (threshold: ThresholdClass): ReadonlySet<StatutoryFact> => {
    const { regime } = readRegime(pack, context, content, profile, threshold);
    return findStatutoryFacts({ pack, context, content, profile, regime, threshold });
  };
  const found = factsAs(is);
  // which threshold is the buyer's is a question only where the answer changes what applies
  const facts =
    settled || isSame(found, factsAs(OTHER[is]))
      ? found
      : new Set<StatutoryFact>([...found, 'threshold-unsettled']);
  return { ...governing, facts, published: publishedText(pack, facts) };
}

/** The threshold that is the buyer's, where it is not the one that is taken. */
const OTHER: Readonly<Record<ThresholdClass, ThresholdClass>> = {
  'sub-central': 'central',
  central: 'sub-central',
  utility: 'sub-central',
};

/** Whether the same holds of both, whatever the threshold is called: a notice of central government is a notice too. */
function isSame(one: ReadonlySet<StatutoryFact>, other: ReadonlySet<StatutoryFact>): boolean {
  const named = (facts: ReadonlySet<StatutoryFact>): string =>
    [...new Set([...facts].map((fact) => (fact === 'notifiable-central' ? 'notifiable' : fact)))]
      .filter((fact) => !THRESHOLD_NAMES.some((name) => name === fact))
      .toSorted()
      .join();
  return named(one) === named(other);
}

const THRESHOLD_NAMES: readonly StatutoryFact[] = ['threshold-central', 'threshold-utility'];

function publishedText(pack: CharterPack, facts: ReadonlySet<StatutoryFact>): string {
  const found = pack.law.published.find(({ when }) => holds(when, facts));
  if (found === undefined) throw new RangeError('The pack does not say whether a KPI is published');
  return found.text;
}
