import { fill } from '../../../charter/fill';
import { formatAnswer } from '../../questions/answerWords';
import { policyWeighting } from '../../policy/weighting';
import { quote, say, type Explained, type Explaining } from '../explained';
import { finish } from '../finish';

/** Why social value has the share of the score that it has: the officer's figure, the policy's or the settings', and what the law asks. */
export function whyWeighting(explaining: Explaining): Explained {
  const { pack, profile, content, context, opened } = explaining;
  const { weighting: words } = pack.wording.explaining;
  const inWords = (share: number): string => formatAnswer(pack, 'weighting', { weighting: share });
  const ofPolicy = policyWeighting(pack, profile);
  const from =
    content.answers.weighting !== undefined
      ? words.given
      : fill(ofPolicy === undefined ? words.usual : words.policy, {
          weighting: inWords(ofPolicy ?? context.settings.weighting),
        });
  const rules = opened.law.notes.filter(({ text }) =>
    /\bweight(?:ing)?\b|\bof the (?:total )?score\b/i.test(text),
  );
  return finish(explaining, {
    title: words.title,
    lines: [
      ...say(fill(words.here, { weighting: inWords(profile.weighting) }), from, words.own, words.change),
      ...quote(...rules.map(({ text }) => text)),
    ],
    sources: [...words.sources, ...rules.flatMap(({ sources }) => sources)],
  });
}
