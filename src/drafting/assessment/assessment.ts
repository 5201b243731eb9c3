import type { AssessmentRules, ShortOffer } from '../../charter/schema/assessment';
import type { AssessmentMode } from '../../charter/schema/vocabulary';
import type { Understood } from '../contract/contractProfile';
import type { Kpi, Target } from '../kpis/kpi';
import { holds } from '../law/holds';
import type { LegalPosition } from '../law/legalPosition';
import { modeOf } from './mode';
import { shareMarks } from './marks';
import { marksByMethod, scoredByMethod, type MethodMarks } from './scoredByMethod';
import { carriesScore, partOf } from './tellsApart';

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
  /** What is kept for questions of the authority's own, and the marks that are left to be shared out. */
  readonly kept: AssessmentRules['kept'];
  readonly shared: number;
  /** Whether a KPI could carry a score: it tells tenders apart, and is more than a small thing beside the work. */
  readonly apart: boolean;
  /** The KPIs that a method statement would ask about, and its marks. */
  readonly method: MethodMarks & { readonly scored: readonly Kpi[] };
  /** Whether the KPIs carry enough of those marks in proportion to what they ask. */
  readonly inProportion: boolean;
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
  position: { facts, notes },
}: Understood & {
  readonly kpis: readonly Kpi[];
  readonly position: Pick<LegalPosition, 'facts' | 'notes'>;
}): Assessment {
  const open = kpis.flatMap((kpi) => (kpi.target.mode === 'offered' ? [{ kpi, target: kpi.target }] : []));
  const leftOpen = open.some(({ target }) => target.by === 'officer');
  const apart = kpis.some((kpi) => carriesScore(pack, profile, kpi));
  const kept = pack.assessment.kept.filter(({ when }) => holds(when, facts));
  const shared = pack.assessment.marks - kept.reduce((sum, each) => sum + each.marks, 0);
  const { weighting } = profile;
  const scored = scoredByMethod(pack, profile, { notes }, kpis);
  const method = { scored, ...marksByMethod(pack, profile, { shared, weighting }, scored) };
  const inProportion = method.carried * pack.assessment.marks >= shared * pack.assessment.carriesLeast;
  const { mode, proposed } = modeOf(pack, context.settings.buyerKind, profile, choices, {
    ...{ leftOpen, apart, inProportion, facts },
  });
  const marks = shareMarks(
    shared,
    open.map(({ kpi, target: { marks: set } }) => ({
      ...partOf(pack, profile, kpi, shared),
      ...(set === undefined ? {} : { set }),
    })),
    pack.assessment.step,
  );
  return {
    mode,
    chosen: choices.assessment !== undefined,
    proposed,
    short: choices.assessment?.short ?? 'floor',
    offers: open.map((offer, index) => ({ ...offer, marks: marks[index] ?? 0 })),
    kept,
    shared,
    apart,
    method,
    inProportion,
    weighting,
  };
}
