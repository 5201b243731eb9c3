import type { CharterPack } from '../pack';
import type { Policy } from '../schema/policy';
import { checkFigures } from './checkFigures';
import { checkConditions } from './conditions';
import { place, type Problem } from './place';

/**
 * What the shape of a policy cannot show: that it fits the pack, that no figure is one that law keeps out of the score, and that
 * each entry can be reached. Each problem names its place; none means that it is sound.
 */
export function checkPolicy(pack: CharterPack, policy: Policy): readonly string[] {
  return [
    ...checkSource(policy),
    ...['weightings' as const, 'assessment' as const, 'kpiBands' as const].flatMap((list) =>
      checkConditions(list, policy[list]),
    ),
    ...checkKpiBands(pack, policy),
    ...checkFigures(pack, policy),
  ].map(({ at, is }) => `${at}: ${is}`);
}

function checkSource({ source: { adoptedOn, checkedOn } }: Policy): readonly Problem[] {
  return adoptedOn > checkedOn
    ? [{ at: 'source.checkedOn', is: `it is before the policy was adopted (${adoptedOn})` }]
    : [];
}

function checkKpiBands({ engine: { ceiling } }: CharterPack, { kpiBands }: Policy): readonly Problem[] {
  return kpiBands.flatMap(({ most, preselect }, index) => [
    ...(most > ceiling
      ? [
          {
            at: place('kpiBands', index, 'most'),
            is: `${String(ceiling)} is the most that a contract may have`,
          },
        ]
      : []),
    ...(preselect > most
      ? [{ at: place('kpiBands', index, 'preselect'), is: 'more are proposed than there may be' }]
      : []),
  ]);
}
