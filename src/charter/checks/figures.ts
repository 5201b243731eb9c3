import type { CharterPack } from '../pack';

const WEEKS_PER_YEAR = 52;
const DAYS_PER_YEAR = 366;
const MONTHS_PER_YEAR = 12;

/** The figures that the engine reckons with can be true of a year, a quarter and a term. */
export function checkFigures({ figures, engine }: CharterPack): readonly string[] {
  const { weeksWorkedPerYear, mobilisation, quartersUpToMonths, workingDaysPerYear } = figures;
  const { fromQuarters, fullQuarter, firstQuarters, lastQuarters } = mobilisation;
  const ramp = [...firstQuarters, ...lastQuarters];
  const unsourced = Object.entries(figures)
    .filter(
      ([, { confidence, sources }]) => confidence === 'our-default' && !sources.includes(engine.ourDefault),
    )
    .map(([name]) => `figures: ${name} is our default and does not name "${engine.ourDefault}"`);
  const wrong: readonly (readonly [string, boolean])[] = [
    ['weeksWorkedPerYear is more than a year has', weeksWorkedPerYear.value > WEEKS_PER_YEAR],
    ['workingDaysPerYear is more than a year has', workingDaysPerYear.value > DAYS_PER_YEAR],
    ['quartersUpToMonths is no whole number of years', quartersUpToMonths.value % MONTHS_PER_YEAR !== 0],
    ['a quarter of mobilisation holds more than a full one', ramp.some((part) => part > fullQuarter)],
    ['mobilisation starts in terms that are shorter than it', ramp.length >= fromQuarters],
  ];
  return [...unsourced, ...wrong.filter(([, is]) => is).map(([what]) => `figures: ${what}`)];
}
