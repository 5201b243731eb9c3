import type { CharterPack } from '../../charter/pack';
import type { Engine } from '../../charter/schema/rule';
import type { Pence } from '../../record/answers';
import { penceOf } from '../figures/pence';

/** How many KPIs a value carries and the document it gets (docs/domain.md#how-many-kpis). */
export type KpiBand = Engine['kpiBands'][number];

/** The first band whose exclusive upper bound exceeds the value; the last one has none. */
export function findBand(pack: CharterPack, initialWithoutVat: Pence): KpiBand {
  const band =
    pack.engine.kpiBands.find(({ below }) => below === undefined || initialWithoutVat < penceOf(below)) ??
    pack.engine.kpiBands.at(-1);
  if (band === undefined) throw new RangeError('The engine has no KPI band');
  return band;
}
