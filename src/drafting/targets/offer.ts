import { fill } from '../../charter/fill';
import type { Figures } from '../../charter/schema/figures';
import type { Measure } from '../../charter/schema/measure';
import { formatAbout } from '../figures/formatAbout';
import { formatMoney } from '../figures/formatMoney';
import { penceOf } from '../figures/pence';
import {
  offerWords,
  ourDefaultSource,
  quantity,
  targetWords,
  type NoFigure,
  type RuleBy,
  type RuleContext,
  type RuleOutcome,
} from './benchmark';
import { sayCannot } from './cannot';
import { checkDelivery } from './delivery';
import type { FigureBy, LimitFrom } from './target';

type OfferRule = RuleBy<'offer'>;

/** The least offer that is accepted and the most that earns marks, in the unit of the measure. */
export interface Limits {
  readonly floor: number;
  readonly ceiling: number;
  readonly limitsFrom: Readonly<Record<'floor' | 'ceiling', LimitFrom>>;
}

/** Both ours alone: a rule of the pack states them, and no source does. */
const OURS = { floor: 'our-default', ceiling: 'our-default' } as const;

/**
 * The least that would be accepted as an offer, as the figure, until the officer leaves it to tenderers; where no figure of ours is
 * proportionate, the offer itself. What not even at its floor can be delivered has no figure (docs/domain.md#assessment).
 */
export function byOffer(context: RuleContext, rule: OfferRule): RuleOutcome | NoFigure {
  const { pack, profile, measure } = context;
  const words = targetWords(pack);
  const limits = limitsOf(context, rule);
  const delivery = checkDelivery(pack.figures, profile, measure, limits.floor);
  if (!delivery.can) {
    const why = sayCannot(pack, profile, measure, limits.floor, delivery);
    return { noFigure: fill(words.notUsed, { why }) };
  }
  if (rule.onRequest) return offered(context, rule.basis, limits);
  const floor = quantity(context, limits.floor);
  const { formula, rounding, why } = words.floorAsked;
  const isSame = typeof rule.floor === 'number';
  return {
    target: { mode: 'number', value: limits.floor, by: 'our-default' },
    formula: fill(formula, { floor, sum: sayFloor(context, rule) }),
    rounding: isSame ? words.offer.rounding : rounding,
    why,
    rules: [],
    ourDefault: true,
    sources: [ourDefaultSource(pack)],
  };
}

/** A figure left to tenderers because no ratio is published (docs/drafting-standard.md#rule-10). */
export function offered(context: RuleContext, basis: string, limits?: Limits): RuleOutcome {
  const { pack, profile } = context;
  const { offer } = targetWords(pack);
  const offers = offerWords(pack, profile.kind);
  return {
    target: { mode: 'offered', basis, ...limits, by: 'rule' },
    formula: fill(offer.formula, { ...offers, basis }),
    rounding: offer.rounding,
    why: fill(offer.why, offers),
    rules: [],
    ourDefault: false,
    sources: [ourDefaultSource(pack)],
  };
}

/** The limits of a rule for this contract; the ceiling lowered, in whole floors, to what can be delivered. */
export function limitsOf({ pack, profile, measure }: RuleContext, { floor, ceiling }: OfferRule): Limits {
  const least = typeof floor === 'number' ? floor : leastOf(profile, floor);
  if (typeof ceiling === 'number') return { floor: least, ceiling, limitsFrom: OURS };
  let { times } = ceiling;
  while (times > 2 && !checkDelivery(pack.figures, profile, measure, least * times).can) times -= 1;
  return { floor: least, ceiling: least * times, limitsFrom: OURS };
}

type PerPounds = Exclude<OfferRule['floor'], number>;

/** So many for each step of pounds that this contract or grant begins. */
function leastOf(profile: RuleContext['profile'], floor: PerPounds): number {
  const { amount, poundsEach } = stepOf(profile, floor);
  return amount * Math.max(1, Math.ceil(profile.initialWithoutVat / penceOf(poundsEach)));
}

function stepOf({ kind }: RuleContext['profile'], floor: PerPounds): NonNullable<PerPounds['ofGrant']> {
  return kind === 'grant' ? (floor.ofGrant ?? floor) : floor;
}

/** The limits of a measure that has a figure that is no guess of ours; a share ends at 100%. */
export function limitsAround(
  { offersAround }: Figures,
  { better, unitKind }: Pick<Measure, 'better' | 'unitKind'>,
  figure: number,
  by: FigureBy,
): Limits {
  const { floor, ceiling } =
    offersAround[better === 'less' ? 'less' : unitKind === 'percent' ? 'share' : 'more'];
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    floor: unitKind === 'percent' ? Math.round(figure * floor) : rounded(figure * floor),
    ceiling: rounded(figure * ceiling),
    limitsFrom: { floor: limitFrom(by, floor), ceiling: limitFrom(by, ceiling) },
  };
}

/** The figure itself is whose it was; a part or a multiple of it is ours. */
function limitFrom(by: FigureBy, part: number): LimitFrom {
  if (part !== 1) return by === 'rule' ? 'from-published' : 'our-default';
  return by === 'rule' ? 'published' : by;
}

function sayFloor(context: RuleContext, { floor }: OfferRule): string {
  const { floorShare, floorPer } = targetWords(context.pack);
  if (typeof floor === 'number') return floorShare;
  const { amount, poundsEach } = stepOf(context.profile, floor);
  return fill(floorPer, {
    amount: quantity(context, amount),
    each: formatMoney(penceOf(poundsEach)),
    value: formatAbout(context.pack, context.profile.initialWithoutVat),
  });
}
