import type { CharterPack } from '../pack';

/** Bands and thresholds stand in order, so that the first that fits is the right one. */
export function checkEngineOrder({ engine, thresholds }: CharterPack): readonly string[] {
  const { kpiBands, ceiling } = engine;
  const problems: string[] = [];
  const limits = kpiBands.map(({ below }) => below ?? Number.POSITIVE_INFINITY);
  if (!isRising(limits) || kpiBands.at(-1)?.below !== undefined)
    problems.push('engine: the KPI bands must rise, the last without a limit');
  for (const { most, preselect } of kpiBands) {
    if (preselect > most || most > ceiling)
      problems.push(`engine: a band of ${String(most)} KPIs exceeds its ceiling or preselects too many`);
  }
  if (!isRising(thresholds.map(({ from }) => Date.parse(from))))
    problems.push('thresholds: the dates must rise');
  return problems;
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
}
