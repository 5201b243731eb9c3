import { fill } from '../../charter/fill';
import type { ContractProfile } from '../contract/contractProfile';
import type { CharterPack } from '../../charter/pack';
import type { RuleContext } from './benchmark';
import { formatNumber } from '../figures/formatQuantity';
import { carriedBy, placesOf, worthOf } from './opportunities';
import { MONTHS_PER_QUARTER, weeksForOne } from './workingTime';

const MONTHS_PER_YEAR = 12;

/**
 * The most of a total that its clause, the people on the contract and the term can carry, in its unit; undefined where nothing
 * of this is known to limit it (docs/domain.md#people-and-time).
 */
export function mostCarried(context: RuleContext): number | undefined {
  const limits = [mostByClause(context), byPeople(context)].filter((most) => most !== undefined);
  return limits.length === 0 ? undefined : Math.floor(Math.min(...limits));
}

/** How that most was worked out, by what limits it. */
export function sayMost(context: RuleContext): string {
  const { pack, profile, measure, share } = context;
  const words = pack.wording.proportion.target.officerHeld;
  const most = mostCarried(context);
  const { clauseMost } = measure;
  if (most === undefined) return words.byTime;
  if (clauseMost !== undefined && most === mostByClause(context)) {
    const slots = { amount: formatNumber(clauseMost.amount), count: formatNumber(most / clauseMost.amount) };
    return fill(words.byClause, slots);
  }
  const weeks = formatNumber(weeksForOne(pack.figures, profile));
  return share?.mostSum ?? fill(words.byPlaces, { hosts: formatNumber(hostsOf(pack, profile) ?? 1), weeks });
}

/** What the clause lets be asked: so many in each whole period, one period at least. */
export function mostByClause({ profile, measure: { clauseMost } }: RuleContext): number | undefined {
  if (clauseMost === undefined) return undefined;
  const length = clauseMost.per === 'quarter' ? MONTHS_PER_QUARTER : MONTHS_PER_YEAR;
  return clauseMost.amount * Math.max(1, Math.floor(profile.months / length));
}

/** What the places hold over the term, for this KPI beside those that draw on the same pot. */
function byPeople({ pack, profile, measure, share }: RuleContext): number | undefined {
  if (profile.workforce === undefined || measure.takesWeeks === undefined) return undefined;
  if (measure.drawsOn !== undefined) {
    const opportunities = share?.most ?? carriedBy(pack, profile) ?? 0;
    return opportunities * worthOf(pack, profile, measure).each;
  }
  const hosts = hostsOf(pack, profile) ?? 1;
  return Math.max(hosts, (hosts * weeksForOne(pack.figures, profile)) / measure.takesWeeks);
}

/** How many placements the people on the contract can host at a time, one at least; undefined where their number is not known. */
export function hostsOf(pack: CharterPack, { workforce }: ContractProfile): number | undefined {
  return workforce === undefined ? undefined : Math.max(1, placesOf(pack, workforce));
}
