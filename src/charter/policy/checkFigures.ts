import type { CharterPack } from '../pack';
import type { Measure } from '../schema/measure';
import type { Policy, PolicyAmount, PolicyFigure } from '../schema/policy';
import { emptyBand } from './conditions';
import { place, type Problem } from './place';

/** Figures of measures that the pack has and that may have one, in their unit; limits with room for marks; nobody's own results. */
export function checkFigures(pack: CharterPack, { figures, source }: Policy): readonly Problem[] {
  const settled = new Set<string>();
  return figures.flatMap((figure, index) => {
    const at = (...rest: string[]): string => place('figures', index, ...rest);
    const measure = pack.measures.get(figure.measure);
    const unreachable = settled.has(figure.measure)
      ? [{ at: at(), is: `an entry before it for ${figure.measure} has no conditions, so it is never used` }]
      : [];
    if (figure.when === undefined || Object.keys(figure.when).length === 0) settled.add(figure.measure);
    return [
      ...unreachable,
      ...emptyBand(at('when'), figure.when),
      ...checkResults(figure, source.checkedOn, at),
      ...(measure === undefined
        ? [{ at: at('measure'), is: `"${figure.measure}" is not among the measures` }]
        : checkMeasure(figure, measure, at)),
    ];
  });
}

type At = (...rest: string[]) => string;

function checkResults(figure: PolicyFigure, checkedOn: string, at: At): readonly Problem[] {
  if (figure.from !== 'past-results') return [];
  const { contracts, suppliers, since, until } = figure;
  return [
    ...(suppliers > contracts ? [{ at: at('suppliers'), is: 'there are more of them than contracts' }] : []),
    ...(since > until ? [{ at: at('until'), is: `it is before ${since}` }] : []),
    ...(until > checkedOn
      ? [{ at: at('until'), is: `results end after the file was checked (${checkedOn})` }]
      : []),
  ];
}

function checkMeasure(figure: PolicyFigure, measure: Measure, at: At): readonly Problem[] {
  const refused = whyNoFigure(measure);
  if (refused !== undefined) return [{ at: at('measure'), is: `${measure.id} ${refused}` }];
  const unsuited = (figure.when?.kinds ?? []).filter((kind) => !measure.suits.includes(kind));
  return [
    ...unsuited.map((kind) => ({ at: at('when', 'kinds'), is: `${measure.id} is not for ${kind}` })),
    ...(['value', 'floor', 'ceiling'] as const).flatMap((name) =>
      checkAmount(measure, figure[name], at(name)),
    ),
    ...checkRoom(measure, figure, at),
  ];
}

/** Why a policy may set no figure of a measure: law or the pack keeps it out of what is rated or scored. */
function whyNoFigure({ rated, neverScored }: Measure): string | undefined {
  if (rated === 'monitored') return 'is only ever monitored, so it takes no figure';
  if (neverScored) return 'is too weakly linked to what is bought for a figure that holds for every contract';
  return undefined;
}

function checkAmount(measure: Measure, amount: PolicyAmount | undefined, at: string): readonly Problem[] {
  if (amount === undefined) return [];
  const value = numberOf(amount);
  const { unit, unitKind, better } = measure;
  if (typeof amount !== 'number' && (better === 'less' || unitKind === 'percent' || unitKind === 'intensity'))
    return [{ at, is: `"${unit}" does not grow with value or term: give one number` }];
  if (unitKind === 'percent' && value > 100) return [{ at, is: 'a share is no more than 100' }];
  if (unitKind === 'count' && !Number.isInteger(value)) return [{ at, is: `whole ${unit} only` }];
  return better === 'more' && value === 0 ? [{ at, is: 'more is better, so it is more than 0' }] : [];
}

/** Both limits or neither, counted in one way, the ceiling better than the floor: else no offer could earn marks. */
function checkRoom({ better }: Measure, { floor, ceiling }: PolicyFigure, at: At): readonly Problem[] {
  if (floor === undefined && ceiling === undefined) return [];
  if (floor === undefined || ceiling === undefined)
    return [{ at: at(), is: 'floor and ceiling are given together or not at all' }];
  if (wayOf(floor) !== wayOf(ceiling))
    return [{ at: at('ceiling'), is: 'floor and ceiling are counted in the same way' }];
  const [least, most] = [numberOf(floor), numberOf(ceiling)];
  const room = better === 'less' ? most < least : most > least;
  return room ? [] : [{ at: at('ceiling'), is: 'the ceiling is no better than the floor' }];
}

function numberOf(amount: PolicyAmount): number {
  return typeof amount === 'number' ? amount : amount.amount;
}

/** By what an amount is multiplied. */
function wayOf(amount: PolicyAmount): string {
  if (typeof amount === 'number') return 'once';
  return 'per' in amount ? amount.per : String(amount.poundsEach);
}
