import { QUESTIONS } from '../../../drafting/questions/registry';
import type { Choices } from '../../../drafting/questions/question';
import { readNumberWord } from '../../../drafting/reading/numberWords';
import type { CharterPack } from '../../../charter/pack';
import type { Step } from '../../steps/step';
import type { DraftingTurn, Standing } from '../../turn';
import { normalise } from '../phrases/normalise';
import type { DraftIntent } from '../draftIntent';

/**
 * "3", "option 3", "the third one" where a question lists choices: the choice in that place, and what was kept is said, because
 * nobody sees the numbers. A number without such a place is no answer there, and no sum either. Undefined: it is neither.
 */
export function readPickedChoice(
  { turn, draft, step: shown }: Standing,
  step: Step<'question'>,
  text: string,
): DraftIntent | undefined {
  const place = readPlaceInList(turn.pack, text);
  const choices = place === undefined ? [] : choicesListed(turn, draft, step);
  if (place === undefined || choices.length === 0) return undefined;
  // on the form the choices of many questions stand side by side
  const picked = shown.step === 'question' ? choices[place - 1] : undefined;
  return picked
    ? { does: 'answer', step: { ...step, changing: true }, typed: picked.value }
    : { does: 'answer', step, typed: text };
}

/** The choices of which one is picked at a question, in the order of its card. */
function choicesListed(
  turn: DraftingTurn,
  content: Standing['draft'],
  { question }: Step<'question'>,
): Choices {
  const { aspect, firstChoices, choices, ticksMany, freeText } = QUESTIONS[question.id];
  if (question.aspect) return aspect?.choices(turn.pack) ?? [];
  if (freeText || ticksMany === true) return [];
  return firstChoices?.(turn.pack, { ...turn.context, content }) ?? choices?.(turn.pack) ?? [];
}

const IN_FIGURES = /^(?:option |choice |number |no\.? )?(\d{1,3})[.)]?$/;

function readPlaceInList({ wording }: CharterPack, text: string): number | undefined {
  const said = normalise(text)
    .replace(/^the /, '')
    .replace(/ (?:one|option|choice)$/, '');
  const figure = IN_FIGURES.exec(said)?.[1];
  if (figure !== undefined) return Number(figure);
  const ordinal = wording.dialogs.ordinals.findIndex((names) => names.includes(said)) + 1;
  return ordinal > 0 ? ordinal : readNumberWord(said);
}
