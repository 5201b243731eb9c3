import { fill } from '../../../charter/fill';
import type { Remedy } from '../../../charter/schema/law/remedy';
import { say, type Explained, type Explaining } from '../explained';
import { finish } from '../finish';

/** Why something follows a shortfall, or why it does not: what it means, what bars it here, when it is not advised. */
export function whyRemedy(explaining: Explaining, remedy: Remedy): Explained {
  const { pack, opened, content } = explaining;
  const words = pack.wording.explaining.remedy;
  const entry = opened.basis.remedies.find((each) => each.remedy.id === remedy.id);
  const isChosen = content.choices.remedies?.chosen.includes(remedy.id) === true;
  const part = pack.document.find(({ takesRemedies }) => takesRemedies);
  const status = remedy.always
    ? words.always
    : entry?.whyNot !== undefined
      ? fill(words.barred, { why: entry.whyNot })
      : isChosen
        ? words.chosen
        : words.notChosen;
  return finish(explaining, {
    title: remedy.label,
    lines: say(
      remedy.means,
      status,
      remedy.always ? part?.why : undefined,
      entry?.needsAdviser === true ? words.adviser : undefined,
      remedy.always ? undefined : fill(words.notAdvised, { text: remedy.notAdvised }),
      words.change,
    ),
    ways: [{ to: 'remedies' }],
    sources: [...remedy.sources, ...(part?.sources ?? [])],
  });
}
