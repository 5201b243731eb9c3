import type { CardAction } from '../../json/cardAction';
import type {
  ActionSet,
  DrawnButton,
  OpenUrlAction,
  SubmitAction,
  ToggleVisibilityAction,
} from '../../json/cardJson';
import { literalText, shorten } from '../../json/literalText';

/** Teams cuts longer button titles. */
const LONGEST_TITLE = 40;

/** How a button stands out, whether the card's inputs are sent, and checked, with it, and whether it is there at all. */
export interface ButtonLook {
  readonly style?: 'positive' | 'destructive';
  readonly sendsInputs?: true;
  readonly tooltip?: string;
  /** Opens what it opens in a dialog of Teams; in words, and where there are no dialogs, it is pressed like any other. */
  readonly opensDialog?: true;
  /** Where the card shows the button only sometimes, and working that out takes time: asked for once the title fits. */
  readonly shown?: () => boolean;
}

/** A button as data: what it is called, which is also how it is pressed in words, and what it sends. */
export interface Button extends ButtonLook {
  readonly title: string;
  readonly action: CardAction | UnfilledAction;
}

/** The fields of an action that the card's inputs fill in. */
type InputField =
  | 'answer'
  | 'basis'
  | 'contract'
  | 'by'
  | 'title'
  | 'fields'
  | 'targets'
  | 'baselines'
  | 'commitments'
  | 'measures';
type Unfilled<A> = A extends CardAction ? Omit<A, InputField> : never;
/** An action whose typed and picked parts come from the card's inputs. */
export type UnfilledAction = Unfilled<CardAction>;

/** A button that sends an action. Without `sendsInputs` an empty required input does not hold it back. */
export function button(title: string, action: CardAction | UnfilledAction, look: ButtonLook = {}): Button {
  return { title: buttonTitle(title), action, ...look };
}

/** Something long, in a dialog or in the chat: no activity says whether a client has dialogs, so that the second stands beside the first. */
export function inDialogOrHere(
  title: string,
  here: string,
  action: CardAction | UnfilledAction,
): readonly [Button, Button] {
  return [button(title, action, { opensDialog: true }), button(here, action)];
}

/** Whether the card shows a button of its. */
export function isShown({ shown }: Button): boolean {
  return shown?.() ?? true;
}

/** Buttons as JSON, those that are shown. */
export function drawButtons(buttons: readonly Button[]): readonly SubmitAction[] {
  return buttons.filter(isShown).map(drawButton);
}

/** What makes Teams ask the bot for a dialog when the button is pressed. */
export const OPENS_DIALOG = { msteams: { type: 'task/fetch' } } as const;

/** A button as JSON. */
export function drawButton({
  title,
  action,
  style,
  tooltip,
  sendsInputs,
  opensDialog,
}: Button): SubmitAction {
  return {
    type: 'Action.Submit',
    title,
    ...(tooltip === undefined ? {} : { tooltip: literalText(tooltip) }),
    ...(style === undefined ? {} : { style }),
    associatedInputs: sendsInputs === true ? 'auto' : 'none',
    data: { ...action, ...(opensDialog === true ? OPENS_DIALOG : {}) },
    msTeams: { feedback: { hide: true } },
  };
}

/** An invisible button behind a row of text. Its title is what a screen reader says, so it is not cut. */
export function rowAction(title: string, action: CardAction, look: ButtonLook = {}): SubmitAction {
  return drawButton({ title: literalText(title), action, ...look });
}

/** A button that opens an address of our own making. */
export function linkButton(title: string, url: string): OpenUrlAction {
  return { type: 'Action.OpenUrl', title: buttonTitle(title), url };
}

/** A button that shows a part of the card, or hides it again. */
export function toggleButton(title: string, id: string): ToggleVisibilityAction {
  return { type: 'Action.ToggleVisibility', title: buttonTitle(title), targetElements: [id] };
}

/** Buttons inside the body of a card. */
export function buttonRow(actions: readonly DrawnButton[]): ActionSet {
  return { type: 'ActionSet', actions, spacing: 'small' };
}

function buttonTitle(title: string): string {
  return shorten(literalText(title), LONGEST_TITLE);
}
