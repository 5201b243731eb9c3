import type { Measure } from '../../charter/schema/measure';
import { penceOf } from '../figures/pence';
import type { RuleBy, RuleContext } from './benchmark';
import { mostCarried } from './carries';
import { checkDelivery } from './delivery';
import { worthOf } from './opportunities';
import type { FigureBy, LimitFrom } from './target';

type OfferRule = RuleBy<'offer'>;
type PerPounds = Exclude<OfferRule['floor'], number>;

/** The least offer that is accepted and the most that earns marks, in the unit of the measure. */
export interface Limits {
  readonly floor: number;
  readonly ceiling: number;
  readonly limitsFrom: Readonly<Record<'floor' | 'ceiling', LimitFrom>>;
}

/** Both ours alone: a rule of the pack states them, and no source does. */
const OURS = { floor: 'our-default', ceiling: 'our-default' } as const;

/** The limits of a rule for this contract; undefined where it carries no more than would be asked anyway. */
export function limitsOf(context: RuleContext, rule: OfferRule): Limits | undefined {
  const floor = floorOf(context, rule);
  if (floor === undefined) return undefined;
  const ceiling = typeof rule.ceiling === 'number' ? rule.ceiling : floor * rule.ceiling.times;
  return settle(context, { floor, ceiling, limitsFrom: OURS });
}

/** The least offer of a rule, held to the share of the pot and to what the contract carries; undefined where that is nothing. */
export function floorOf(context: RuleContext, { floor }: OfferRule): number | undefined {
  const { pack, profile, measure, share } = context;
  const least = typeof floor === 'number' ? floor : leastOf(profile, floor);
  if (!isTotal(measure)) return least;
  const shared =
    share === undefined || share.holds === 0
      ? Infinity
      : Math.floor(share.count * worthOf(pack, profile, measure).each);
  const held = Math.min(least, shared, mostCarried(context) ?? Infinity);
  return held > 0 ? held : undefined;
}

/** So many for each step of pounds that this contract or grant begins. */
function leastOf(profile: RuleContext['profile'], floor: PerPounds): number {
  const { amount, poundsEach } = stepOf(profile, floor);
  return amount * Math.max(1, Math.ceil(profile.initialWithoutVat / penceOf(poundsEach)));
}

/** The step of a rule: that of a grant, where it has one of its own. */
export function stepOf(
  { kind }: RuleContext['profile'],
  floor: PerPounds,
): NonNullable<PerPounds['ofGrant']> {
  return kind === 'grant' ? (floor.ofGrant ?? floor) : floor;
}

/** The limits around a figure that is no guess of ours; a share ends at 100%. Undefined as above. */
export function limitsAround(context: RuleContext, figure: number, by: FigureBy): Limits | undefined {
  const { better, unitKind, drawsOn } = context.measure;
  const { offersAround } = context.pack.figures;
  const { floor, ceiling } =
    offersAround[better === 'less' ? 'less' : unitKind === 'percent' ? 'share' : 'more'];
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  const from = (part: number): LimitFrom => limitFrom(by, part, drawsOn !== undefined);
  return settle(context, {
    floor: unitKind === 'percent' ? Math.round(figure * floor) : rounded(figure * floor),
    ceiling: rounded(figure * ceiling),
    limitsFrom: { floor: from(floor), ceiling: from(ceiling) },
  });
}

/** The figure itself is whose it was; a part or a multiple of it is ours, and so is the share of a pot that others draw on too. */
function limitFrom(by: FigureBy, part: number, ofPot: boolean): LimitFrom {
  if (by !== 'rule') return part === 1 ? by : 'our-default';
  if (part !== 1) return 'from-published';
  return ofPot ? 'share' : 'published';
}

/**
 * Limits that the contract carries: the offer that earns all the marks is lowered to what its clause, its people and its term hold, and the
 * least offer with it where that leaves too little between them. So no floor is above the figure that would be asked of all.
 */
function settle(context: RuleContext, limits: Limits): Limits | undefined {
  const { pack, measure } = context;
  const { floor } = limits;
  const ceiling = lowered(context, limits);
  if (ceiling === limits.ceiling) return limits;
  const { room, held } = pack.figures.offersAround;
  const limitsFrom = { ...limits.limitsFrom, ceiling: 'carried' } as const;
  if (ceiling >= floor * room) return { floor, ceiling, limitsFrom };
  const least = measure.unitKind === 'count' ? Math.ceil(ceiling * held) : ceiling * held;
  return least < ceiling
    ? { floor: Math.min(floor, least), ceiling, limitsFrom: { floor: 'part-of-carried', ceiling: 'carried' } }
    : undefined;
}

/** The ceiling, or what can be carried and delivered of it if that is less. */
function lowered(context: RuleContext, { ceiling }: Limits): number {
  const { pack, profile, measure } = context;
  if (!isTotal(measure)) return ceiling;
  const can = (figure: number): boolean => checkDelivery(pack.figures, profile, measure, figure).can;
  const most = mostCarried(context) ?? Infinity;
  if (most >= ceiling && can(ceiling)) return ceiling;
  let held = Math.min(most, ceiling);
  const step = Math.max(1, Math.floor(held / 100));
  while (held > 0 && !can(held)) held -= step;
  return Math.max(0, held);
}

/** Whether it is a total, of which more can be too much. */
function isTotal({ better, unitKind }: Pick<Measure, 'better' | 'unitKind'>): boolean {
  return better === 'more' && (unitKind === 'count' || unitKind === 'money');
}
