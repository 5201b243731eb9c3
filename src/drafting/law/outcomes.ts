import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import { formatList } from '../figures/formatList';

/** An outcome of a policy note with the measures that answer to it. */
interface AnsweredOutcome {
  readonly code: string;
  readonly measures: readonly Measure[];
}

/** The chosen measures that have no code in a scheme of others, such as the outcomes of a policy note. */
export function outside(measures: readonly Measure[], scheme: string): readonly string[] {
  return measures
    .filter(({ elsewhere }) => !elsewhere.some((each) => each.scheme === scheme))
    .map(({ name }) => name);
}

/** The outcomes of a policy note to which the chosen measures answer, in the order of the note (docs/domain.md#ppn-002). */
export function outcomesServed(
  { law }: CharterPack,
  measures: readonly Measure[],
  scheme: string,
): readonly AnsweredOutcome[] {
  const names = law.outcomes.find((each) => each.scheme === scheme)?.names ?? {};
  return Object.keys(names)
    .map((code) => ({
      code,
      measures: measures.filter(({ elsewhere }) =>
        elsewhere.some((each) => each.scheme === scheme && each.code === code),
      ),
    }))
    .filter((outcome) => outcome.measures.length > 0);
}

/** "outcome 1, fair work (Apprenticeship weeks delivered); outcome 4, …". */
export function tellOutcomes(
  { law, wording }: CharterPack,
  outcomes: readonly AnsweredOutcome[],
  scheme: string,
): string {
  const names = law.outcomes.find((each) => each.scheme === scheme)?.names ?? {};
  return outcomes
    .map(({ code, measures }) =>
      fill(wording.proportion.outcomeServed, {
        code,
        name: names[code] ?? code,
        kpis: formatList(measures.map(({ name }) => name)),
      }),
    )
    .join('; ');
}
