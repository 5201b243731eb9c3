import { MOMENT_NAMES, type Moment } from './moments';

/** What comes out at each moment. */
export type AtMoments = Readonly<Record<string, string>>;

/** All moments that no other line of a table names. */
export const ELSEWHERE = 'elsewhere';

/**
 * A table of what comes out, each with the names of the moments at which it does, as what comes out at each moment. Where it
 * names no moment, it is as `usual`. A moment that does not exist, is named twice or not at all is a mistake of the table.
 */
export function atMoments(table: Readonly<Record<string, string>>, usual: AtMoments = {}): AtMoments {
  const lines = Object.entries(table);
  const elsewhere = lines.find(([, moments]) => moments === ELSEWHERE)?.[0];
  const named = lines.flatMap(([outcome, moments]) =>
    moments === ELSEWHERE || moments === ''
      ? []
      : moments.split(' ').map((moment) => [moment, outcome] as const),
  );
  const names = named.map(([name]) => name);
  const outcomes = Object.fromEntries([
    ...(elsewhere === undefined ? [] : MOMENT_NAMES.map((moment) => [moment, elsewhere] as const)),
    ...Object.entries(usual),
    ...named,
  ]);
  const wrong = names.filter((name, at) => names.indexOf(name) !== at);
  if (wrong.length > 0 || Object.keys(outcomes).length !== MOMENT_NAMES.length)
    throw new Error(`Named twice, missing or unknown: ${JSON.stringify({ wrong, table })}`);
  return outcomes;
}

/** What came out at each moment. */
export function eachMoment(outcomeAt: (moment: Moment) => string): AtMoments {
  return Object.fromEntries(MOMENT_NAMES.map((moment) => [moment, outcomeAt(moment)]));
}
