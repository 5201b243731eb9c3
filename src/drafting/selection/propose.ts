import type { ContractProfile, Understood } from '../contract/contractProfile';
import { limitKpis } from '../kpis/kpiBand';
import { withPercentage } from '../targets/withPercentage';
import { pickedOf, pickMeasure } from './pickMeasure';
import type { RankedCommitment } from './rankCommitments';
import { withScored } from './withScored';
import { mayPropose, type FittingMeasure } from './suitableMeasures';

/** How many commitments are proposed, and how many KPIs are the most. */
export interface Limits {
  readonly most: number;
  readonly preselect: number;
  readonly belowFloor: boolean;
}

/** The measures chosen for each commitment, and why the others that came first could not stand beside them. */
export interface Assigned {
  readonly measures: ReadonlyMap<string, readonly FittingMeasure[]>;
  readonly refused: ReadonlyMap<string, string>;
}

/** What is only monitored is there to be chosen and takes no place of what can be reached. */
export function hasTarget({ proposal }: FittingMeasure): boolean {
  return proposal.target.mode !== 'monitored';
}

/** How many are proportionate for this contract, by its value and the authority's settings. */
export function limitsOf({ pack, context, content, profile }: Understood): Limits {
  const { band, belowFloor, preselect } = limitKpis(pack, profile);
  const light = belowFloor && content.choices.belowFloor === 'light';
  const most = Math.min(band.most, pack.engine.ceiling, context.settings.kpiCeiling);
  return {
    most,
    preselect: Math.min(most, light ? Math.max(1, preselect) : preselect),
    belowFloor: belowFloor && !light,
  };
}

/** What is asked for beside the proposals, and which measures may be proposed. */
export interface Wishes {
  readonly wanted?: readonly string[];
  readonly may?: (measure: FittingMeasure) => boolean;
}

/** The best commitments that can stand beside each other: those asked for first, then by score. */
export function propose(
  { pack, profile }: Pick<Understood, 'pack' | 'profile'>,
  all: readonly RankedCommitment[],
  { preselect, most, belowFloor }: Limits,
  { wanted = [], may = mayPropose }: Wishes = {},
): Assigned {
  const measures = new Map<string, readonly FittingMeasure[]>();
  const refused = new Map<string, string>();
  if (belowFloor) return { measures, refused };
  const isAsked = ({ commitmentId }: RankedCommitment): boolean => wanted.includes(commitmentId);
  const ranked = all.map((entry) =>
    isAsked(entry)
      ? entry
      : { ...entry, measures: entry.measures.filter((each) => may(each) && hasTarget(each)) },
  );
  const asked = ranked.filter((entry) => entry.suited && isAsked(entry));
  const open = ranked.filter(
    (entry) =>
      entry.proposable &&
      entry.score >= pack.engine.leastScore &&
      entry.measures.length > 0 &&
      !isAsked(entry),
  );
  const count = Math.min(most, preselect + asked.length);
  for (const entry of [...asked, ...open]) {
    if (measures.size >= count && !asked.includes(entry)) break;
    const pick = pickMeasure(pack, entry.measures, pickedOf(measures));
    const [first] = entry.measures;
    if (pick.ok) measures.set(entry.commitmentId, [pick.measure]);
    else if (asked.includes(entry) && first !== undefined) measures.set(entry.commitmentId, [first]);
    else refused.set(entry.commitmentId, pick.why);
  }
  // nobody offers anything in a grant, and what it pays for is counted as it comes
  const balanced =
    profile.kind === 'grant'
      ? measures
      : withScored(
          pack,
          profile,
          open,
          wantsShare(profile, measures.size) ? withPercentage(pack, { ranked, open }, measures) : measures,
        );
  const { gaveWay } = pack.wording.proportion.selection;
  for (const id of measures.keys()) if (!balanced.has(id)) refused.set(id, gaveWay);
  return { measures: balanced, refused };
}

/** So many KPIs hold a share among them (docs/domain.md#measures); of fewer only those of a brief document, where what is nearest to the work would otherwise give way to it. */
const SHARE_AMONG = 3;

function wantsShare({ scale }: Pick<ContractProfile, 'scale'>, count: number): boolean {
  return count >= SHARE_AMONG || scale === 'brief';
}
