import { once } from '../drafting/remember';
import type { CardInput, CardJson, SubmitAction } from './json/cardJson';
import { withButtons, withLine } from './elements/adaptiveCard';
import { drawButtons, isShown, type Button } from './elements/buttons/button';

/** What inputs hold before anybody touches them, by input id. */
export type Held = Readonly<Record<string, string>>;

/** A card. What can be pressed on it is known without drawing it, so that words can press it as a finger does. */
export interface Card {
  /** The buttons it shows, in reading order, folded ones too; a row that is pressed as a whole is none. */
  readonly buttons: readonly Button[];
  /** The button whose title matches, where the card shows it. */
  button(matches: (title: string) => boolean): Button | undefined;
  readonly held: Held;
  /** Drawn when it is first asked for. */
  readonly json: CardJson;
  /** The same card with a line above it, so that what is said in passing and the card are one message. */
  withLead(lead: string): Card;
  /** The same card with buttons beneath its first line, which says what was done. */
  withBeneath(buttons: readonly Button[]): Card;
}

interface Parts {
  /** Every button the card may show. */
  readonly buttons: readonly Button[];
  readonly held?: () => Held;
  /** Draws the card; `foot` are its buttons as JSON, for all cards that have them at their foot. */
  readonly draw: (foot: readonly SubmitAction[]) => CardJson;
}

/** A card of its buttons, of what its inputs hold, and of how it is drawn. */
export function card(parts: Parts): Card {
  return new UndrawnCard(parts);
}

/** A class: measured, an object literal with getters costs more than the drawing of a question, most of it in memory. */
class UndrawnCard implements Card {
  readonly #parts: Parts;
  readonly #json: () => CardJson;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#json = once(() => parts.draw(drawButtons(parts.buttons)));
  }

  get buttons(): readonly Button[] {
    return this.#parts.buttons.filter(isShown);
  }

  get held(): Held {
    return this.#parts.held?.() ?? {};
  }

  get json(): CardJson {
    return this.#json();
  }

  button(matches: (title: string) => boolean): Button | undefined {
    return this.#parts.buttons.find((each) => matches(each.title) && isShown(each));
  }

  withLead(lead: string): Card {
    const { draw } = this.#parts;
    return new UndrawnCard({ ...this.#parts, draw: (foot) => withLine(draw(foot), lead) });
  }

  withBeneath(beneath: readonly Button[]): Card {
    const { buttons, draw } = this.#parts;
    return new UndrawnCard({
      ...this.#parts,
      buttons: [...beneath, ...buttons],
      draw: () => withButtons(draw(drawButtons(buttons)), drawButtons(beneath)),
    });
  }
}

/** What inputs hold as they are drawn. */
export function heldBy(inputs: readonly CardInput[]): Held {
  return Object.fromEntries(inputs.map(({ id, value }) => [id, value ?? '']));
}

/** What a press of a button sends: its action, with the inputs as they stand where it sends them. */
export function sentBy(pressed: Card, { action, sendsInputs }: Button): Readonly<Record<string, unknown>> {
  return { ...(sendsInputs === true ? pressed.held : {}), ...action };
}
