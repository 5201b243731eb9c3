import { fill } from '../../../../charter/fill';
import { boundBy } from '../../../assessment/mode';
import { sayMarks, sayWorth } from './marksNotes';
import { formatList } from '../../../figures/formatList';
import { formatNumber, formatQuantity } from '../../../figures/formatQuantity';
import { weightingByPolicy } from '../../../policy/restsOn';
import { targetOrigin } from '../../../targets/targetOrigin';
import type { Kpi } from '../../../kpis/kpi';
import type { DocumentInput } from '../documentInput';

/** What becomes of a weighting where no KPI is chosen: what a note or rule that sets a least one asks then, or that nothing carries it. */
export function writeNotesWithoutKpis({
  pack,
  profile,
  position: { facts },
  assessment: { weighting },
}: DocumentInput): readonly string[] {
  if (weighting === 0 || profile.kind === 'grant') return [];
  const bound = boundBy(pack, facts);
  if (bound !== undefined) return [bound.nothingCarries];
  return [fill(pack.wording.document.assessmentNotes.withoutKpis, { weighting })];
}

/** How social value is assessed and why, each offer with its marks, and where every figure is from. */
export function writeAssessmentNotes(input: DocumentInput): readonly string[] {
  const { pack, kpis, assessment } = input;
  const { assessmentNotes: words, tender } = pack.wording.document;
  const { mode, chosen, proposed, offers, weighting } = assessment;
  const nameOf = ({ number }: Kpi): string => fill(tender.kpi, { number });
  const { label, means } = pack.assessment.modes[mode];
  const byOrigin = new Map<string, readonly string[]>();
  for (const kpi of kpis) {
    const origin = targetOrigin(pack, kpi.target);
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), nameOf(kpi)]);
  }
  return [
    chosen || mode !== proposed.mode
      ? fill(words.chosen, { label, means })
      : fill(words.proposed, { label, means, why: proposed.why }),
    ...(weightingByPolicy(input)
      ? [
          fill(words.policyWeighting, {
            weighting,
            title: pack.authority?.policy.source.title ?? '',
          }),
        ]
      : []),
    ...sayMarks(input),
    ...(mode === 'fixed'
      ? []
      : assessment.kept.map(({ name, marks }) => fill(words.kept, { name, marks: formatNumber(marks) }))),
    ...offers.flatMap(({ kpi, target, marks }) => {
      const { floor, ceiling, limitsFrom } = target;
      const measure = pack.measures.get(kpi.measureId);
      if (measure === undefined || floor === undefined || ceiling === undefined) return [];
      const quantity = (value: number): string =>
        formatQuantity(value, measure, pack.wording.proportion.singular);
      return [
        fill(words.offer, {
          kpi: nameOf(kpi),
          marks: formatNumber(marks),
          floor: quantity(floor),
          ceiling: quantity(ceiling),
        }),
        ...sayWorth(input, { kpi, target, marks }),
        fill(words.limits, {
          kpi: nameOf(kpi),
          floor: words.limitFrom[limitsFrom?.floor ?? 'unknown'],
          ceiling: words.limitFrom[limitsFrom?.ceiling ?? 'unknown'],
        }),
      ];
    }),
    ...(kpis.length === 0
      ? []
      : [
          fill(words.figures, {
            list: formatList(
              [...byOrigin].map(([origin, of]) => fill(words.origin, { origin, kpis: formatList(of) })),
            ),
          }),
        ]),
  ];
}
