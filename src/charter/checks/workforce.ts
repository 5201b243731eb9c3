import type { CharterPack } from '../pack';

/** Words of a duty about the supplier's own workers: their training, recruitment, pay or terms (LGA 1988 s.17(5)(a)). */
const WORKFORCE =
  /\b(?:Apprentice|Apprenticeship|Workforce|Real Living Wage|vacanc(?:y|ies)|recruit\w*|wages?|people employed|zero-hours)\b/;

/** Every clause on a workforce matter has its recorded reason at hand (docs/drafting-standard.md#rule-7). */
export function checkWorkforce(pack: CharterPack): readonly string[] {
  return [...pack.clauses.values()].flatMap(({ id, measure, duty }) => {
    if (pack.measures.get(measure)?.workforceReason !== undefined) return [];
    const found = Object.values(duty)
      .map((text) => WORKFORCE.exec(text ?? ''))
      .find((match) => match !== null);
    return found == null
      ? []
      : [`clause ${id} speaks of "${found[0]}", but measure ${measure} has no workforce reason`];
  });
}
