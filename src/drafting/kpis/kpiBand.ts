import type { CharterPack } from '../../charter/pack';
import type { Engine } from '../../charter/schema/rule';
import type { Sums } from '../contract/sums';
import type { Pence } from '../../record/answers';
import { penceOf } from '../figures/pence';
import type { Kind } from '../../charter/schema/vocabulary';

/** How many KPIs a value carries and the document it gets (docs/domain.md#how-many-kpis). */
export type KpiBand = Engine['kpiBands'][number];

/** The first band whose exclusive upper bound exceeds a value without VAT; the last one has none. */
export function findBand(pack: CharterPack, withoutVat: Pence): KpiBand {
  const band =
    pack.engine.kpiBands.find(({ below }) => below === undefined || withoutVat < penceOf(below)) ??
    pack.engine.kpiBands.at(-1);
  if (band === undefined) throw new RangeError('The engine has no KPI band');
  return band;
}

/** What is bought, for how long and for how much: whether it is like one delivery, or modest. */
export interface Shape {
  readonly kind: Kind;
  readonly months: number;
  readonly extensionMonths: number;
  readonly longestWithoutVat: Pence;
  readonly annualWithoutVat: Pence;
}

/** The band of a contract by its full term: that of one delivery where it is one, that of a modest one, else that of its value. */
export function bandOf(pack: CharterPack, shape: Shape): KpiBand {
  const byValue = findBand(pack, shape.longestWithoutVat);
  const { oneDelivery, modest } = pack.engine;
  const isOne =
    oneDelivery?.kinds.includes(shape.kind) === true &&
    shape.months + shape.extensionMonths <= oneDelivery.months &&
    shape.longestWithoutVat < penceOf(oneDelivery.below);
  if (isOne && !byValue.light) return oneDelivery;
  return modest !== undefined && byValue.scale !== modest.scale && isModest(modest, shape) ? modest : byValue;
}

function isModest({ perYearBelow, overIn }: NonNullable<Engine['modest']>, shape: Shape): boolean {
  const over =
    shape.months + shape.extensionMonths <= overIn.months && shape.longestWithoutVat < penceOf(overIn.below);
  return over || shape.annualWithoutVat < penceOf(perYearBelow);
}

/** Whether the contract is light and so short that its one report comes without a warning before it. */
export function isOverAtOnce(pack: CharterPack, shape: Shape): boolean {
  return bandOf(pack, shape).light && shape.months + shape.extensionMonths <= pack.engine.overAtOnce;
}

/** How many KPIs a contract carries. */
export interface KpiLimits {
  readonly band: KpiBand;
  readonly preselect: number;
  /** The initial term proposes fewer than the full term would. */
  readonly heldByInitial: boolean;
  /** Below the floor the proportionate answer is no clause. */
  readonly belowFloor: boolean;
}

/**
 * The band of the full term with its options; no more are proposed than the initial term's own band does, one at least
 * (docs/domain.md#how-many-kpis).
 */
export function limitKpis(pack: CharterPack, shape: Shape & Pick<Sums, 'initialWithoutVat'>): KpiLimits {
  const { longestWithoutVat, initialWithoutVat } = shape;
  const band = bandOf(pack, shape);
  const belowFloor = longestWithoutVat < penceOf(pack.engine.noClauseBelow);
  const ofInitial = Math.min(band.preselect, findBand(pack, initialWithoutVat).preselect);
  const byInitial = Math.max(belowFloor ? 0 : 1, ofInitial);
  return { band, preselect: byInitial, heldByInitial: byInitial < band.preselect, belowFloor };
}
