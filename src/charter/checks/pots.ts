import type { CharterPack } from '../pack';
import type { Measure } from '../schema/measure';

/** What draws on a pot says what a draw becomes and how long it takes somebody; a pot is filled by one benchmark (docs/domain.md#one-pot). */
export function checkPots(pack: CharterPack): readonly string[] {
  const filledBy = new Map<string, string>();
  return [...pack.measures.values()].flatMap((measure) => {
    const problems = checkDraw(measure);
    const { id, drawsOn } = measure;
    for (const rule of measure.targetRules) {
      if (rule.by !== 'opportunities' || drawsOn === undefined) continue;
      const other = filledBy.get(drawsOn);
      if (other !== undefined && other !== rule.rule)
        problems.push(`measure ${id}: the pot "${drawsOn}" is filled by ${other} and by ${rule.rule}`);
      filledBy.set(drawsOn, rule.rule);
    }
    return problems;
  });
}

function checkDraw({ id, drawsOn, drawnAs, takesWeeks, takesWeeksAtEnd, targetRules }: Measure): string[] {
  const problems: string[] = [];
  if (drawsOn === undefined && targetRules.some(({ by }) => by === 'opportunities'))
    problems.push(`measure ${id} shares opportunities, and draws on no pot`);
  if (drawsOn !== undefined && (drawnAs === undefined || takesWeeks === undefined))
    problems.push(
      `measure ${id} draws on a pot, and does not say what a draw becomes or how many weeks it takes`,
    );
  if (takesWeeksAtEnd !== undefined && takesWeeksAtEnd >= (takesWeeks ?? 0))
    problems.push(`measure ${id} takes no fewer weeks at the end than before it`);
  return problems;
}
