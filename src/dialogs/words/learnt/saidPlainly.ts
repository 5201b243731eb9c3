import { isButton } from '../choices/button';
import type { Heard } from '../heard';
import { normalise } from '../phrases/normalise';

/**
 * Whether all of a message is words of our own: a button, a choice of what is asked, a command, or a plain yes, no, none or "not sure", or
 * "KPI 2 5". What they mean where the officer stands is certain, be it nothing, and nothing that was learnt stands against it.
 */
export function isSaidPlainly({ turn: { pack }, typed, question }: Heard): boolean {
  const { commands, refused, nothing, unsure } = pack.wording.dialogs;
  const choices = (question === undefined ? undefined : pack.questions.get(question)?.choices) ?? [];
  const labels = choices.flatMap(({ title, words }) => [title, ...words]);
  const said = normalise(typed);
  const plain = [...Object.values(commands).flat(), ...refused, ...nothing, ...unsure, ...labels];
  return PLAIN_TARGET.test(said) || isButton(pack, typed) || plain.some((each) => normalise(each) === said);
}

const PLAIN_TARGET = /^kpi \d{1,2} \d[\d,.]*%?$/;
