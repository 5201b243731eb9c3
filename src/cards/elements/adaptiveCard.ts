import type { CardElement, CardJson, DrawnButton, SubmitAction } from '../json/cardJson';
import { plainText, shorten } from '../json/literalText';
import { paragraphs } from './lines/text';

/** Long enough for the key result, short enough to listen to. */
const LONGEST_SPOKEN = 600;

/** A card with its body, its buttons and the sentences said for it where it cannot be seen. */
export function adaptiveCard(
  spoken: readonly string[],
  body: readonly CardElement[],
  actions: readonly DrawnButton[] = [],
): CardJson {
  const sentences = shorten(plainText(spoken.map(asSentence).filter(Boolean).join(' ')), LONGEST_SPOKEN);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    ...(actions.length === 0 ? {} : { actions }),
    speak: sentences,
    fallbackText: sentences,
  };
}

/** A drawn card with a line above it. */
export function withLine(card: CardJson, lead: string): CardJson {
  const sentences = shorten(`${plainText(asSentence(lead))} ${card.speak}`, LONGEST_SPOKEN);
  return { ...card, body: [...paragraphs(lead), ...card.body], speak: sentences, fallbackText: sentences };
}

/** A drawn card with buttons beneath its first line. */
export function withButtons(card: CardJson, buttons: readonly SubmitAction[]): CardJson {
  const [line, ...rest] = card.body;
  const row = { type: 'ActionSet', actions: buttons, spacing: 'small' } as const;
  return { ...card, body: [...(line ? [line] : []), row, ...rest] };
}

function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.?!:…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
