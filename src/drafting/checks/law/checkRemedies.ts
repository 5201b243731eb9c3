import { fill } from '../../../charter/fill';
import type { CheckInput } from '../checkInput';
import type { Issue } from '../issue';

/** What the officer chose beyond the ladder: allowed here, accepted by an adviser where one is needed, and stated in the tender. */
export function checkRemedies({ pack, content, remedies }: CheckInput): readonly Issue[] {
  const choice = content.choices.remedies;
  if (choice === undefined) return [];
  const words = pack.wording.document.checks;
  return remedies
    .filter(({ remedy }) => choice.chosen.includes(remedy.id))
    .flatMap(({ remedy: { label, inTender, sources }, whyNot, needsAdviser }): Issue[] => {
      const issue = (level: Issue['level'], message: string): Issue => ({
        ...{ code: 'remedy', level, message, sources },
      });
      if (whyNot !== undefined) return [issue('consider', fill(words.remedyLeftOut, { label, why: whyNot }))];
      return [
        ...(needsAdviser && choice.adviser === ''
          ? [issue('mustFix', fill(words.remedyAdviser, { label }))]
          : []),
        ...(inTender === undefined
          ? []
          : [issue('consider', fill(words.remedyInTender, { label, inTender }))]),
      ];
    });
}
