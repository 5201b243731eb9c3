import { fill } from '../../charter/fill';
import { formatAbout } from '../figures/formatAbout';
import { formatMoney } from '../figures/formatMoney';
import { formatNumber } from '../figures/formatQuantity';
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
import { paidTimeOf } from './paidTime';
import { checkDelivery } from './delivery';
import { floorOf, limitsOf, stepOf, type Limits } from './limits';

type OfferRule = RuleBy<'offer'>;

const PENCE = 100;
const PER_CENT = 100;

/**
 * The least that would be accepted as an offer, as the figure, until the officer leaves it to tenderers; where no figure of ours is
 * proportionate, the offer itself. What not even at its floor can be delivered has no figure (docs/domain.md#assessment).
 */
export function byOffer(context: RuleContext, rule: OfferRule): RuleOutcome | NoFigure {
  const { pack, profile, measure } = context;
  const words = targetWords(pack);
  const value = floorOf(context, rule);
  if (value === undefined) return rule.onRequest ? offered(context, rule.basis) : nothingCarried(context);
  const delivery = checkDelivery(pack.figures, profile, measure, value);
  if (!delivery.can) {
    const why = sayCannot(pack, profile, measure, value, delivery);
    return { noFigure: fill(words.notUsed, { why }) };
  }
  if (rule.onRequest) return offered(context, rule.basis, limitsOf(context, rule));
  const floor = quantity(context, value);
  const { formula, rounding, why } = words.floorAsked;
  const isSame = typeof rule.floor === 'number';
  return {
    target: { mode: 'number', value, by: 'our-default' },
    formula: fill(formula, { floor, sum: sayFloor(context, rule) }),
    rounding: isSame ? words.offer.rounding : rounding,
    why: measure.unitKind === 'percent' ? words.floorShareWhy : why,
    rules: [],
    ourDefault: true,
    sources: [ourDefaultSource(pack)],
  };
}

function nothingCarried(context: RuleContext): NoFigure {
  const { notUsed, nothingCarried: why } = targetWords(context.pack);
  return { noFigure: fill(notUsed, { why }) };
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

function sayFloor(context: RuleContext, { floor }: OfferRule): string {
  const { floorShare, floorPer, floorTime } = targetWords(context.pack);
  if (typeof floor === 'number') return floorShare;
  const { amount, poundsEach } = stepOf(context.profile, floor);
  const per = fill(floorPer, {
    amount: quantity(context, amount),
    each: formatMoney(penceOf(poundsEach)),
    value: formatAbout(context.pack, context.profile.initialWithoutVat),
  });
  const time = paidTimeOf(context.pack, context.measure.id);
  if (time === undefined) return per;
  return (
    per +
    fill(floorTime, {
      rate: formatNumber(Math.round(time.pence / time.hours / PENCE)),
      percent: formatNumber((time.pence * amount * PER_CENT) / penceOf(poundsEach)),
    })
  );
}
