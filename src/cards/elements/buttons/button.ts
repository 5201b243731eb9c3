import type { CardAction } from '../../json/cardAction';
import type { ActionSet, CardButton, OpenUrlAction, ShowCardAction, SubmitAction } from '../../json/cardJson';
import type { CardElement } from '../../json/cardJson';
import { literalText, shorten } from '../../json/literalText';

/** Teams cuts longer button titles. */
const LONGEST_TITLE = 40;

/** How a button stands out and whether the card's inputs are sent, and checked, with it. */
export interface ButtonLook {
  readonly style?: 'positive' | 'destructive';
  readonly sendsInputs?: true;
  readonly tooltip?: string;
}

/** A button that sends an action. Without `sendsInputs` an empty required input does not hold it back. */
export function submitButton(
  title: string,
  action: CardAction | UnfilledAction,
  look: ButtonLook = {},
): SubmitAction {
  return {
    type: 'Action.Submit',
    title: buttonTitle(title),
    ...(look.tooltip === undefined ? {} : { tooltip: literalText(look.tooltip) }),
    ...(look.style === undefined ? {} : { style: look.style }),
    associatedInputs: look.sendsInputs === true ? 'auto' : 'none',
    data: { ...action },
    msTeams: { feedback: { hide: true } },
  };
}

/** The fields of an action that the card's inputs fill in. */
type InputField = 'answer' | 'basis' | 'title' | 'fields' | 'targets' | 'commitments' | 'measures';
type Unfilled<A> = A extends CardAction ? Omit<A, InputField> : never;
/** An action whose typed and picked parts come from the card's inputs. */
export type UnfilledAction = Unfilled<CardAction>;

/** An invisible button behind a row of text. Its title is what a screen reader says, so it is not cut. */
export function rowAction(title: string, action: CardAction): SubmitAction {
  return { ...submitButton('', action), title: literalText(title) };
}

/** A button that opens an address of our own making. */
export function linkButton(title: string, url: string): OpenUrlAction {
  return { type: 'Action.OpenUrl', title: buttonTitle(title), url };
}

/** A button that unfolds a small card under itself. */
export function unfoldButton(
  title: string,
  body: readonly CardElement[],
  actions: readonly CardButton[],
): ShowCardAction {
  return {
    type: 'Action.ShowCard',
    title: buttonTitle(title),
    card: { type: 'AdaptiveCard', body, actions },
  };
}

/** Buttons inside the body of a card. */
export function buttonRow(actions: readonly CardButton[]): ActionSet {
  return { type: 'ActionSet', actions, spacing: 'small' };
}

function buttonTitle(title: string): string {
  return shorten(literalText(title), LONGEST_TITLE);
}
