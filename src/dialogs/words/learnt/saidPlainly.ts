import type { CharterPack } from '../../../charter/pack';
import { rememberBy } from '../../../drafting/remember';
import { isButton } from '../choices/button';
import type { Heard } from '../heard';
import { normalise } from '../phrases/normalise';

/**
 * Whether all of a message is words of our own: a button, a choice of what is asked, a command, or a plain yes, no, none or "not sure", or
 * "KPI 2 5". What they mean where the officer stands is certain, be it nothing, and nothing that was learnt stands against it.
 */
export function isSaidPlainly({ turn: { pack }, typed, question }: Heard): boolean {
  const choices = (question === undefined ? undefined : pack.questions.get(question)?.choices) ?? [];
  const labels = choices.flatMap(({ title, words }) => [title, ...words]);
  const said = normalise(typed);
  return (
    PLAIN_TARGET.test(said) ||
    ours(pack).has(said) ||
    isButton(pack, typed) ||
    labels.some((each) => normalise(each) === said)
  );
}

/** Commands, a plain no, none and "not sure", as phrases are compared. */
const ours = rememberBy((pack: CharterPack): ReadonlySet<string> => {
  const { commands, refused, nothing, unsure } = pack.wording.dialogs;
  return new Set([Object.values(commands), refused, nothing, unsure].flat(2).map(normalise));
});

const PLAIN_TARGET = /^kpi \d{1,2} \d[\d,.]*%?$/;
