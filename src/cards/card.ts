import { once } from '../drafting/remember';
import type { CardInput, CardJson, SubmitAction } from './json/cardJson';
import { withLine } from './elements/adaptiveCard';
import { drawButtons, isShown, type Button } from './elements/buttons/button';

/** What inputs hold before anybody touches them, by input id. */
export type Held = Readonly<Record<string, string>>;

/** A card. What can be pressed on it is known without drawing it, so that words can press it as a finger does. */
export interface Card {
  /** The buttons it shows, in reading order, folded ones too; a row that is pressed as a whole is none. */
  readonly buttons: readonly Button[];
  /** The button whose title matches, where the card shows it. */
  readonly button: (matches: (title: string) => boolean) => Button | undefined;
  readonly held: Held;
  /** Drawn when it is first asked for. */
  readonly json: CardJson;
  /** The same card with a line above it, so that what is said in passing and the card are one message. */
  readonly withLead: (lead: string) => Card;
}

interface Parts {
  /** Every button the card may show. */
  readonly buttons: readonly Button[];
  readonly held?: () => Held;
  /** Draws the card; `foot` are its buttons as JSON, for all cards that have them at their foot. */
  readonly draw: (foot: readonly SubmitAction[]) => CardJson;
}

const holdsNothing = (): Held => ({});

/** A card of its buttons, of what its inputs hold, and of how it is drawn. */
export function card(parts: Parts): Card {
  const { buttons, held = holdsNothing, draw } = parts;
  const json = once(() => draw(drawButtons(buttons)));
  return {
    get buttons() {
      return buttons.filter(isShown);
    },
    button: (matches) => buttons.find((each) => matches(each.title) && isShown(each)),
    get held() {
      return held();
    },
    get json() {
      return json();
    },
    withLead: (lead) => card({ ...parts, draw: (foot) => withLine(draw(foot), lead) }),
  };
}

/** What inputs hold as they are drawn. */
export function heldBy(inputs: readonly CardInput[]): Held {
  return Object.fromEntries(inputs.map(({ id, value }) => [id, value ?? '']));
}

/** What a press of a button sends: its action, with the inputs as they stand where it sends them. */
export function sentBy(pressed: Card, { action, sendsInputs }: Button): Readonly<Record<string, unknown>> {
  return { ...(sendsInputs === true ? pressed.held : {}), ...action };
}
