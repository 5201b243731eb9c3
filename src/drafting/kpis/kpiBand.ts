import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Engine } from '../../charter/schema/rule';
import type { Sums } from '../contract/sums';
import type { Pence } from '../../record/answers';
import { penceOf } from '../figures/pence';
import { scale, type Kind } from '../../charter/schema/vocabulary';
import { isWithin } from '../policy/fitsWhen';
import { rememberByPair } from '../remember';

/** How many KPIs a value carries and the document it gets (docs/domain.md#how-many-kpis). */
export type KpiBand = Engine['kpiBands'][number];

/** The band of a value without VAT, with as many KPIs as the authority's policy says. */
export function findBand(pack: CharterPack, withoutVat: Pence): KpiBand {
  return asAuthoritySays(pack, withoutVat, bandByValue(pack, withoutVat));
}

/** The first band whose exclusive upper bound exceeds a value; the last one has none. */
function bandByValue(pack: CharterPack, withoutVat: Pence): KpiBand {
  const band =
    pack.engine.kpiBands.find(({ below }) => below === undefined || withoutVat < penceOf(below)) ??
    pack.engine.kpiBands.at(-1);
  if (band === undefined) throw new RangeError('The engine has no KPI band');
  return band;
}

/** How many KPIs are the authority's to say; what document a contract gets is not. */
function asAuthoritySays(pack: CharterPack, withoutVat: Pence, band: KpiBand): KpiBand {
  const { authority } = pack;
  const own = authority?.policy.kpiBands.find(({ when }) => isWithin(when, withoutVat));
  if (authority === undefined || own === undefined) return band;
  const { most, preselect } = own;
  const slots = { title: authority.policy.source.title, most, preselect };
  return { ...band, most, preselect, why: fill(pack.wording.proportion.policy.kpis, slots) };
}

/** What is bought, for how long and for how much: whether it is like one delivery, or modest. */
export interface Shape {
  readonly kind: Kind;
  readonly months: number;
  readonly extensionMonths: number;
  readonly longestWithoutVat: Pence;
  readonly annualWithoutVat: Pence;
}

/** The band of a contract by its full term: that of one delivery where it is one, that of a modest one, else that of its value, with a shorter document where its year is worth little. */
export function bandOf(pack: CharterPack, shape: Shape): KpiBand {
  return bandsOf(pack, shape);
}

/** Every KPI of a contract asks for it, some of them more than once. */
const bandsOf = rememberByPair((pack: CharterPack, shape: Shape): KpiBand => {
  const byValue = findBand(pack, shape.longestWithoutVat);
  const { oneDelivery, modest, middling } = pack.engine;
  const isOne =
    oneDelivery?.kinds.includes(shape.kind) === true &&
    shape.months + shape.extensionMonths <= oneDelivery.months &&
    shape.longestWithoutVat < penceOf(oneDelivery.below);
  const say = (band: KpiBand): KpiBand => asAuthoritySays(pack, shape.longestWithoutVat, band);
  if (isOne && !byValue.light) return say(oneDelivery);
  if (modest !== undefined && byValue.scale !== modest.scale && isModest(modest, shape)) return say(modest);
  const held = middling.find((each) => isUnder(each, shape));
  return held !== undefined && isMoreThan(byValue, held) ? say({ ...byValue, ...held }) : byValue;
});

/** Whether a band brings a longer document than another, or one as long with more KPIs. */
function isMoreThan(one: KpiBand, other: Pick<KpiBand, 'scale' | 'preselect'>): boolean {
  const longer = scale.options.indexOf(one.scale) - scale.options.indexOf(other.scale);
  return longer > 0 || (longer === 0 && one.preselect > other.preselect);
}

function isUnder(
  { perYearBelow }: { readonly perYearBelow: number },
  { annualWithoutVat }: Pick<Shape, 'annualWithoutVat'>,
): boolean {
  return annualWithoutVat < penceOf(perYearBelow);
}

function isModest({ perYearBelow, overIn }: NonNullable<Engine['modest']>, shape: Shape): boolean {
  const over = overIn.some(
    ({ kinds, months, below }) =>
      (kinds?.includes(shape.kind) ?? true) &&
      shape.months + shape.extensionMonths <= months &&
      shape.longestWithoutVat < penceOf(below),
  );
  return over || isUnder({ perYearBelow }, shape);
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
