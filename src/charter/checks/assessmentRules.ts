import type { CharterPack } from '../pack';
import type { Measure, TargetRule } from '../schema/measure';

type OfferRule = Extract<TargetRule, { by: 'offer' }>;
type Proposed = CharterPack['assessment']['proposed'][number];

/** Every contract finds a way of assessing, no proposal is out of reach, and between the limits of every offer marks can be earned (docs/domain.md#assessment). */
export function checkAssessmentRules({ assessment, measures }: CharterPack): readonly string[] {
  const { proposed, method, most, offers } = assessment;
  const open = proposed.findIndex(isUnconditional);
  const shares = method.frame.map(({ percent }) => percent);
  return [
    ...(open === proposed.length - 1
      ? []
      : ['assessment: the last proposal, and only that one, has no condition']),
    ...(shares.every((share, index) => index === 0 || share < (shares[index - 1] ?? 0))
      ? []
      : ['assessment: the scale of the method statement does not fall']),
    ...(offers > most ? ['assessment: more offers are proposed than there may be'] : []),
    ...[...measures.values()].flatMap((measure) =>
      measure.targetRules
        .filter((rule) => rule.by === 'offer')
        .filter((rule) => !hasRoom(measure, rule))
        .map(() => `measure ${measure.id} has an offer whose ceiling is no better than its floor`),
    ),
  ];
}

function isUnconditional({
  mode: _mode,
  why: _why,
  sources: _sources,
  when,
  ...conditions
}: Proposed): boolean {
  return when.length === 0 && Object.values(conditions).every((condition) => condition === undefined);
}

function hasRoom({ better, unitKind }: Measure, { floor, ceiling }: OfferRule): boolean {
  if (typeof ceiling !== 'number') return better === 'more' && floor !== 0;
  if (typeof floor !== 'number') return false;
  if (unitKind === 'percent' && Math.max(floor, ceiling) > 100) return false;
  return better === 'less' ? ceiling < floor : ceiling > floor && floor > 0;
}
