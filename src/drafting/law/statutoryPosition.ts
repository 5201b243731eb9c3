import type { CharterPack } from '../../charter/pack';
import type { StatutoryFact } from '../../charter/schema/law/fact';
import type { Understood } from '../contract/contractProfile';
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
  const facts = findStatutoryFacts({ pack, context, content, profile, regime: governing.regime });
  return { ...governing, facts, published: publishedText(pack, facts) };
}

function publishedText(pack: CharterPack, facts: ReadonlySet<StatutoryFact>): string {
  const found = pack.law.published.find(({ when }) => holds(when, facts));
  if (found === undefined) throw new RangeError('The pack does not say whether a KPI is published');
  return found.text;
}
