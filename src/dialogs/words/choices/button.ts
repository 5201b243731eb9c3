import type { CharterPack } from '../../../charter/pack';
import { sentBy } from '../../../cards/card';
import { stepCard } from '../../steps/stepCard';
import { rememberBy } from '../../../drafting/remember';
import { roomOf } from '../../steps/stepOf';
import { normalise } from '../phrases/normalise';
import type { Standing } from '../../turn';
import type { DraftIntent } from '../draftIntent';

/**
 * Words typed beside a card: the title of one of its buttons presses that button with the inputs as they stand, so that
 * every card can be used without a mouse. Steps also take their own words: "no" to what was read back, "add …" and
 * "remove …" on what was chosen, "KPI 2 80" on the targets, a title when renaming. Undefined: the words mean nothing to this card.
 */
export function readButton(at: Standing, said: string): DraftIntent | undefined {
  return readTitled(at, said, () => roomOf(at.turn, at.step).hears?.(at, said));
}

/** The button of the open card whose title the words are, where words of the step's own are not meant. */
export function readTitle(at: Standing, said: string): DraftIntent | undefined {
  return readTitled(at, said, () => undefined);
}

function readTitled(
  { turn, draft, step }: Standing,
  said: string,
  otherwise: () => DraftIntent | undefined,
): DraftIntent | undefined {
  const { card } = stepCard(turn, draft, step);
  const words = normalise(said);
  const button = card.button((title) => normalise(title) === words);
  if (!button) return otherwise();
  // "Next" typed beside an empty field answers nothing
  return button.action.verb === 'answer' ? undefined : { does: 'press', sent: sentBy(card, button) };
}

/** Whether words are the title of some button, of this step or another. */
export function isButton(pack: CharterPack, text: string): boolean {
  return buttonTitles(pack).has(normalise(text));
}

const buttonTitles = rememberBy(
  ({ wording }: CharterPack) => new Set(Object.values(wording.cards.buttons).map(normalise)),
);
