import type { AssessmentRules, ShortOffer } from '../../charter/schema/assessment';
import type { AssessmentMode } from '../../charter/schema/vocabulary';
import type { Understood } from '../contract/contractProfile';
import type { Kpi, Target } from '../kpis/kpi';
import { modeOf } from './mode';
import { shareMarks } from './marks';

/** A target that tenderers state, between its floor and its ceiling. */
export type OfferedTarget = Extract<Target, { mode: 'offered' }>;

/** One offer that is scored: its KPI, and its marks of all that social value carries. */
export interface ScoredOffer {
  readonly kpi: Kpi;
  readonly target: OfferedTarget;
  readonly marks: number;
}

/** How social value is assessed in one procurement. */
export interface Assessment {
  readonly mode: AssessmentMode;
  /** Whether the officer chose it; else it is what the pack proposes, with its reason. */
  readonly chosen: boolean;
  readonly proposed: AssessmentRules['proposed'][number];
  readonly short: ShortOffer;
  /** Targets left to tenderers, whether or not anything scores them, with their marks. */
  readonly offers: readonly ScoredOffer[];
  /** Social value's weighting in per cent. */
  readonly weighting: number;
}

/** How social value is assessed for a draft (docs/domain.md#assessment). */
export function assess({
  pack,
  context,
  content: { choices },
  profile,
  kpis,
}: Understood & { readonly kpis: readonly Kpi[] }): Assessment {
  const open = kpis.flatMap((kpi) => (kpi.target.mode === 'offered' ? [{ kpi, target: kpi.target }] : []));
  const leftOpen = open.some(({ target }) => target.by === 'officer');
  const { mode, proposed } = modeOf(pack, context.settings.buyerKind, profile, choices, leftOpen);
  const marks = shareMarks(
    pack.assessment.marks,
    open.map(({ target }) => target.marks),
  );
  return {
    mode,
    chosen: choices.assessment !== undefined,
    proposed,
    short: choices.assessment?.short ?? 'floor',
    offers: open.map((offer, index) => ({ ...offer, marks: marks[index] ?? 0 })),
    weighting: profile.weighting,
  };
}
