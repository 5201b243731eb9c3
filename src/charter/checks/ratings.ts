import type { CharterPack } from '../pack';
import type { Measure } from '../schema/measure';
import type { Rated } from '../schema/ratings';

/** The bounds of each kind of rating stand in order, and every measure is rated by a kind that suits what it counts. */
export function checkRatings({ ratings, measures }: CharterPack): readonly string[] {
  const shares = (['to-date', 'in-degrees', 'all-or-nothing'] as const)
    .filter((kind) => {
      const { good, approaching, requiresImprovement } = ratings[kind];
      return !(good > approaching && approaching > requiresImprovement && requiresImprovement > 0);
    })
    .map((kind) => `ratings: the bounds of "${kind}" must fall from Good down`);
  const { 'all-or-nothing': all, 'at-most': most } = ratings;
  const counts = [
    ['to-date', ratings['to-date'].fewDue],
    ['all-or-nothing', all.fewCases],
    ['all-or-nothing', all.fewCases.byDegrees],
    ['at-most', most.points],
    ['at-most', most.shareOfFigure],
    ['at-most', most.ofNought],
    ['at-most', most.ofNought.fewReports],
  ] as const;
  const failures = counts
    .filter(([, { approaching, requiresImprovement }]) => approaching > requiresImprovement)
    .map(([kind]) => `ratings: the failures of "${kind}" must rise from Good down`);
  const unsuited = [...measures.values()]
    .filter((measure) => !SUITS[measure.rated](measure))
    .map(({ id, rated }) => `measure ${id} is rated "${rated}", which does not suit what it counts`);
  const steps = [...measures.values()]
    .filter(
      ({ rated, overBy }) =>
        overBy && (rated !== 'at-most' || overBy.approaching > overBy.requiresImprovement),
    )
    .map(({ id }) => `measure ${id}: its steps over the figure must rise, and it must be rated "at-most"`);
  return [...shares, ...failures, ...unsuited, ...steps];
}

const isMonitored = ({ targetRules }: Measure): boolean => targetRules.every(({ by }) => by === 'monitor');
const isReached = (measure: Measure): boolean => measure.better === 'more' && !isMonitored(measure);

/** Which measures each kind of rating suits. */
const SUITS: Readonly<Record<Rated, (measure: Measure) => boolean>> = {
  'to-date': (measure) =>
    isReached(measure) && (measure.unitKind === 'count' || measure.unitKind === 'money'),
  'in-degrees': (measure) =>
    isReached(measure) && (measure.unitKind === 'percent' || measure.unitKind === 'intensity'),
  'all-or-nothing': (measure) => isReached(measure) && measure.unitKind === 'percent',
  'at-most': (measure) => measure.better === 'less' && !isMonitored(measure),
  monitored: isMonitored,
};
